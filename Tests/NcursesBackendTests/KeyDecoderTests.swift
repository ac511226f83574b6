import TerminalModel
import Testing

@testable import NcursesBackend

/// Keys that arrive whole, and in the pieces that a line makes of them.
struct KeyDecoderTests {
  /// Sequences that are one key on the terminals in use.
  static let sequences: [(String, Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[1;5A", .up), ("\u{1B}[a", .up), ("\u{1B}Oa", .up),
    ("\u{1B}[B", .down), ("\u{1B}OB", .down), ("\u{1B}[1;2B", .down), ("\u{1B}O5B", .down),
    ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{1B}[1;3C", .right),
    ("\u{1B}[D", .left), ("\u{1B}OD", .left), ("\u{1B}[1;6:1D", .left),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[1;5F", .end),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete), ("\u{1B}[3$", .delete),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[5^", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[6@", .pageDown),
    ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter),
    ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[1;5P", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)), ("\u{1B}OS", .function(4)),
    ("\u{1B}[[E", .function(5)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24;2~", .function(12)),
  ]

  /// Sequences that are no key of this program, and characters that the keypad sends.
  static let others: [(String, Key)] = [
    ("\u{1B}Op", .character("0")), ("\u{1B}Ok", .character("+")), ("\u{1B}OE", .unknown), ("\u{1B}[E", .unknown),
    ("\u{1B}[I", .unknown), ("\u{1B}[12;40R", .unknown), ("\u{1B}[?62;4c", .unknown),
    ("\u{1B}[?2026;2$y", .unknown), ("\u{1B}[99~", .unknown), ("\u{1B}[27;5;9~", .unknown), ("\u{1B}[97u", .unknown),
    ("\u{1B}]11;rgb:0000/0000/0000\u{7}", .unknown), ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", .unknown),
    ("\u{1B}P>|xterm(379)\u{1B}\\", .unknown), ("\u{1B}_Gi=1;OK\u{1B}\\", .unknown), ("\u{1B}[201~", .unknown),
  ]

  @Test(arguments: sequences + others)
  func wholeSequence(text: String, key: Key) {
    var keyboard = Keyboard()
    keyboard.type(text)
    #expect(keyboard.events == [.key(key)])
    #expect(keyboard.waitLimit == nil)
  }

  /// A sequence whose pieces come within the waits is the same key, wherever it is cut, even at every byte.
  @Test(arguments: sequences + others)
  func splitSequence(text: String, key: Key) {
    let bytes = Array(text.utf8)
    for cut in 2..<bytes.count {
      var keyboard = Keyboard()
      keyboard.type(bytes[..<cut])
      #expect(keyboard.waitLimit == 1000)
      keyboard.pass(900)
      keyboard.type(bytes[cut...])
      #expect(keyboard.events == [.key(key)], "cut at \(cut)")
    }
    // After a lone escape, only a key's sequence is waited for.
    if !"[O".utf8.contains(bytes[1]) { return }
    var keyboard = Keyboard()
    for byte in bytes {
      keyboard.type([byte])
      keyboard.pass(20)
    }
    #expect(keyboard.events == [.key(key)])
  }

  /// Split behind the escape, with a gap that made it the Esc key: that is taken back.
  @Test(arguments: sequences)
  func lateTail(text: String, key: Key) {
    let bytes = Array(text.utf8)
    for cut in 2...bytes.count {
      var keyboard = Keyboard()
      keyboard.type(bytes[..<1])
      #expect(keyboard.waitLimit == 25)
      keyboard.pass(25)
      #expect(keyboard.events == [.key(.escape)])
      #expect(keyboard.waitLimit == nil)
      keyboard.pass(400)
      keyboard.type(bytes[1..<cut])
      keyboard.pass(400)
      keyboard.type(bytes[cut...])
      #expect(keyboard.events == [.key(.escape), .escapeRetracted, .key(key)], "cut at \(cut)")
    }
  }

  @Test func tailAfterASecondIsText() {
    var keyboard = Keyboard()
    keyboard.type("\u{1B}")
    keyboard.pass(25)
    keyboard.pass(1001)
    keyboard.type("[B")
    #expect(keyboard.events == [.key(.escape), .key(.character("[")), .key(.character("B"))])
  }

  @Test func textAfterEscapeIsText() {
    var keyboard = Keyboard()
    keyboard.type("\u{1B}")
    keyboard.pass(30)
    keyboard.type("Ok")
    #expect(keyboard.events == [.key(.escape), .key(.character("O")), .key(.character("k"))])
  }

  /// A bracket typed after Esc is held back until it cannot be a tail any more.
  @Test func bracketAfterEscape() {
    var keyboard = Keyboard()
    keyboard.type("\u{1B}")
    keyboard.pass(25)
    keyboard.type("[")
    #expect(keyboard.events == [.key(.escape)])
    #expect(keyboard.waitLimit == 1000)
    keyboard.pass(1000)
    #expect(keyboard.events == [.key(.escape), .key(.character("["))])
    #expect(keyboard.waitLimit == nil)
  }

  @Test func moreKeysBehindALateTail() {
    var keyboard = Keyboard()
    keyboard.type("\u{1B}")
    keyboard.pass(30)
    keyboard.type("[B\u{1B}[Bj")
    let down = InputEvent.key(.down)
    #expect(keyboard.events == [.key(.escape), .escapeRetracted, down, down, .key(.character("j"))])
  }

  @Test func unfinishedSequenceIsSwallowed() {
    var keyboard = Keyboard()
    keyboard.type("\u{1B}[1;")
    keyboard.pass(999)
    #expect(keyboard.events == [])
    keyboard.pass(1)
    #expect(keyboard.events == [.key(.unknown)])
    keyboard.type("B")
    #expect(keyboard.events == [.key(.unknown), .key(.character("B"))])
  }

  @Test func escapes() {
    #expect(Keyboard.events(of: "\u{1B}", waiting: 25) == [.key(.escape)])
    #expect(Keyboard.events(of: "\u{1B}\u{1B}", waiting: 25) == [.key(.escape), .key(.escape)])
    #expect(Keyboard.events(of: "\u{1B}\u{1B}[B") == [.key(.escape), .key(.down)])
  }

  /// Nothing is bound to Alt: what Alt would send is Esc and a key of somebody who types quickly, or over a slow line.
  @Test func escapeAndAKeyInOneRead() {
    let escape = InputEvent.key(.escape)
    for letter in ["j", "é", "日", "P", "]", "_", "q", " "] {
      #expect(Keyboard.events(of: "\u{1B}\(letter)", waiting: 1000) == [escape, .key(.character(Character(letter)))])
    }
    #expect(Keyboard.events(of: "\u{1B}\rq") == [escape, .key(.enter), .key(.character("q"))])
    #expect(Keyboard.events(of: "\u{1B}\u{7F}") == [escape, .key(.backspace)])
    #expect(Keyboard.events(of: "\u{1B}Pj") == [escape, .key(.character("P")), .key(.character("j"))])
    #expect(
      Keyboard.events(of: "\u{1B}jk\u{1B}[B") == [escape, .key(.character("j")), .key(.character("k")), .key(.down)])
  }

  /// A key that begins sequences is Esc and that key once nothing has followed for as long as sequences are waited for.
  @Test func escapeAndAnIntroducerInOneRead() {
    for letter in ["O", "["] {
      var keyboard = Keyboard()
      keyboard.type("\u{1B}\(letter)")
      keyboard.pass(999)
      #expect(keyboard.events == [])
      keyboard.pass(1)
      #expect(keyboard.events == [.key(.escape), .key(.character(Character(letter)))])
    }
  }

  @Test func aCharacterBehindEscapeMayComeInPieces() {
    var keyboard = Keyboard()
    keyboard.type("\u{1B}é".utf8.prefix(2))
    #expect(keyboard.events == [.key(.escape)])
    keyboard.type("é".utf8.suffix(1))
    #expect(keyboard.events == [.key(.escape), .key(.character("é"))])
  }

  @Test func escapeThenLetterApart() {
    for letter in ["j", "]", "P"] {
      var keyboard = Keyboard()
      keyboard.type("\u{1B}")
      keyboard.pass(10)
      keyboard.type(letter)
      #expect(keyboard.events == [.key(.escape), .key(.character(Character(letter)))])
    }
  }

  @Test func brokenSequenceGivesWayToTheNext() {
    #expect(Keyboard.events(of: "\u{1B}[1;\u{1B}[B") == [.key(.unknown), .key(.down)])
    #expect(Keyboard.events(of: "\u{1B}[1;\rq") == [.key(.unknown), .key(.enter), .key(.character("q"))])
    #expect(Keyboard.events(of: "\u{1B}O\u{1B}[B") == [.key(.unknown), .key(.down)])
    #expect(Keyboard.events(of: "\u{1B}]0;x\u{1B}[B") == [.key(.unknown), .key(.down)])
  }

  @Test func controlKeys() {
    let events = Keyboard.events(of: "\0\u{1}\u{3}\u{8}\t\n\r\u{1A}\u{1C}\u{1F}\u{7F}")
    let keys: [Key] = [
      .control("@"), .control("a"), .control("c"), .backspace, .tab, .enter, .enter, .control("z"), .control("\\"),
      .control("_"), .backspace,
    ]
    #expect(events == keys.map { .key($0) })
  }

  @Test func escapeDelayComesFromTheUser() {
    var keyboard = Keyboard(KeyDecoder(escapeDelay: 200))
    keyboard.type("\u{1B}")
    #expect(keyboard.waitLimit == 200)
  }

  @Test func aHundredKeysInOneRead() {
    let events = Keyboard.events(of: String(repeating: "\u{1B}OB", count: 100))
    #expect(events == Array(repeating: .key(.down), count: 100))
  }

  /// What terminfo says comes before the habits of other terminals.
  @Test func terminalsOwnSequences() {
    let texts: [(String, Key)] = [
      ("\u{1B}A", .up), ("\u{1B}\t", .backTab), ("\u{1B}Ot", .function(5)), ("\u{1B}&xyz", .home),
    ]
    let named = texts.map { KeySequence(bytes: Array($0.utf8), key: $1) }
    for sequence in named {
      for cut in 2...sequence.bytes.count {
        var keyboard = Keyboard(KeyDecoder(named: named))
        keyboard.type(sequence.bytes[..<cut])
        keyboard.type(sequence.bytes[cut...])
        #expect(keyboard.events == [.key(sequence.key)])
      }
    }
  }
}

/// A decoder at work on a clock of its own.
struct Keyboard {
  var decoder: KeyDecoder
  var now = 5000
  var events: [InputEvent] = []

  init(_ decoder: KeyDecoder = KeyDecoder()) {
    self.decoder = decoder
  }

  var waitLimit: Int? { decoder.waitLimit(at: now) }

  mutating func type(_ bytes: some Sequence<UInt8>) {
    decoder.feed(Array(bytes), at: now, into: &events)
  }

  mutating func type(_ text: String) { type(text.utf8) }

  mutating func pass(_ milliseconds: Int) {
    now += milliseconds
    decoder.expire(at: now, into: &events)
  }

  static func events(of text: String, waiting milliseconds: Int = 0) -> [InputEvent] {
    var keyboard = Keyboard()
    keyboard.type(text)
    for _ in 0..<2 { keyboard.pass(milliseconds) }
    return keyboard.events
  }
}
