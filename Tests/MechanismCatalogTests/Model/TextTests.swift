import MechanismCatalog
import Testing

@Suite("Texts")
struct TextTests {
  @Test(
    "the items of a list are what stands between semicolons, without the spaces around them",
    arguments: [
      ("", []),
      ("EU", ["EU"]),
      ("Siam; Muang Thai", ["Siam", "Muang Thai"]),
      ("a;b;  c  ", ["a", "b", "c"]),
      ("; a;; b; ", ["a", "b"]),
      (" ; ; ", []),
      ("Côte d'Ivoire; 日本", ["Côte d'Ivoire", "日本"]),
    ])
  func items(cell: String, expected: [String]) {
    #expect(Text(lasting: cell).items.map(\.string) == expected)
  }

  @Test("texts of the same bytes are equal and hash alike, wherever they stand")
  func equality() {
    let (left, right) = (Text(lasting: "apc"), Text(lasting: "apc"))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    #expect(left != Text(lasting: "apcs"))
  }

  @Test("one byte makes a difference, wherever it stands in a text of any length", arguments: 0..<40)
  func differences(length: Int) {
    let text = String(repeating: "a", count: length)
    #expect(Text(lasting: text) == Text(lasting: text))
    #expect(Text(lasting: text) != Text(lasting: text + "a"))
    for offset in 0..<length {
      let other = String(repeating: "a", count: offset) + "b" + String(repeating: "a", count: length - offset - 1)
      #expect(Text(lasting: text) != Text(lasting: other))
    }
  }

  @Test("the empty text is empty, and equal to a text without bytes")
  func empty() {
    #expect(Text.empty.isEmpty)
    #expect(Text.empty == Text(lasting: ""))
    #expect(Text.empty.string == "")
  }

  @Test("texts are in the order of their code points")
  func order() {
    let words = ["b", "", "ab", "é", "a", "日", "z"]
    #expect(words.map(Text.init(lasting:)).sorted().map(\.string) == ["", "a", "ab", "b", "z", "é", "日"])
  }
}
