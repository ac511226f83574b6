import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("Contradictions in words")
struct ContradictionAccountTests {
  private static let sources = "source,title,published\na,First,2005\nb,Second,2008\n"

  private func account(_ tables: [TableName: String]) throws -> ContradictionAccount {
    let links = SmallPackage(tables.merging([.sources: Self.sources]) { $1 }).links()
    return ContradictionAccount(try #require(links.catalog.contradictions.first), links)
  }

  @Test("a claim: what is disputed, why, each value and what decides")
  func claims() throws {
    let found = try account([
      .claims: "attribute,value,as_of,source\ninitiator,ALB,,a\ninitiator,BEL,2008,b\n"
    ])
    #expect(found.subject == "initiator" && found.rule == "sources name others")
    #expect(found.readings.map(\.text) == ["Belgium", "Albania"])
    #expect(found.settlement == "newer source" && found.readings.map(\.shown) == [.yes, .no])
    #expect(found.readings.map(\.evidence.says) == ["Belgium", "Albania"])
  }

  @Test("what passes is of a year")
  func passing() throws {
    let found = try account([
      .claims: "attribute,value,as_of,source\nmember_count,10,2008,a\nmember_count,11,2008,b\n"
    ])
    #expect(found.subject == "members stated in 2008" && found.rule == "numbers of one year differ")
    #expect(found.settlement == "order of sources only (disputed)")
  }

  @Test("a list that is too short: the number beside the names")
  func length() throws {
    let found = try account([
      .lists: "list,as_of,stated_count,counts,source\nx,2008,3,states,b\n",
      .memberships: "party,as_of,list,source\nALB,2008,x,b\n",
    ])
    #expect(found.subject == "length of the list of members in 2008")
    #expect(found.readings.map(\.text) == ["3 states stated", "named: 1 state"])
    #expect(found.settlement == "names count" && found.readings.last?.shown == .yes)
  }

  @Test("two lists: whom each has alone")
  func lists() throws {
    let found = try account([
      .lists: "list,as_of,source\nx,2008,a\ny,2008,b\n",
      .memberships: "party,as_of,list,source\nALB,2008,x,a\nBEL,2008,x,a\nBEL,2008,y,b\n",
    ])
    #expect(found.subject == "lists of members in 2008")
    #expect(found.readings.map(\.text) == ["only here: Albania", "names no others"])
  }

  @Test("a denied member, and a date of an event as of its source")
  func others() throws {
    let denied = try account([
      .memberships: "party,role,as_of,as_written,source\nALB,member,2008,Shqipëria,b\nALB,non_member,2008,,a\n"
    ])
    #expect(denied.subject == "Albania" && denied.readings.map(\.text) == ["member “Shqipëria”", "non member"])
    let dated = try account([
      .events: "event,date,title,mechanisms,source\ne,2002-03,Meeting,talks,a\ne,2003,Meeting,talks,b\n"
    ])
    #expect(dated.subject == "date of “Meeting”" && dated.readings.map(\.text) == ["2003", "2002-03"])
    #expect(dated.readings.map { $0.evidence.asOf?.edtf } == ["2008", "2005"])
  }

  @Test("what a reader noted: its mechanism is not said twice")
  func noted() throws {
    func subject(_ what: String) throws -> String {
      try account([.conflicts: "conflict,what,kind,reading,mechanisms,source\none,\(what),role,five,talks,a\n"]).subject
    }
    #expect(try subject("talks") == "role")
    #expect(try subject("ALB") == "Albania, role")
    #expect(try subject("who chairs") == "who chairs, role")
  }

  @Test("every contradiction of the built-in data is said in whole words")
  func builtIn() {
    let catalog = BuiltInData.catalog
    let links = Links(catalog, Snapshot(catalog, year: 2008))
    for contradiction in catalog.contradictions {
      let account = ContradictionAccount(contradiction, links)
      #expect(!account.subject.isEmpty && !account.subject.hasPrefix(", ") && !account.subject.hasSuffix(", "))
      #expect(account.readings.allSatisfy { !$0.text.isEmpty })
      #expect(account.readings.count > 1 || contradiction.kind == "noted" || account.rule == "noted by a reader")
    }
  }
}
