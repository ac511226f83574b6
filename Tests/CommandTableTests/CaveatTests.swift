import CommandTable
import Testing

@Suite("Marks of doubt")
struct CaveatTests {
  @Test("each has a word of its own in small letters, and what it means")
  func all() {
    #expect(Caveat.all.map(\.word) == ["derived", "inferred", "unconfirmed", "presumed", "undated", "seen"])
    for caveat in Caveat.all {
      #expect(caveat.meaning.allSatisfy(\.isASCII) && !caveat.meaning.isEmpty && !caveat.meaning.hasSuffix("."))
    }
  }
}
