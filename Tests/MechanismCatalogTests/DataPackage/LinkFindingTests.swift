import Testing

@testable import MechanismCatalog

@Suite("Findings between rows and tables")
struct LinkFindingTests {
  private func membership(_ start: String, list: String = "", source: String = "deck-2005") -> [Finding] {
    SamplePackage.findings(adding: "\(start),,,,,\(list),listed,\(source),x", to: .memberships)
  }

  @Test("an unknown id, with near ones")
  func unknownID() {
    #expect(
      membership("apd,THA,member") == [
        .at(
          "memberships.csv", 4, ("mechanism", 1),
          .link(.unknownID("apd", tables: [.mechanisms], nearest: ["apc"])))
      ])
  }

  @Test(
    "names, letter case, slips and beginnings lead to the id",
    arguments: [
      ("Thailand", ["THA"]), ("siam", ["THA"]), ("tha", ["THA"]), ("THX", ["THA"]), ("czechoslovakia", ["CSHH"]),
      ("EU", ["eu"]), ("nothing-like-it", []),
    ])
  func candidates(id: String, nearest: [String]) {
    let problem = LinkProblem.unknownID(id, tables: [.parties], nearest: nearest)
    #expect(membership("apc,\(id),member").map(\.problem) == [.link(problem)])
  }

  @Test("one of several ids in a cell")
  func lists() {
    let row = "e,2002,T,meeting,held,apc; bali,,THA; FRA,,deck-2005,x"
    #expect(
      SamplePackage.findings(adding: row, to: .events) == [
        .at(
          "events.csv", 4, ("mechanisms", 6),
          .link(.unknownID("bali", tables: [.mechanisms], nearest: ["bali-process"]))),
        .at("events.csv", 4, ("host", 8), .link(.unknownID("FRA", tables: [.parties], nearest: []))),
      ])
  }

  @Test("the ends of a relation may be mechanisms, parties, events or outputs, but not sources")
  func relations() {
    #expect(SamplePackage.findings(adding: "eu,supports,CSHH,,deck-2005,x", to: .relations) == [])
    let findings = SamplePackage.findings(adding: "apc,supports,deck-2005,,deck-2005,x", to: .relations)
    #expect(
      findings == [
        .at(
          "relations.csv", 4, ("object", 3),
          .link(.unknownID("deck-2005", tables: [.mechanisms, .parties, .events, .outputs], nearest: [])))
      ])
    #expect(findings[0].message == "\"deck-2005\" is not in mechanisms.csv, parties.csv, events.csv or outputs.csv")
  }

  @Test("a key that stands twice")
  func duplicateKey() {
    #expect(
      SamplePackage.findings(adding: "apc,Other,,,dialogue,global,,", to: .mechanisms) == [
        .at("mechanisms.csv", 5, ("mechanism", 1), .link(.duplicateKey(["apc"], firstLine: 2)))
      ])
    #expect(
      SamplePackage.findings(adding: "bali-2002,,T,meeting,held,,,,,deck-2008,x", to: .events) == [
        .at("events.csv", 4, ("event", 1), .link(.duplicateKey(["bali-2002", "deck-2008"], firstLine: 3)))
      ])
    #expect(
      SamplePackage.findings(adding: "THA,supports,bali-2002,2003,deck-2005,y", to: .relations).map(\.problem) == [
        .link(.duplicateKey(["THA", "supports", "bali-2002", "deck-2005"], firstLine: 3))
      ])
    #expect(
      SamplePackage.findings(adding: "bali-declaration,1,Other.", to: .outputPoints).map(\.problem) == [
        .link(.duplicateKey(["bali-declaration", "1"], firstLine: 2))
      ])
  }

  @Test("a row that stands twice, of a table without a key")
  func duplicateRow() {
    #expect(
      SamplePackage.findings(
        adding: "apc,eu,observer,,,,EU,,named,deck-2008,slide 4 > APC > Observers", to: .memberships)
        == [.at("memberships.csv", 4, .link(.duplicateRow(firstLine: 3)))])
    #expect(
      SamplePackage.findings(adding: ",advantage,They are informal.,deck-2005,slide 9 > Worth", to: .assessments)
        == [.at("assessments.csv", 3, .link(.duplicateRow(firstLine: 2)))])
  }

  @Test("one id for a mechanism and a party is one body")
  func oneIDSpace() {
    #expect(SamplePackage.findings(adding: "apc,APC,,organization,,,,,,,,", to: .parties) == [])
  }

  @Test("a membership whose list is of another mechanism, or in another source")
  func listsAgree() {
    #expect(
      membership("bali-process,THA,member", list: "apc-2005") == [
        .at(
          "memberships.csv", 4, ("list", 8),
          .link(.otherMechanism(list: "apc-2005", ofList: "apc", ofRow: "bali-process")))
      ])
    let findings = membership("apc,THA,member", list: "apc-2005", source: "deck-2008")
    #expect(
      findings == [
        .at(
          "memberships.csv", 4, ("list", 8),
          .link(.otherSource(list: "apc-2005", ofList: "deck-2005", ofRow: "deck-2008")))
      ])
    #expect(findings[0].severity == .warning)
  }

  @Test("a third level of focus areas is a warning")
  func thirdLevel() {
    let findings = SamplePackage.findings(adding: "visas,Visas,border-management,", to: .focusAreas)
    #expect(
      findings == [
        .at(
          "focus_areas.csv", 4, ("parent", 3),
          .link(.thirdLevel(parent: "border-management", grandparent: "borders")))
      ])
    #expect(findings[0].severity == .warning)
  }

  @Test("focus areas that are their own parents, once for each round")
  func cycles() {
    #expect(
      SamplePackage.findings(adding: "a,A,b,", "b,B,c,", "c,C,a,", "d,D,d,", to: .focusAreas) == [
        .at("focus_areas.csv", 4, ("parent", 3), .link(.parentCycle(["a", "b", "c"]))),
        .at("focus_areas.csv", 7, ("parent", 3), .link(.parentCycle(["d"]))),
      ])
  }
}
