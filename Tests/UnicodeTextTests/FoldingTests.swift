import Testing

@testable import UnicodeText

@Suite struct FoldingTests {
  static func fold(_ text: some StringProtocol) -> String {
    String(decoding: Folding.fold(text), as: UTF8.self)
  }

  static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    bytes.withUnsafeBufferPointer { Folding.fold($0, into: &folded) }
    return folded
  }

  @Test(
    "Letters",
    arguments: [
      ("BALI", "bali"), ("Côte", "cote"), ("COTE", "cote"), ("co\u{302}te", "cote"), ("Åland", "aland"),
      ("São Tomé e Príncipe", "sao tome e principe"), ("Türkiye", "turkiye"), ("İstanbul", "istanbul"),
      ("Iğdır", "igdir"), ("Straße", "strasse"), ("GROẞ", "gross"), ("Færøerne", "faeroerne"), ("Œuvre", "oeuvre"),
      ("Þórður", "thordur"), ("Łódź", "lodz"), ("Đakovo", "dakovo"), ("Azərbaycan", "azerbaycan"), ("Ħal", "hal"),
      ("Kṛṣṇa", "krsna"), ("Việt Nam", "viet nam"), ("Ǆ", "dz"), ("ŀ", "l"), ("ŉ", "n"), ("ſ", "s"),
      ("ΑΘΉΝΑΣ", "αθηνασ"), ("Αθήνας", "αθηνασ"), ("ᾳ", "αι"), ("Ёлка", "елка"), ("КЫРГЫЗСТАН", "кыргызстан"),
      ("Йемен", "иемен"), ("Қазақстан", "қазақстан"), ("ﬁnance", "finance"), ("ＩＯＭ", "iom"), ("km²", "km2"),
      ("№ 5", "no 5"), ("①", "1"), ("𝐁ali", "bali"), ("中文", "中文"), ("豈", "豈"), ("ﾊﾟ", "ハ\u{309A}"),
      ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"), ("مُحَمَّد", "محمد"), ("ﻻ", "لا"), ("हिन्दी", "हिन्दी"),
      ("שָׁלוֹם", "שלום"), ("Ꭰ", "Ꭰ"), ("ꭰ", "Ꭰ"),
    ])
  func letters(_ text: String, folded: String) {
    #expect(Self.fold(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
  }

  @Test(
    "Punctuation, white space and symbols",
    arguments: [
      ("", ""), (" ", ""), ("…", ""), ("Côte d’Ivoire", "cote divoire"), ("cote d'ivoire", "cote divoire"),
      ("d`Ivoire dʼIvoire d´Ivoire d＇Ivoire d‘Ivoire", "divoire divoire divoire divoire divoire"),
      ("O\u{2032}Brien", "obrien"), ("5+5", "5+5"), ("5 + 5", "5 + 5"),
      ("Trafficking & smuggling", "trafficking & smuggling"),
      ("US$ 5 %", "us$ 5 %"), ("#5 @iom", "#5 @iom"), ("€ 5", "€ 5"), ("a*b_c|d~e^f", "a b c d e f"),
      ("  Bali -- Process (2002). ", "bali process 2002"), ("2002/2003", "2002 2003"),
      ("A\u{A0}B\u{3000}C\tD\r\nE", "a b c d e"),
      ("Rabat–Paris—Dakar", "rabat paris dakar"), ("co\u{AD}operate", "cooperate"), ("zero\u{200B}width", "zerowidth"),
      ("“Bali”", "bali"), ("½", "1 2"), ("1/2", "1 2"), ("5\u{2212}3", "5 3"), ("（株）会社", "株 会社"), ("㈱", "株"),
      ("a…b", "a b"), ("a → b", "a → b"), ("👍🏽", "👍"), ("❤\u{FE0F}", "❤"), ("a\u{85}b", "a b"), ("¿Qué?", "que"),
      ("e\u{301}\u{301}", "e"),
    ])
  func others(_ text: String, folded: String) {
    #expect(Self.fold(text) == folded)
  }

  @Test func appends() {
    var folded = Array("x".utf8)
    for text in [" Bali! ", "(Process)", "Åland; "] {
      Array(text.utf8).withUnsafeBufferPointer { Folding.fold($0, into: &folded) }
    }
    #expect(String(decoding: folded, as: UTF8.self) == "xbaliprocessaland")
  }

  @Test func substrings() {
    #expect(Self.fold("in Côte d’Ivoire now".dropFirst(3).dropLast(4)) == "cote divoire")
  }

  @Test("What needs more room than it came in", arguments: [1, 2, 3, 50, 1000])
  func growth(_ count: Int) {
    let word = "\u{FDFA}"
    let folded = Self.fold(word)
    #expect(folded.unicodeScalars.count == 18)
    #expect(Self.fold(String(repeating: word, count: count)) == String(repeating: folded, count: count))
  }

  @Test(
    "Offsets of clusters",
    arguments: [
      ("", "", [0]), ("abc", "abc", [0, 1, 2, 3]), ("Äb", "ab", [0, 2, 3]), ("e\u{301}a", "ea", [0, 3, 4]),
      ("ßa", "ssa", [0, 0, 2, 3]), ("a – b", "a b", [0, 1, 6, 7]), ("(a)", "a", [1, 3]), ("d’I", "di", [0, 4, 5]),
      ("a\r\n b", "a b", [0, 1, 4, 5]), ("x½.y", "x1 2 y", [0, 1, 1, 1, 3, 4, 5]),
      ("a (株)", "a 株", [0, 1, 3, 3, 3, 7]),
      ("a\u{200B}, b", "a b", [0, 4, 6, 7]), ("☺\u{FE0F}.", "☺", [0, 0, 0, 7]),
    ])
  func offsets(_ text: String, folded: String, offsets: [Int]) {
    let result = Folding.foldWithOffsets(text)
    #expect(String(decoding: result.bytes, as: UTF8.self) == folded)
    #expect(result.offsets == offsets)
  }
}
