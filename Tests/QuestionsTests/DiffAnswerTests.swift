import Presentation
import TestSupport
import Testing

@Suite("What a difference claims")
struct DiffAnswerTests {
  private func groups(_ answer: Answer) -> [String] {
    answer.rows.compactMap(\.group).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private func answer(_ package: SmallPackage, from: Int, to: Int) throws -> Answer {
    try Asking.answer(["diff", "talks", "--from", String(from), "--to", String(to)], package)
  }

  private static let lists = "between the list of 2005-05 and the undated list, seen 2026-01"

  @Test("lists of other years than asked are named in the title and the headings")
  func otherYears() throws {
    let answer = try answer(UndatedPages.package, from: 2023, to: 2026)
    #expect(
      answer.title.hasPrefix("The Talks, 2023 to 2026: 1 joined, 0 left \(Self.lists); when is not known"))
    #expect(groups(answer).prefix(2) == ["Joined \(Self.lists): 1", "Role changed: 1"])
  }

  @Test("beside what a row dates, lists of other years show a part only")
  func mixed() throws {
    let package = UndatedPages.package.adding("eu,member,2024,,,,slides-2005", to: .memberships)
    let answer = try answer(package, from: 2023, to: 2026)
    #expect(
      answer.title.hasPrefix(
        "The Talks, 2023 to 2026: 2 joined, 0 left, 1 of them between lists of other years; when is not known"))
    #expect(groups(answer).prefix(2) == ["Joined: 1", "Joined \(Self.lists): 1"])
  }

  @Test("what is over or rests in the later year is said so first")
  func over() throws {
    let package = SmallPackage([
      .claims: "attribute,value,as_of,basis\nstanding,merged; into the Rounds,2007-03,inferred\n",
      .memberships: "party,from\nALB,2000\n",
    ])
    #expect(
      try answer(package, from: 2005, to: 2008).title.hasPrefix(
        "The Talks, 2005 to 2008: merged, inferred (2007-03); 0 joined"))
    #expect(try answer(package, from: 2004, to: 2006).title.hasPrefix("The Talks, 2004 to 2006: 0 joined"))
  }

  @Test("where nobody is known to be in the chair the last known one is told, and said to be")
  func lastChair() throws {
    let package = SmallPackage([.memberships: "party,role,from,to\nALB,chair,2004,2005\nBEL,chair,2006,2006\n"])
    let answer = try answer(package, from: 2005, to: 2008)
    #expect(groups(answer) == ["Chair before: 1", "Chair after, last known: 1"])
    #expect(
      answer.rows.map { $0.cells.prefix(3) } == [
        ["Albania", "chair", ""], ["Belgium", "", "chair (last known, 2006)"],
      ])
  }

  @Test(
    "an empty answer on who chairs says who was last known to", arguments: ["(in:talks role:chair)", "chair:talks"])
  func nobodyChairs(query: String) throws {
    let package = SmallPackage([.memberships: "party,role,from,to,as_of\nALB,chair,2004,2005,\nBEL,member,,,2008\n"])
    let answer = try Asking.answer(["list", "members", query, "--as-of", "2008"], package)
    #expect(answer.rows.isEmpty)
    #expect(answer.notes.contains { $0.contains("chair: not known for 2008; last known Albania") })
  }
}
