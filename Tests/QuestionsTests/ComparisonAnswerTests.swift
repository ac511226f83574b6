import MechanismCatalog
import Presentation
import Questions
import TestSupport
import Testing

@Suite("Comparisons")
struct ComparisonAnswerTests {
  private func groups(_ answer: Answer) -> [String] {
    answer.rows.compactMap(\.group).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  @Test("two mechanisms: who takes part in both, who in one, what they work on")
  func mechanisms() throws {
    let answer = try Asking.answer("compare", "kandy", "lombok")
    #expect(
      answer.title
        == "Kandy Process and Lombok Process, as of 2008: 3 in both, 8 only in Kandy Process, "
        + "4 only in Lombok Process (1 derived)")
    #expect(
      answer.rows.filter { $0.group == "In both: 3" }.map { $0.cells[0] } == ["Indonesia", "Thailand", "Viet Nam"])
    #expect(answer.columns.map(\.id) == ["name", "kandy-process", "lombok-process", "kind", "region"])
    #expect(answer.columns.map(\.title) == ["name", "Kandy Process", "Lombok Process", "kind", "region"])
    #expect(answer.rows[0].cells[1...2] == ["chair, member", "co-chair, member"])
    #expect(answer.command == ["confer", "compare", "kandy-process", "lombok-process", "--as-of", "2008"])
    #expect(groups(answer).contains { $0.hasPrefix("Focus areas of Kandy Process only") })
  }

  @Test("what a mechanism without named members shares is unknown")
  func unknown() throws {
    let answer = try Asking.answer("compare", "kandy", "mekong")
    #expect(answer.isFound)
    #expect(answer.notes.contains { $0 == "What Mekong Accord shares with others is unknown." })
  }

  @Test("parties: the mechanisms in which both take part, and each one's role")
  func parties() throws {
    let answer = try Asking.answer("compare", "indonesia", "thailand")
    #expect(answer.title.hasPrefix("Indonesia and Thailand, as of 2008: both take part in 2 mechanisms"))
    #expect(answer.rows.prefix(2).map { $0.cells[0] } == ["Lombok Process", "Kandy Process"])
  }

  @Test("a body that is both is what the other side is")
  func bothSides() throws {
    #expect(try Asking.answer("compare", "pmc", "kandy").columns.map(\.id).contains("pmc"))
    #expect(try Asking.answer("compare", "pmc", "fiji").title.contains("take part in"))
  }

  @Test(
    "what cannot be compared is refused",
    arguments: [
      (["compare", "kandy", "fiji"], "mechanisms are compared with mechanisms"),
      (["compare", "kandy", "KP"], "stand for the same"), (["compare", "kandy", "narnia"], "nothing is called"),
      (["path", "fiji", "FJI"], "both names stand for"), (["diff", "kandy", "--from", "2008"], "one year"),
      (["path", "fiji", "narnia"], "nothing is called"),
      (["compare", "kandy", "lombok", "-basis:derived"], "takes names only"),
      (["show", "kandy", "role:chair"], "confer list members 'in:NAME role:chair'"),
      (["diff", "kandy", "-basis:derived", "--from", "2005"], "takes names only"),
    ])
  func refusals(words: [String], part: String) {
    let error = #expect(throws: Refusal.self) { try Asking.answer(words) }
    #expect(error?.message.contains(part) == true)
  }

  @Test("pairs of mechanisms are sorted by what they share")
  func overlap() throws {
    let answer = try Asking.answer("overlap")
    #expect(answer.rows[0].cells == ["Lombok Process", "Kandy Process", "3", "", "7", "1", "11", "", "0.20"])
    #expect(answer.notes.contains { $0.contains("left out") })
    #expect(try Asking.answer("overlap", "kandy").rows.isEmpty)
  }

  @Test("two states that share nothing are linked through a third")
  func path() throws {
    let answer = try Asking.answer("path", "afghanistan", "fiji")
    #expect(answer.title == "Afghanistan and Fiji, as of 2008: they share nothing; through a third there are 3 ways")
    #expect(answer.rows[0].cells[0] == "Afghanistan - Kandy Process - Indonesia - Lombok Process - Fiji")
    #expect(try Asking.answer("path", "indonesia", "thailand").title.hasSuffix("they meet in 2 places"))
  }

  @Test("no more ways are shown than asked for, and their number is said all the same")
  func limitedPath() throws {
    let answer = try Asking.answer("path", "afghanistan", "fiji", "--limit", "2")
    #expect(answer.rows.count == 2)
    #expect(answer.title.hasSuffix("through a third there are 3 ways, the first 2"))
    #expect(answer.command == ["confer", "path", "AFG", "FJI", "--limit", "2", "--as-of", "2008"])
    #expect(throws: Refusal.self) { try Asking.answer("path", "afghanistan", "fiji", "--limit", "none") }
  }

  @Test("no path is said to be none, and what is not known is said too")
  func noPath() throws {
    let answer = try Asking.answer("path", "bolivia", "fiji")
    #expect(!answer.isFound)
    #expect(answer.title.contains("no chain of shared mechanisms links them"))
    #expect(answer.notes.contains { $0.contains("they may meet there too") })
  }

  @Test("between two years: who joined by two whole lists, and what these are")
  func diff() throws {
    let answer = try Asking.answer("diff", "kandy", "--from", "2005", "--to", "2008")
    #expect(answer.title.hasPrefix("Kandy Process, 2005 to 2008: 1 joined, 0 left"))
    #expect(answer.rows[0].group == "Joined: 1")
    #expect(answer.rows[0].cells == ["Afghanistan", "", "member", "two whole lists, 2005-07 and 2008-03"])
    #expect(answer.notes.contains { $0.contains("the list of 2005-07") })
    #expect(answer.command == ["confer", "diff", "kandy-process", "--from", "2005", "--to", "2008"])
  }

  @Test("a party's own dates say that it left")
  func left() throws {
    let answer = try Asking.answer("diff", "new", "zealand", "--from", "2005", "--to", "2008")
    #expect(answer.rows.contains { $0.group == "Left: 1" && $0.cells[0] == "PMC" })
  }

  @Test("a name shows its card, as rows under the headings of its sections; a year has one too")
  func show() throws {
    let answer = try Asking.answer("show", "viet", "nam")
    #expect(answer.title.hasPrefix("Viet Nam: state"))
    #expect(answer.rows.contains { $0.group == "Takes part in: 2, as of 2008" })
    #expect(answer.command == ["confer", "show", "VNM", "--as-of", "2008"])
    #expect(try Asking.answer("show", "1999").title == "1999: year")
  }

  private static let withFormer = SmallPackage([
    .sources: "source,published\nreport,2010\n",
    .mechanisms: "mechanism,name\nformer,Former\nquiet,Quiet\nlively,Lively\n",
    .claims: """
    mechanism,attribute,value,as_of,source
    former,ended,2005,,report
    quiet,standing,dormant,2010,report
    lively,standing,active,2010,report

    """,
    .memberships: """
    mechanism,party,as_of,source
    former,ALB,2004,report
    former,BEL,2004,report
    quiet,ALB,2004,report
    quiet,BEL,2004,report
    lively,ALB,2004,report

    """,
  ])

  @Test("overlaps leave out what is over and say so, but for a query on the standing; what is dormant is named")
  func overlapOfFormer() throws {
    let answer = try Asking.answer("overlap", package: Self.withFormer)
    #expect(answer.rows.map { Array($0.cells[..<2]) } == [["Quiet", "Lively"]])
    #expect(answer.notes.contains("Left out as over, as of 2010: 1 mechanism: Former (ended)."))
    #expect(answer.notes.contains("Over or dormant, as of 2010: Quiet (dormant)."))
    let asked = try Asking.answer("overlap", "standing:ended,dormant", package: Self.withFormer)
    #expect(asked.rows.map { Array($0.cells[..<2]) } == [["Former", "Quiet"]])
    #expect(!asked.notes.contains { $0.hasPrefix("Left out") })
  }

  @Test("no path goes through what is over; what is dormant is marked")
  func pathWithoutFormer() throws {
    let answer = try Asking.answer("path", "ALB", "BEL", package: Self.withFormer)
    #expect(answer.column("path") == ["Albania - Quiet (dormant) - Belgium"])
    #expect(answer.notes.contains("Left out as over, as of 2010: 1 mechanism: Former (ended)."))
  }

  @Test("what is over or dormant is said beside what is compared")
  func comparedFormer() throws {
    let note = "Over or dormant, as of 2010: Former (ended), Quiet (dormant)."
    #expect(try Asking.answer("compare", "former", "quiet", package: Self.withFormer).notes.contains(note))
    #expect(try Asking.answer("matrix", package: Self.withFormer).notes.contains(note))
    let parties = try Asking.answer("compare", "ALB", "BEL", package: Self.withFormer)
    #expect(parties.column("name").prefix(2) == ["Former (ended)", "Quiet (dormant)"])
  }
}
