import Testing

@testable import MechanismCatalog

@Suite("Findings on the form of lines and on characters")
struct FormFindingTests {
  private static let header = "focus_area,label,parent,description\n"

  /// The findings on focus areas with these lines after the two of the sample, which stand on lines 2 and 3.
  private func findings(_ lines: String) -> [Finding] {
    SamplePackage.findings(.focusAreas, SamplePackage.tables[.focusAreas]! + lines)
  }

  @Test("quotes out of place")
  func quotes() {
    #expect(findings("x,a\"b,,\n") == [.at("focus_areas.csv", 4, ("label", 2), .form(.strayQuote))])
    #expect(findings("x,\"a\"b,,\n") == [.at("focus_areas.csv", 4, ("label", 2), .form(.textAfterQuote))])
    #expect(
      findings("x,y,,\"a\n").contains(.at("focus_areas.csv", 4, ("description", 4), .form(.openQuote))))
  }

  @Test("the number of fields")
  func fieldCount() {
    #expect(
      findings("x,y\nz,y,,,\n") == [
        .at("focus_areas.csv", 4, .form(.fieldCount(found: 2, expected: 4))),
        .at("focus_areas.csv", 5, .form(.fieldCount(found: 5, expected: 4))),
      ])
  }

  @Test("the cells of a row with too many or too few are not checked")
  func noCascade() {
    #expect(findings("Not An Id,,,,,\n").count == 1)
  }

  @Test("bytes that are not UTF-8, by line and field")
  func badUTF8() {
    var sample = SamplePackage()
    sample.files[TableName.focusAreas.fileName]! += Array("x,Fl".utf8) + [0xFC] + Array("chtlinge,,\n".utf8)
    #expect(
      sample.findings == [.at("focus_areas.csv", 4, ("label", 2), .form(.badUTF8(byte: 0xFC, offset: 2)))])
    #expect(sample.findings[0].message == "byte 0xFC after 2 bytes of the cell is not UTF-8")
  }

  @Test(
    "bytes that look like UTF-8 but are not",
    arguments: [
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
    ])
  func almostUTF8(bytes: [UInt8]) {
    var sample = SamplePackage()
    sample.files[TableName.focusAreas.fileName]! += Array("x,".utf8) + bytes + Array(",,\n".utf8)
    #expect(
      sample.findings == [.at("focus_areas.csv", 4, ("label", 2), .form(.badUTF8(byte: bytes[0], offset: 0)))])
  }

  @Test("control characters, each once, also line ends and those that turn text round")
  func controls() {
    #expect(
      findings("x,\"a\u{1B}[31m\u{1B}\n\u{202E}\u{9B}\",,\n") == [
        .at("focus_areas.csv", 4, ("label", 2), .form(.controlCharacters([0x1B, 0x0A, 0x202E, 0x9B])))
      ])
  }

  @Test("characters that cannot be seen are a warning")
  func invisible() {
    let findings = findings("x,a\u{200B}b\u{FEFF},,\n")
    #expect(
      findings == [.at("focus_areas.csv", 4, ("label", 2), .form(.invisibleCharacters([0x200B, 0xFEFF])))])
    #expect(findings[0].severity == .warning)
    #expect(findings[0].message == "the cell holds U+200B, U+FEFF, which cannot be seen")
  }

  @Test("spaces at the ends of a cell are a warning")
  func outerSpace() {
    #expect(findings("x, y,,\n") == [.at("focus_areas.csv", 4, ("label", 2), .form(.outerSpace))])
  }

  @Test("letters, signs and emoji of any script are no finding")
  func scripts() {
    #expect(findings("x,Söderköping – Россия 日本 العربية 🇹🇭 e\u{301},,\n") == [])
  }

  @Test("columns that the schema lacks are looked at too")
  func unknownColumn() {
    let text = "focus_area,label,parent,description,mine\nborder-management,B,,,\u{7}\n"
    #expect(
      SamplePackage.findings(.focusAreas, text).contains(
        .at("focus_areas.csv", 2, ("mine", 5), .form(.controlCharacters([7])))))
  }
}
