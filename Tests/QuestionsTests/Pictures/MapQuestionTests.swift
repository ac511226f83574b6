import MechanismCatalog
import Presentation
import TestSupport
import Testing

@testable import Questions

@Suite("What a map is of")
struct MapQuestionTests {
  private func answer(_ words: String...) throws -> Answer { try Asking.answer(["map"] + words, MapWorld.package) }

  @Test("all mechanisms: numbers from the most, unknown ones empty")
  func all() throws {
    let answer = try answer()
    #expect(answer.title == "Map of 3 mechanisms, as of 2005: 5 of 8 states and territories in any")
    #expect(answer.columns.map(\.id) == ["name", "mechanisms", "unsure", "class", "region", "on_map", "code"])
    #expect(answer.column("code") == ["NER", "TCD", "NRU", "RUS", "SMR", "GIB", "MLI", "ESH"])
    #expect(answer.column("mechanisms") == ["2", "1", "1", "1", "1", "", "", ""])
    #expect(answer.column("on_map") == ["yes", "yes", "no", "yes", "yes", "no", "yes", "no"])
    #expect(answer.rows[0].evidence.count == 2)
    #expect(answer.notes == ["1 organization takes part too and has no place on a map."])
    #expect(answer.command == ["confer", "map", "--as-of", "2005"])
  }

  @Test("one by its name, or as what alone a query leaves: standings and roles")
  func one() throws {
    for answer in [try answer("North", "Talks"), try answer("member:russian")] {
      #expect(answer.title == "Map of the North Talks, as of 2005: 1 of 8 states and territories takes part")
      #expect(answer.columns.map(\.id) == ["name", "standing", "role", "region", "on_map", "code"])
      #expect(
        answer.column("standing")
          == ["chair", "near", "unknown", "unknown", "unknown", "unknown", "unknown", "unknown"])
      #expect(Array(answer.column("role").prefix(2)) == ["chair", "observer"])
      #expect(answer.rows[0].evidence.count == 1)
    }
  }

  @Test("a query of several; of none nothing is found; what is neither is refused for both")
  func queries() throws {
    #expect(
      try answer("member:niger").title.hasPrefix("Map of 2 mechanisms in which Niger takes part, as of 2005: 4 of 8"))
    let none = try answer("nowhere")
    #expect(none.rows.isEmpty && !none.isFound)
    #expect(none.notes.contains { $0.contains("nowhere") })
    let refusal = #expect(throws: Refusal.self) { try answer("foo:bar") }
    #expect(refusal?.message.hasPrefix("no mechanism is called so, and as a query of mechanisms: foo:bar") == true)
  }

  @Test("a package without a map says so, and nothing of what is on it")
  func withoutMap() throws {
    let answer = try Asking.answer("map")
    #expect(answer.column("on_map").allSatisfy { $0.isEmpty })
    #expect(answer.rows.count > 25)
    #expect(answer.notes.first == MapWords.noMap)
  }

  @Test("the list that counts is said; what is no more is named apart")
  func notes() throws {
    let answer = try Asking.answer("map", "Kandy Process")
    #expect(answer.notes.contains("Counted as of 2008: Kandy Process list of 2008-03."))
    let gone = try Asking.answer(["map", "talks"], GoneStates.package)
    #expect(gone.title == "Map of the Talks, as of 2005: 1 of 2 states and territories takes part")
    #expect(
      gone.notes.filter { $0.hasPrefix("Named") } == [
        "Named by sources, but no longer there in 2005, and not counted: Old Union.",
        "Named by sources, but not there yet in 2005, and not counted: Tomorrow.",
      ])
    #expect(try Asking.answer(["map"], GoneStates.package).title.contains(": 1 of 2 states"))
  }

  @Test("as of a year")
  func asOf() throws {
    #expect(try answer("--as-of", "1999").year == 1999)
    #expect(try answer("asof:1999").year == 1999)
  }
}
