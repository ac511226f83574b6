import MechanismCatalog
import Questions
import Testing

@Suite("What kinds of lists are called")
struct RecordKindNameTests {
  @Test("by their names", arguments: RecordKind.allCases)
  func own(kind: RecordKind) throws {
    #expect(try RecordKind.named(kind.rawValue) == kind)
    #expect(try RecordKind.named(kind.rawValue.uppercased()) == kind)
  }

  @Test(
    "by what people call them, and by beginnings that only one kind has; those of names go before",
    arguments: [
      ("parties", RecordKind.members), ("states", .members), ("countries", .members), ("processes", .mechanisms),
      ("meetings", .events), ("themes", .focus), ("topics", .focus), ("results", .outputs),
      ("contradictions", .conflicts),
      ("documents", .sources), ("mem", .members), ("state", .members), ("con", .conflicts), ("cont", .conflicts),
      ("s", .sources), ("r", .relations), ("res", .outputs), ("c", .conflicts), ("cou", .members),
    ])
  func others(word: String, kind: RecordKind) throws {
    #expect(try RecordKind.named(word) == kind)
  }

  @Test(
    "what is no name, and what begins several, is refused with the kinds",
    arguments: ["", "m", "me", "p", "xyz", "membersx"])
  func unknown(word: String) {
    let error = #expect(throws: Refusal.self) { try RecordKind.named(word) }
    #expect(error?.message.contains("the kinds are mechanisms, members, ") == true)
  }
}
