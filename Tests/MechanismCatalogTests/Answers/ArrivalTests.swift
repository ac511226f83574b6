import MechanismCatalog
import TestSupport
import Testing

@Suite("Arrivals")
struct ArrivalTests {
  /// `ALB 1998 row`, by date.
  private func arrivals(
    _ memberships: String, lists: String = "", claims: String = "", events: String = "", by year: Int = 2008
  ) -> [String] {
    let catalog = SmallPackage([.memberships: memberships, .lists: lists, .claims: claims, .events: events]).catalog
    return catalog.arrivals(in: Handle(0), by: year).map { arrival in
      let ground =
        switch arrival.ground {
        case .row: "row"
        case .lists: "lists"
        }
      return "\(catalog.parties[arrival.party].id) \(arrival.date.edtf) \(ground)"
    }
  }

  private let founded1990 = "mechanism,attribute,value\ntalks,established,1990\n"

  @Test("a date of its own after the founding shows that a party came; founders came with it")
  func rows() {
    let rows = "party,mechanism,from\nALB,talks,1990\nBEL,talks,1998\nCHL,talks,1995/1999\n"
    #expect(arrivals(rows, claims: founded1990) == ["CHL 1995/1999 row", "BEL 1998 row"])
    #expect(arrivals(rows, claims: founded1990, by: 1996) == ["CHL 1995/1999 row"])
  }

  @Test("where no source dates the founding, those who came first are taken for the founders")
  func unknownFounding() {
    #expect(arrivals("party,mechanism,from\nALB,talks,1990\nBEL,talks,1998\n") == ["BEL 1998 row"])
  }

  @Test("an observer, a chair, who was present and an open beginning show no arrival")
  func otherRoles() {
    let rows =
      "party,mechanism,role,basis,from\nALB,talks,observer,named,1995\nBEL,talks,chair,named,1996\n"
      + "CHL,talks,member,attended,1997\nALB,talks,member,named,../1998\n"
    #expect(arrivals(rows, claims: founded1990) == [])
  }

  @Test("of rows that can mean one date the more precise counts; of others each")
  func several() {
    let rows = "party,mechanism,from\nALB,talks,1998\nALB,talks,1998-05\nBEL,talks,1999\nBEL,talks,2001\n"
    #expect(arrivals(rows, claims: founded1990) == ["ALB 1998-05 row", "BEL 1999 row", "BEL 2001 row"])
  }

  @Test("what an event says already is not said again, unless at another time")
  func events() {
    let rows = "party,mechanism,from\nALB,talks,1998\nBEL,talks,1999\n"
    let events =
      "event,date,title,kind,mechanisms\na,1998-05,Albania joins,accession,talks\n"
      + "b,2003,Belgium joins,accession,talks\n"
    #expect(arrivals(rows, claims: founded1990, events: events) == ["BEL 1999 row"])
  }

  @Test("two whole lists show who came between them; two of one year, or one that is not whole, do not")
  func lists() {
    let rows =
      "party,mechanism,as_of,list\nALB,talks,2003,old\nALB,talks,2006,new\nBEL,talks,2006,new\n"
    func lists(_ year: Int, _ complete: String) -> String {
      "list,mechanism,role,as_of,complete\nold,talks,member,\(year),\(complete)\nnew,talks,member,2006,yes\n"
    }
    #expect(arrivals(rows, lists: lists(2003, "yes")) == ["BEL 2003/2006 lists"])
    #expect(arrivals(rows, lists: lists(2006, "yes")) == [])
    #expect(arrivals(rows, lists: lists(2003, "no")) == [])
    #expect(arrivals(rows, lists: lists(2003, "yes"), by: 2005) == [])
  }

  @Test("a statement from between the lists narrows the time; one from before them rules an arrival out")
  func narrowing() {
    let lists = "list,mechanism,role,as_of,complete\nold,talks,member,2003,yes\nnew,talks,member,2006,yes\n"
    let rows = "party,mechanism,as_of,list\nALB,talks,2003,old\nBEL,talks,2006,new\n"
    #expect(arrivals(rows + "BEL,talks,2004,\n", lists: lists) == ["BEL 2003/2004 lists"])
    #expect(arrivals(rows + "BEL,talks,2002,\n", lists: lists) == [])
  }

  @Test("Afghanistan came to the Colombo Process between the lists of 2005 and 2008")
  func builtIn() throws {
    let catalog = BuiltInData.catalog
    let arrivals = catalog.arrivals(in: try #require(catalog.mechanism(id: "colombo-process")), by: 2008)
    #expect(arrivals.map { catalog.parties[$0.party].id.string } == ["AFG"])
  }
}
