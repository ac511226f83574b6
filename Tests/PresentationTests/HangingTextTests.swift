import Presentation
import Testing

@Suite("Wrapped text with addresses")
struct HangingTextTests {
  private func rows(_ text: String, columns: Int, indent: Int = 2, cuts: Bool = true) -> [String] {
    Wrapping.hanging(text, columns: columns, indent: indent, cutsAddresses: cuts).map {
      String(repeating: " ", count: $0.indent) + $0.text
    }
  }

  @Test("further rows stand two columns to the right")
  func hanging() {
    #expect(rows("one two three four", columns: 14) == ["  one two", "    three four"])
    #expect(rows("", columns: 10) == ["  "])
  }

  @Test("an address stays with its words where it has room, else it stands below them, whole, from the left edge")
  func addresses() {
    let text = "address: https://a.example/page and more"
    #expect(rows(text, columns: 60) == ["  \(text)"])
    #expect(
      rows(text, columns: 30) == ["  address:", "    https://a.example/page and", "    more"])
    #expect(rows(text, columns: 24) == ["  address:", "https://a.example/page", "    and more"])
  }

  @Test("one that is longer than all columns is cut on a screen, and left to a terminal that prints")
  func long() {
    #expect(rows("at https://a.example/page", columns: 12) == ["  at", "https://a.ex", "ample/page"])
    #expect(rows("at https://a.example/page", columns: 12, cuts: false) == ["  at", "https://a.example/page"])
  }
}
