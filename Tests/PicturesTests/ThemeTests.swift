import Testing

@testable import Pictures

@Suite("Styles and signs")
struct ThemeTests {
  @Test("ASCII has no shades, and signs of ASCII alone")
  func ascii() {
    let theme = Theme(ascii: true, hasShades: true)
    #expect(!theme.hasShades)
    let signs = [theme.leadSign, theme.heldSign, theme.markSign, theme.crumb, theme.ellipsis]
    #expect(signs.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }
}

@Suite("Fonts with few signs")
struct FewSignsTests {
  @Test("pictures are drawn in ASCII, the rest is not")
  func console() {
    let theme = Theme(hasFewSigns: true)
    #expect(!theme.isASCII && theme.ofPictures.isASCII)
    #expect(!Theme().ofPictures.isASCII)
  }
}
