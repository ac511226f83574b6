import Testing

@testable import UnicodeText

@Suite struct PlainASCIITests {
  @Test(
    "Texts",
    arguments: [
      ("", ""), ("Bali\tProcess\r\n", "Bali\tProcess\r\n"), ("Côte d’Ivoire", "Cote d'Ivoire"), ("e\u{301}", "e"),
      ("Straße Ærø Þór Łódź Đ ñ Š", "Strasse Aero Thor Lodz D n S"), ("“Bali” ‘x’ «y»", "\"Bali\" 'x' \"y\""),
      ("1996–2002 — …", "1996-2002 - ..."), ("• a · b", "* a . b"), ("a → b ← c ↑ ↓", "a -> b <- c ^ v"),
      ("┌─┬┐│├┼┤└┴┘╷╴═║", "+-++|+++++" + "+|-=|"), ("▲▼▸◂", "^v><"), ("✓ ✗", "x -"),
      ("½ ² ™ © ± €5", "1/2 2 tm (c) +/- EUR5"),
      ("Москва, Щукино, Кремль, Їжак", "Moskva, Shchukino, Kreml', Yizhak"), ("Αθήνα Θ Ψ", "Athina Th Ps"),
      ("ﬁ Ａ（", "fi A("),
      ("日本", "????"), ("ع", "?"), ("👩\u{200D}👧!", "??!"), ("🇨🇭", "CH"), ("␛[2J ␡", "^[[2J ^?"),
      ("a\u{A0}b\u{3000}c", "a b  c"),
      ("x\u{200B}y", "xy"), ("\u{FFFD}", "?"), ("co\u{AD}op", "co-op"), ("Kṛṣṇa", "Krsna"), ("Việt", "Viet"),
      ("Ａ\u{301}", "A"),
    ])
  func texts(_ text: String, plain: String) {
    #expect(PlainASCII.transliterate(text) == plain)
  }

  @Test(
    "Glyphs",
    arguments: [
      ("a", "a"), ("é", "e"), ("ß", "s"), ("Ж", "Z"), ("…", "."), ("→", ">"), ("←", "<"), ("⇒", ">"), ("½", "1"),
      ("©", "c"),
      ("─", "-"), ("▸", ">"), ("日", "?"), ("\u{1B}", "?"), ("\r\n", "?"), ("\u{200B}", "?"), ("\u{3000}", " "),
      ("🇨🇭", "C"),
    ] as [(Character, Character)])
  func glyphs(_ character: Character, glyph: Character) {
    #expect(PlainASCII.glyph(character) == glyph)
  }

  @Test func alwaysASCII() {
    for text in RandomText.texts {
      #expect(PlainASCII.transliterate(text).utf8.allSatisfy { $0 < 0x80 })
      for glyph in text.map(PlainASCII.glyph) { #expect(glyph.isASCII && glyph.terminalColumns == 1) }
    }
  }

  @Test func whatIsVisibleStaysPrintable() {
    for visible in RandomText.texts.map(VisibleText.visible) {
      #expect(PlainASCII.transliterate(visible).utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    }
  }

  @Test func everyScalar() {
    let broken = EveryScalar.breaking { scalar in
      PlainASCII.transliterate(String(scalar)).utf8.allSatisfy { $0 < 0x80 }
    }
    #expect(broken.isEmpty)
  }
}
