import Presentation
import TestSupport
import Testing

@Suite("Pictures that rest on old lists")
struct CountedNoteTests {
  private let note =
    "Of 2 lists by which members are counted 1 is more than ten years older than 2026, the oldest of 2005 (Old)."

  private func notes(_ words: String...) throws -> [String] {
    try Asking.answer(words + ["--as-of", "2026"], AgedLists.package).notes
  }

  @Test("say how many do, and which is the oldest", arguments: ["map", "matrix", "timeline"])
  func several(verb: String) throws {
    #expect(try notes(verb).contains(note))
  }

  @Test("of a single mechanism say its list and how old it is", arguments: ["map", "matrix", "timeline"])
  func one(verb: String) throws {
    #expect(try notes(verb, "Old").contains("Counted as of 2026: Old list of 2005, 21 years old."))
  }

  @Test("do not say so of focus areas, nor where no list is old")
  func none() throws {
    #expect(try !notes("matrix", "--against", "focus").contains(note))
    #expect(try !notes("timeline", "New").contains { $0.hasPrefix("Counted") })
  }
}
