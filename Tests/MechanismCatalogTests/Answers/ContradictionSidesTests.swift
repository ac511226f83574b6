import MechanismCatalog
import TestSupport
import Testing

@Suite("The sides of contradictions")
struct ContradictionSidesTests {
  private static let sources = "source,published\na,2005\nb,2008\nc,2008\n"

  /// What is shown of the only contradiction: `-` not, `+` yes, `?` presumed; and what decides it.
  private func shown(_ tables: [TableName: String], asOf year: Int = 2008) throws -> (sides: String, Settlement) {
    let links = SmallPackage(tables.merging([.sources: Self.sources]) { $1 }).links(asOf: year)
    let contradictions = links.catalog.contradictions
    #expect(contradictions.count == 1)
    let found = ContradictionSides(try #require(contradictions.first), links)
    return (found.sides.map { $0.shown == .no ? "-" : $0.shown == .yes ? "+" : "?" }.joined(), found.settlement)
  }

  @Test(
    "of what lasts the value of the newest source is shown, then the more precise, then by order",
    arguments: [
      ("established,1999,a\nestablished,2001,b", "+-", Settlement.newestSource),
      ("established,1999,c\nestablished,2001-04,b", "+-", .morePrecise),
      ("established,1999,b\nestablished,2001,c", "+-", .order),
      ("established,1996-05,b\nestablished,1996,c\nestablished,1990,a", "+--", .newestSource),
      ("name,Alpha,b\nname,Beta,a\nname,Alpha,a", "++-", .newestSource),
    ])
  func lasting(rows: String, sides: String, settlement: Settlement) throws {
    let found = try shown([.claims: "attribute,value,source\n\(rows)\n"])
    #expect(found == (sides, settlement))
  }

  @Test(
    "of what passes the newest statement of the year is shown, which may be none of those that differ",
    arguments: [(2005, "+-", Settlement.newestStatement), (2008, "--", .other), (2001, "--", .other)])
  func passing(year: Int, sides: String, settlement: Settlement) throws {
    let rows = "member_count,10,2005-07,a\nmember_count,11,2005-02,b\nmember_count,10,2008,c"
    #expect(try shown([.claims: "attribute,value,as_of,source\n\(rows)\n"], asOf: year) == (sides, settlement))
  }

  @Test(
    "of a list that is not as long as it says the names count, as long as the list does",
    arguments: [
      (2005, "-+", Settlement.names), (2003, "-?", .names), (2008, "--", .other),
    ])
  func length(year: Int, sides: String, settlement: Settlement) throws {
    let found = try shown(
      [
        .lists: "list,as_of,stated_count,source\nx,2005,3,a\ny,2008,1,b\n",
        .memberships: "party,as_of,list,source\nALB,2005,x,a\nBEL,2005,x,a\nBEL,2008,y,b\n",
      ], asOf: year)
    #expect(found == (sides, settlement))
  }

  @Test(
    "of two whole lists of one year the one that counts is shown",
    arguments: [
      ("2005", "2005-07", 2005, "-+", Settlement.newestStatement), ("2005", "2005", 2005, "+-", .order),
      ("2005", "2005-07", 2003, "?-", .list), ("2008", "2008", 2008, "+-", .order),
    ])
  func lists(first: String, second: String, year: Int, sides: String, settlement: Settlement) throws {
    let found = try shown(
      [
        .lists: "list,as_of,source\nx,\(first),a\ny,\(second),b\n",
        .memberships: "party,as_of,list,source\nALB,\(first),x,a\nBEL,\(second),y,b\n",
      ], asOf: year)
    #expect(found == (sides, settlement))
  }

  @Test(
    "of a membership that is denied both words may be shown",
    arguments: [
      ("2008", "2008", "++", Settlement.nothing), ("2008-03", "2008-01", "+-", .newestStatement),
    ])
  func memberships(member: String, denial: String, sides: String, settlement: Settlement) throws {
    let rows = "ALB,member,\(member),b\nALB,non_member,\(denial),c"
    #expect(try shown([.memberships: "party,role,as_of,source\n\(rows)\n"]) == (sides, settlement))
    #expect(try shown([.memberships: "party,role,as_of,source\n\(rows)\n"], asOf: 2000).1 == .other)
  }

  @Test("of the dates of an event the newest source's is shown; a statement without a date is no side")
  func dates() throws {
    let events = "event,date,title,mechanisms,source\ne,2002,Meeting,talks,a\ne,2003,Meeting,talks,b\n"
    #expect(try shown([.events: events]) == ("+-", .newestSource))
    #expect(try shown([.events: events + "e,,Meeting,talks,c\n"]) == ("+-", .newestSource))
    let outputs = "output,name,date,mechanisms,source\no,Plan,2002,talks,c\no,Plan,2003,talks,b\n"
    #expect(try shown([.outputs: outputs]) == ("+-", .order))
  }

  @Test("what a reader noted is not settled")
  func noted() throws {
    let rows = "one,how many,five,a\none,how many,six,b"
    #expect(try shown([.conflicts: "conflict,what,reading,source\n\(rows)\n"]) == ("--", .nothing))
  }

  @Test("of the built-in data every contradiction has sides, and a side is shown where a rule decides")
  func builtIn() {
    let catalog = BuiltInData.catalog
    let links = Links(catalog, Snapshot(catalog, year: 2008))
    for contradiction in catalog.contradictions {
      let found = ContradictionSides(contradiction, links)
      let isShown = found.sides.contains { $0.shown != .no }
      let isSettled = ![.other, .nothing].contains(found.settlement)
      #expect(!found.sides.isEmpty)
      #expect(isShown == isSettled || found.settlement == .nothing, "\(contradiction)")
    }
  }

  @Test(
    "the word of its kind is one that finds it", arguments: ["established", "list-length", "lists-differ", "count"])
  func kinds(kind: String) throws {
    let asked = Asked(
      links: SmallPackage([
        .claims: "attribute,value\nestablished,1999\nestablished,2001\n",
        .lists: "list,as_of,stated_count\nx,2005,3\ny,2005,\n",
        .memberships: "party,as_of,list\nALB,2005,x\nBEL,2005,y\n",
        .conflicts: "conflict,what,reading\none,how many,five\n",
      ]).links())
    let rows = try asked.ids("kind:\(kind)", of: .conflicts).compactMap { Int($0) }
    #expect(rows.map { asked.catalog.contradictions[$0].kind } == [kind])
  }
}
