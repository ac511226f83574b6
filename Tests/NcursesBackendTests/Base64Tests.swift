import Foundation
import Testing

@testable import NcursesBackend

struct Base64Tests {
  /// The vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func vectors(text: String, encoded: String) {
    #expect(String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test func everyLetterOfTheAlphabet() {
    let bytes: [UInt8] = [0x00, 0x10, 0x83, 0xFB, 0xFF, 0xFE]
    #expect(String(decoding: Base64.encode(bytes), as: UTF8.self) == "ABCD+//+")
  }

  @Test func anyBytesComeBack() throws {
    var random = SplitMix(state: 11)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(try [UInt8](#require(Data(base64Encoded: Data(Base64.encode(bytes))))) == bytes)
    }
  }
}
