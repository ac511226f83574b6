import Presentation
import Testing

@Suite("Numbers in words")
struct NumberWordsTests {
  @Test(
    "a comma stands between thousands",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1234, "-1,234"), (-999, "-999"),
    ])
  func grouped(number: Int, text: String) { #expect(Words.grouped(number) == text) }

  @Test("the largest numbers can be said")
  func extremes() {
    #expect(Words.grouped(.max) == "9,223,372,036,854,775,807")
    #expect(Words.grouped(.min) == "-9,223,372,036,854,775,808")
  }

  @Test("one byte is no plural")
  func bytes() {
    #expect(Words.bytes(1) == "1 byte")
    #expect(Words.bytes(0) == "0 bytes")
    #expect(Words.bytes(1234) == "1,234 bytes")
  }
}
