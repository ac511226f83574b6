import Testing

@testable import TerminalModel

@Suite("Keys and their notation")
struct KeyNotationTests {
  private static let notations: [(String, Key)] = [
    ("j", .character("j")), ("G", .character("G")), ("é", .character("é")), ("🇹🇷", .character("🇹🇷")),
    (">", .character(">")), ("*", .character("*")), ("<lt>", .character("<")), ("<space>", .character(" ")),
    ("<enter>", .enter), ("<tab>", .tab), ("<backtab>", .backTab), ("<esc>", .escape), ("<bs>", .backspace),
    ("<del>", .delete), ("<ins>", .insert), ("<up>", .up), ("<down>", .down), ("<left>", .left), ("<right>", .right),
    ("<home>", .home), ("<end>", .end), ("<pgup>", .pageUp), ("<pgdn>", .pageDown), ("<C-c>", .control("c")),
    ("<C-]>", .control("]")), ("<C-_>", .control("_")), ("<f1>", .function(1)), ("<f24>", .function(24)),
    ("<unknown>", .unknown),
  ]

  @Test("a key is written and read in its own notation", arguments: notations)
  func roundTrip(notation: String, key: Key) {
    #expect(key.notation == notation)
    #expect(Key(notation: notation) == key)
  }

  @Test(
    "names are read in capitals too",
    arguments: [("<Enter>", Key.enter), ("<PGDN>", .pageDown), ("<c-X>", .control("x")), ("<F5>", .function(5))])
  func capitals(notation: String, key: Key) {
    #expect(Key(notation: notation) == key)
  }

  @Test("a single sign is the key that types it, also a lone bracket")
  func singles() {
    #expect(Key(notation: "<") == .character("<"))
    #expect(Key(notation: " ") == .character(" "))
  }

  @Test(
    "anything else names no key",
    arguments: ["", "jk", "<>", "<enter", "enter>", "<nokey>", "<C->", "<C-xx>", "<f0>", "<f25>", "<f>", "< enter>"])
  func none(notation: String) {
    #expect(Key(notation: notation) == nil)
  }

  @Test("a control character is no key that was typed", arguments: ["\u{1B}", "\n", "\u{7F}", "\u{9B}"])
  func controls(notation: String) {
    #expect(Key(notation: notation) == nil)
  }
}

@Suite("Key scripts")
struct KeyScriptTests {
  @Test(
    "keys follow one another, may be repeated, and may stand apart",
    arguments: [
      ("", []), ("  ", []),
      ("jk", [Key.character("j"), .character("k")]),
      ("j k\n<enter>", [.character("j"), .character("k"), .enter]),
      ("j*3", [.character("j"), .character("j"), .character("j")]),
      ("<down>*2<enter>", [.down, .down, .enter]),
      ("/a<space>b", [.character("/"), .character("a"), .character(" "), .character("b")]),
      ("j*0k", [.character("k")]),
      ("*", [.character("*")]),
      ("**2", [.character("*"), .character("*")]),
      ("a*b", [.character("a"), .character("*"), .character("b")]),
      ("j*1 2", [.character("j"), .character("2")]),
      ("<lt><C-c>", [.character("<"), .control("c")]),
      ("é日", [.character("é"), .character("日")]),
    ])
  func keys(script: String, keys: [Key]) throws {
    #expect(try Key.script(script) == keys)
  }

  @Test("a bracket without its partner is the sign itself")
  func loneBracket() throws {
    #expect(try Key.script("<") == [.character("<")])
    #expect(try Key.script("<down") == "<down".map { .character($0) })
  }

  @Test(
    "a name that is none is refused with its place",
    arguments: [
      ("<nokey>", "<nokey>", 0), ("j*3 <up> <nokey>j", "<nokey>", 9), ("é<C-ab>", "<C-ab>", 1), ("<>", "<>", 0),
    ])
  func errors(script: String, notation: String, offset: Int) {
    #expect(throws: KeyScriptError(notation: notation, offset: offset)) { try Key.script(script) }
  }

  @Test("the notations of keys, one after another, are a script of these keys")
  func roundTrip() throws {
    let keys: [Key] = [
      .character("<"), .character(" "), .enter, .control("z"), .function(12), .character("é"), .backTab,
    ]
    #expect(try Key.script(keys.map(\.notation).joined()) == keys)
  }

  @Test("a large count does not make a script without end")
  func largeCounts() throws {
    #expect(try Key.script("j*100000").count <= 100_000)
  }
}
