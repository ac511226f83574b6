import Testing

@testable import UnicodeText

@Suite struct VisibleTextTests {
  @Test(
    "Signs",
    arguments: [
      ("", ""), ("plain ~", "plain ~"),
      ("Côte d’Ivoire 日本 👩\u{200D}👧 ☺\u{FE0F} co\u{AD}op", "Côte d’Ivoire 日本 👩\u{200D}👧 ☺\u{FE0F} co\u{AD}op"),
      ("\u{1B}[2J", "␛[2J"), ("a\tb\nc\r\n", "a␉b␊c␍␊"), ("\0", "␀"), ("\u{7F}", "␡"), ("\u{9B}2J", "<9b>2J"),
      ("\u{85}", "<85>"), ("a\u{202E}b", "a<202e>b"), ("\u{2066}x\u{2069}", "<2066>x<2069>"), ("\u{2028}", "<2028>"),
      ("\u{200B}\u{FEFF}\u{E0041}", "<200b><feff><e0041>"), ("\u{61C}", "<61c>"), ("é\u{1}", "é␁"),
    ])
  func signs(_ text: String, visible: String) {
    #expect(VisibleText.visible(text).unicodeScalars.elementsEqual(visible.unicodeScalars))
    #expect(text.withBytes(VisibleText.isClean) == (text.unicodeScalars.elementsEqual(visible.unicodeScalars)))
  }

  @Test func nothingIsLeftThatATerminalActsUpon() {
    for visible in RandomText.texts.map(VisibleText.visible) {
      #expect(visible.withBytes(VisibleText.isClean))
      #expect(VisibleText.visible(visible) == visible)
      #expect(visible.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(!visible.unicodeScalars.contains { $0.properties.isBidiControl })
    }
  }

  @Test(
    "Ill-formed UTF-8 is not clean", arguments: [[0x9B], [0x41, 0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF]])
  func illFormed(_ bytes: [UInt8]) {
    #expect(!bytes.withUnsafeBufferPointer(VisibleText.isClean))
  }

  @Test func cleanBytesAreWellFormed() {
    for bytes in RandomText.byteStrings {
      let text = String(decoding: bytes, as: UTF8.self)
      let isClean = bytes.elementsEqual(text.utf8) && VisibleText.visible(text) == text
      #expect(bytes.withUnsafeBufferPointer(VisibleText.isClean) == isClean)
    }
  }

  /// Every control and format character that the standard library knows is shown, but for those that stay: joiners,
  /// the soft hyphen, and signs of Arabic, Syriac and Kaithi numbers and abbreviations, which are seen.
  @Test func everyFormatCharacter() {
    let categories: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
    let staying: Set<UInt32> = [0xAD, 0x200C, 0x200D, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD]
    let broken = EveryScalar.breaking { scalar in
      let stays = staying.contains(scalar.value) || (0x600...0x605).contains(scalar.value)
      let isHidden = categories.contains(scalar.properties.generalCategory) && !stays
      return String(scalar).withBytes(VisibleText.isClean) != isHidden
    }
    #expect(broken.isEmpty)
  }
}
