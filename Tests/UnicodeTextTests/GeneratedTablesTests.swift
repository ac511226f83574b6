import Foundation
import Testing

@testable import UnicodeText

/// The tables against what made them, and against another library's normalization.
@Suite struct GeneratedTablesTests {
  private static let generator = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Generators/unicode_tables.py")

  /// Cancelled, with the generator's words, if no Python here knows the Unicode version that the tables are made from.
  @Test func areWhatTheGeneratorWrites() throws {
    for python in ["python3.13", "python3"] {
      let (status, words) = try check(with: python)
      if status == 127 { continue }
      #expect(status == 0, "\(words)")
      if words.contains("skipped") { try Test.cancel("\(words)") }
      return
    }
    try Test.cancel("there is no Python here")
  }

  /// The exit status of `unicode_tables.py --check`, 127 if there is no such Python, and what it said.
  private func check(with python: String) throws -> (status: Int32, words: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, "-B", Self.generator.path(), "--check"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, words)
  }

  /// Decomposing before folding changes nothing, but for blanks that accents stand on and the dot of ŀ.
  @Test func foldDecomposedAlike() {
    let exceptions: Set<UInt32> = [0xB4, 0x13F, 0x140, 0x384, 0x385, 0x1FBD, 0x1FBF, 0x1FEE, 0x1FFD, 0x1FFE]
    let broken = EveryScalar.breaking { scalar in
      if exceptions.contains(scalar.value) || EveryScalar.isNew(scalar) { return true }
      let text = String(scalar)
      return Folding.fold(text) == Folding.fold(text.decomposedStringWithCompatibilityMapping)
    }
    #expect(broken.isEmpty)
  }
}
