import Testing

@testable import UnicodeText

@Suite struct TerminalColumnsTests {
  @Test(
    "Known widths of clusters",
    arguments: [
      ("a", 1), ("~", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("Ж", 1), ("ω", 1), ("ạ", 1), ("–", 1), ("…", 1),
      ("•", 1), ("→", 1), ("│", 1), ("█", 1), ("▲", 1), ("ع", 1), ("क", 1), ("क्", 1), ("ｱ", 1),
      ("日", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("\u{3000}", 2), ("か\u{3099}", 2), ("𠀀", 2),
      ("\u{AD}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FE0F}", 0), ("\u{20DD}", 0),
      ("\0", 0), ("\n", 0), ("\r\n", 0), ("\u{1B}", 0), ("\u{7F}", 0), ("\u{9B}", 0), ("\u{2028}", 0),
      ("⌚", 2), ("☺", 1), ("☺\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("❤\u{FE0F}\u{200D}🔥", 2), ("🇨🇭", 2), ("🇨", 1),
      ("👍🏽", 2), ("👩\u{200D}👩\u{200D}👧", 2), ("🏳\u{FE0F}\u{200D}🌈", 2), ("x\u{FE0F}", 1), ("\u{FFFD}", 1),
      ("\u{E000}", 1), ("กำ", 2),
    ] as [(Character, Int)])
  func character(_ character: Character, columns: Int) {
    #expect(character.terminalColumns == columns)
    #expect(String(character).terminalColumns == columns)
  }

  @Test(
    "Known widths of texts",
    arguments: [
      ("", 0), ("Bali Process", 12), ("Côte d’Ivoire", 13), ("São Tomé – Príncipe…", 20), ("東京, Tōkyō", 11),
      ("Việt Nam", 8), ("Киргизия", 8), ("a\u{301}b", 2), ("tab\tend", 6), ("a\u{85}b", 2), ("┌──┐", 4), ("ok ✓", 4),
    ])
  func text(_ text: String, columns: Int) {
    #expect(text.terminalColumns == columns)
    #expect(text[...].terminalColumns == columns)
  }

  @Test func aTextTakesWhatItsCharactersTake() {
    for text in RandomText.texts {
      #expect(text.terminalColumns == text.reduce(0) { $0 + $1.terminalColumns })
    }
  }

  @Test func everyScalarAlone() {
    let broken = EveryScalar.breaking { scalar in
      let columns = scalar.terminalColumns
      return (0...2).contains(columns) && Character(scalar).terminalColumns == columns
        && String(scalar).terminalColumns == columns
    }
    #expect(broken.isEmpty)
  }

  /// Against the standard library: a mark alone takes no cell, an emoji in emoji presentation two.
  @Test func everyMarkAndEmoji() {
    let broken = EveryScalar.breaking { scalar in
      let properties = scalar.properties
      if EveryScalar.isNew(scalar) { return true }
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .control: return scalar.terminalColumns == 0
      case .otherSymbol where properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(scalar.value):
        return scalar.terminalColumns == 2
      default: return true
      }
    }
    #expect(broken.isEmpty)
  }
}
