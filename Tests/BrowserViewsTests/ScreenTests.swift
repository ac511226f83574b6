import Foundation
import Testing

@Suite("Screens")
struct ScreenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
  private static let isRecording = ProcessInfo.processInfo.environment["CONFER_RECORD"] != nil

  @Test("a screen is as recorded", arguments: ScreenCase.all)
  func recorded(_ screen: ScreenCase) throws {
    let file = Self.folder.appending(path: screen.fileName)
    let lines = try screen.lines()
    if Self.isRecording {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
      Issue.record("recorded, not compared")
      return
    }
    let record = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
    if lines != record { Issue.record("\(report(lines, record))") }
  }

  @Test("no record is left of a screen that is gone")
  func noOrphans() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(names).subtracting(ScreenCase.all.map(\.fileName)).isEmpty)
  }

  @Test("an ASCII screen holds ASCII only", arguments: ScreenCase.all.filter(\.isASCII))
  func ascii(_ screen: ScreenCase) throws {
    #expect(try screen.lines().allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } })
  }

  /// Both screens, and the rows that differ.
  private func report(_ lines: [String], _ record: [String]) -> String {
    let differing = (0..<max(lines.count, record.count)).compactMap { row -> String? in
      let (a, b) = (row < lines.count ? lines[row] : nil, row < record.count ? record[row] : nil)
      if a == b { return nil }
      let column =
        zip(a ?? "", b ?? "").enumerated().first { $1.0 != $1.1 }?.offset ?? min(a?.count ?? 0, b?.count ?? 0)
      return "row \(row) from column \(column):\n  is     \(a ?? "nothing")\n  record \(b ?? "nothing")"
    }
    return "is\n\(lines.joined(separator: "\n"))\nrecord\n\(record.joined(separator: "\n"))\n"
      + differing.joined(separator: "\n")
  }
}
