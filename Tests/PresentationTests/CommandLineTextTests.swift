import Presentation
import TestSupport
import Testing

@Suite("A command line as text")
struct CommandLineTextTests {
  @Test(
    "words are quoted where a shell needs it",
    arguments: [
      (["confer", "list", "member:THA"], "confer list member:THA"), (["a b", ""], "'a b' ''"), (["it's"], "'it'\\''s'"),
      (["(a|b)", "$x", "^y"], "'(a|b)' '$x' ^y"), (["'\u{301}"], "''\\''\u{301}'"),
    ])
  func quoted(words: [String], line: String) {
    #expect(CommandLineText.quoted(words) == line)
  }

  @Test(
    "a line is split as a shell does",
    arguments: [
      ("  a   b ", ["a", "b"]), ("'a b' \"c 'd'\" e\\ f", ["a b", "c 'd'", "e f"]), ("a'b'\"c\"", ["abc"]),
      ("'open to the end", ["open to the end"]), ("'' \"\"", ["", ""]), ("'a\\b' \"a\\\"b\"", ["a\\b", "a\"b"]),
      ("", []),
    ])
  func words(line: String, words: [String]) {
    #expect(CommandLineText.words(line) == words)
  }

  @Test("what is quoted is split into the same words")
  func roundTrip() {
    var random = SeededGenerator(seed: 11)
    let signs: [Unicode.Scalar] = ["a", " ", "'", "\"", "\\", "\u{301}", "é", "\n", "|", "$"]
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        var word = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...6, using: &random) { word.append(signs.randomElement(using: &random)!) }
        return String(word)
      }
      let read = CommandLineText.words(CommandLineText.quoted(words))
      #expect(read.map { Array($0.utf8) } == words.map { Array($0.utf8) })
    }
  }
}
