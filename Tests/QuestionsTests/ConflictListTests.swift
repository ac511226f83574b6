import MechanismCatalog
import Presentation
import Questions
import TestSupport
import Testing

@Suite("Lists of contradictions")
struct ConflictListTests {
  /// The headings, each once.
  private func headings(_ words: String..., package: SmallPackage = .standard) throws -> [String] {
    try Asking.answer(["list", "conflicts"] + words, package).rows.compactMap(\.group).withoutRepeats()
  }

  @Test("a row is a reading under what is disputed and why; the title counts contradictions")
  func rows() throws {
    let answer = try Asking.answer("list", "conflicts", "in:jonkoping", "kind:established")
    #expect(answer.title == "Contradictions of the Jönköping Process, of the kind established, as of 2008: 1 of 4")
    #expect(
      Set(answer.rows.map(\.group)) == ["Jönköping Process: established; shown: newer source (the spans are disjoint)"])
    #expect(answer.column("reading") == ["1999", "2001"])
    #expect(answer.column("shown") == ["yes", ""])
    #expect(answer.column("source") == ["survey-2008", "slides-2005"])
    #expect(answer.column("locator").first == "chapter 4 > Europe > began in 1999")
    #expect(answer.column("decided_by") == ["newer source", "newer source"])
    #expect(Set(answer.column("kind")) == ["established"])
    #expect(answer.rows.allSatisfy { $0.evidence.count == 1 && $0.topic != nil })
  }

  @Test("all of them, the computed ones and the noted, with their rules")
  func all() throws {
    let answer = try Asking.answer("list", "conflicts")
    #expect(
      Set(answer.column("rule")) == [
        "a whole list is not as long as its source states", "the spans are disjoint", "the places are apart",
        "noted by a reader",
      ])
    #expect(answer.title == "Contradictions, as of 2008: 4 of 4")
    #expect(Set(answer.rows.compactMap(\.group)).count == 4)
  }

  @Test(
    "they are filtered by mechanism, kind, source, date and words",
    arguments: [
      (["in:lombok"], 2), (["kind:list-length"], 1), (["kind:noted"], 1), (["kind:event"], 1), (["source:notes"], 2),
      (["source:notes", "kind:place"], 1), (["older"], 1), (["mataram"], 1), (["date:2008", "kind:noted"], 1),
      (["-kind:noted"], 3),
    ])
  func filters(words: [String], number: Int) throws {
    #expect(Set(try Asking.answer(["list", "conflicts"] + words, .standard).rows.compactMap(\.group)).count == number)
  }

  @Test("a word that is no kind is refused with those near it")
  func refusal() {
    let error = #expect(throws: Refusal.self) { try Asking.answer("list", "conflicts", "kind:establishd") }
    #expect(error?.message.contains("established") == true)
  }

  @Test("a limit counts contradictions, which stay whole")
  func limit() throws {
    let answer = try Asking.answer("list", "conflicts", "--limit", "2")
    #expect(answer.title == "Contradictions, as of 2008: 4 of 4, the first 2")
    #expect(Set(answer.rows.map(\.group)).count == 2 && answer.rows.count == 4)
    #expect(try Asking.answer("list", "conflicts", "--limit", "9").title.hasSuffix(": 4 of 4"))
  }

  @Test(
    "sorting moves whole contradictions, by the first of their readings", arguments: ["as_of", "-as_of", "reading"])
  func sort(column: String) throws {
    let answer = try Asking.answer("list", "conflicts", "--sort", column)
    let groups = answer.rows.compactMap(\.group)
    #expect(zip(groups, groups.dropFirst()).filter { $0 != $1 }.count == 3)
    let first = answer.column("reading").first
    if column == "reading" { #expect(first == "1999") }
    if column == "as_of" { #expect(answer.column("as_of").first == "2005-07") }
    if column == "-as_of" { #expect(answer.column("as_of").first == "2008-03") }
  }

  @Test("by source, every reading stands under its own; a limit still counts contradictions")
  func bySource() throws {
    let answer = try Asking.answer("list", "conflicts", "--by", "source")
    #expect(Set(answer.rows.compactMap(\.group)).count == 3)
    #expect(answer.rows.allSatisfy { $0.evidence.count == 1 })
    #expect(answer.title == "Contradictions, as of 2008: 4 of 4")
    #expect(try Asking.answer("list", "conflicts", "--by", "source", "--limit", "1").title.hasSuffix("the first 1"))
  }

  @Test("contradictions that are called the same have headings of their own")
  func sameHeadings() throws {
    let package = SmallPackage([
      .conflicts: "conflict,what,reading,mechanisms\none,talks,five,talks\none,talks,six,talks\ntwo,talks,seven,talks\n"
        + "two,talks,eight,talks\n"
    ])
    #expect(
      try headings(package: package)
        == [
          "talks: count; shown: none, nothing settles it (noted by a reader)",
          "talks: count; shown: none, nothing settles it (noted by a reader) (2)",
        ].map {
          $0.replacing("talks", with: "The Talks")
        })
    #expect(try Asking.answer(["list", "conflicts"], package).title.hasSuffix("2 of 2"))
  }

  @Test("of many mechanisms a heading names the first; of none it begins with what is disputed")
  func mechanisms() throws {
    let package = SmallPackage([
      .mechanisms: "mechanism,name\na,Alpha\nb,Beta\nc,Gamma\n",
      .conflicts: "conflict,what,reading,mechanisms\none,how many,five,a; b; c\ntwo,how many,six,\n"
        + "one,how many,seven,\ntwo,how many,eight,\n",
    ])
    #expect(
      try headings(package: package)
        == [
          "Alpha, Beta and 1 more: how many, count; shown: none, nothing settles it (noted by a reader)",
          "How many, count; shown: none, nothing settles it (noted by a reader)",
        ])
    let answer = try Asking.answer(["list", "conflicts"], package)
    #expect(answer.column("mechanism").withoutRepeats() == ["Alpha; Beta; Gamma", ""])
    #expect(answer.rows.map { $0.topic == nil } == [false, false, true, true])
  }

  @Test("what is only not known stands below and does not count")
  func gaps() throws {
    let package = SmallPackage([
      .conflicts: "conflict,what,kind,reading,mechanisms\none,chair after 2021,gap,No page names it,talks\n"
        + "two,members,count,five,talks\ntwo,members,count,six,talks\n"
    ])
    let answer = try Asking.answer(["list", "conflicts"], package)
    #expect(answer.title == "Contradictions, as of \(answer.year ?? 0): 1 of 1; gaps, which stand below: 1")
    #expect(answer.rows.map(\.group).last == "Not known: The Talks: chair after 2021, gap")
    let only = try Asking.answer(["list", "conflicts", "kind:gap"], package)
    #expect(only.title.contains("0 of 1; gaps, which stand below: 1") && only.rows.count == 1)
  }
}
