import TerminalModel
import Testing

@testable import NcursesBackend

/// Characters and pastes.
struct TypedTextTests {
  @Test func charactersOfEveryLength() {
    #expect(Keyboard.events(of: "jé日🙂") == ["j", "é", "日", "🙂"].map { .key(.character($0)) })
  }

  @Test(arguments: ["é", "日", "🙂"])
  func splitCharacter(text: String) {
    let bytes = Array("a\(text)".utf8)
    for cut in 2..<bytes.count {
      var keyboard = Keyboard()
      keyboard.type(bytes[..<cut])
      #expect(keyboard.events == [.key(.character("a"))])
      #expect(keyboard.waitLimit == 1000)
      keyboard.type(bytes[cut...])
      #expect(keyboard.events == [.key(.character("a")), .key(.character(Character(text)))])
      #expect(keyboard.waitLimit == nil)
    }
  }

  @Test func accentsJoinTheirLetter() {
    #expect(Keyboard.events(of: "e\u{301}x") == [.key(.character("e\u{301}")), .key(.character("x"))])
  }

  /// A letter is not kept waiting for an accent that may never come.
  @Test func lateAccentIsItsOwnKey() {
    var keyboard = Keyboard()
    keyboard.type("e")
    keyboard.type("\u{301}")
    #expect(keyboard.events == [.key(.character("e")), .key(.character("\u{301}"))])
  }

  @Test func whatIsNotUTF8IsUnknown() {
    for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xC2, 0x9B], [0x80]] {
      var keyboard = Keyboard()
      keyboard.type(bytes)
      keyboard.pass(1000)
      #expect(!keyboard.events.isEmpty)
      #expect(keyboard.events.allSatisfy { $0 == .key(.unknown) }, "\(bytes)")
    }
  }

  @Test func unfinishedCharacterIsUnknownAfterAWhile() {
    var keyboard = Keyboard()
    keyboard.type([0xE6, 0x97])
    keyboard.pass(1000)
    #expect(keyboard.events == [.key(.unknown)])
  }

  static let paste = "\u{1B}[200~one\r\u{1B}[B é\u{1B}[201~q"

  @Test func pasteInEveryPairOfReads() {
    let bytes = Array(Self.paste.utf8)
    for cut in 2..<bytes.count {
      var keyboard = Keyboard()
      keyboard.type(bytes[..<cut])
      keyboard.type(bytes[cut...])
      #expect(keyboard.events == [.paste("one\r\u{1B}[B é"), .key(.character("q"))], "cut at \(cut)")
      #expect(keyboard.waitLimit == nil)
    }
  }

  @Test func pasteWithoutEnd() {
    var keyboard = Keyboard()
    keyboard.type("\u{1B}[200~abc")
    #expect(keyboard.waitLimit == 1000)
    keyboard.pass(1000)
    #expect(keyboard.events == [.paste("abc")])
    #expect(keyboard.waitLimit == nil)
  }

  @Test func hugePasteIsCut() {
    var keyboard = Keyboard()
    keyboard.type("\u{1B}[200~")
    for _ in 0..<600 { keyboard.type(String(repeating: "x", count: 4096)) }
    keyboard.type("\u{1B}[201~")
    guard case .paste(let text) = keyboard.events.first, keyboard.events.count == 1 else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count <= KeyDecoder.longestPaste + 6 && text.utf8.count >= KeyDecoder.longestPaste)
  }
}
