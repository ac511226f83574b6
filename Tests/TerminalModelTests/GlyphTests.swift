import TerminalModel
import Testing

@Suite("Glyphs")
struct GlyphTests {
  private func text(_ glyph: Glyph) -> String {
    var bytes: [UInt8] = []
    glyph.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "a cluster of at most sixteen bytes is kept whole",
    arguments: [
      "a", "~", "é", "e\u{301}", "日", "🇹🇷", "👍🏽", "e\u{301}\u{302}\u{303}", "각", "\u{1112}\u{1161}\u{11AB}",
      "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}", "👩‍👧",
    ])
  func whole(cluster: String) {
    let glyph = Glyph(Character(cluster))
    #expect(text(glyph).utf8.elementsEqual(cluster.utf8))
    #expect(glyph.byteCount == cluster.utf8.count)
  }

  @Test("of a longer cluster the scalars that fit are kept")
  func cut() {
    let family = Glyph("👩‍👩‍👧‍👦")
    #expect(text(family).unicodeScalars.elementsEqual("👩‍👩‍".unicodeScalars))
    #expect(family.byteCount == 14)
    let tower = Character("e" + String(repeating: "\u{301}", count: 20))
    #expect(text(Glyph(tower)) == "e" + String(repeating: "\u{301}", count: 7))
  }

  @Test("printable ASCII is itself", arguments: 0x20..<0x7F)
  func ascii(code: Int) {
    let glyph = Glyph(ascii: UInt8(code))
    #expect(glyph == Glyph(Character(Unicode.Scalar(UInt8(code)))))
    #expect(text(glyph).utf8.elementsEqual([UInt8(code)]))
    #expect(glyph.byteCount == 1)
  }

  @Test("different clusters are different glyphs")
  func distinct() {
    let clusters = ["e", "é", "e\u{301}", "e\u{302}", "日", "本", "🇹🇷", "🇹🇭"]
    #expect(Set(clusters.map { Glyph(Character($0)) }).count == clusters.count)
  }
}
