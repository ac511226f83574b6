import Foundation
import Testing

@testable import confer

/// In a folder of its own, which is empty at first.
@Suite("Files that are written whole or not at all")
final class WholeFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "confer-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appending(path: name).path }
  private func text(_ name: String) -> String? { try? String(contentsOfFile: path(name), encoding: .utf8) }
  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test("a new file holds the text, and nothing else is left")
  func new() {
    #expect(WholeFile.write("Jönköping\n", to: path("a.csv"), replacing: false) == .written(bytes: 12))
    #expect(text("a.csv") == "Jönköping\n")
    #expect(names == ["a.csv"])
  }

  @Test("a file that is there is left as it is, unless it is to be replaced")
  func existing() {
    _ = WholeFile.write("old", to: path("a.csv"), replacing: false)
    #expect(WholeFile.write("new", to: path("a.csv"), replacing: false) == .exists)
    #expect(text("a.csv") == "old")
    #expect(WholeFile.write("new", to: path("a.csv"), replacing: true) == .written(bytes: 3))
    #expect(text("a.csv") == "new")
    #expect(names == ["a.csv"])
  }

  @Test("replacing where there is nothing is writing")
  func replacingNothing() {
    #expect(WholeFile.write("new", to: path("a.csv"), replacing: true) == .written(bytes: 3))
    #expect(text("a.csv") == "new")
  }

  @Test("a replaced file keeps its permissions, and a link to it stays a link")
  func replaced() throws {
    _ = WholeFile.write("old", to: path("a.csv"), replacing: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path("a.csv"))
    try FileManager.default.createSymbolicLink(atPath: path("link"), withDestinationPath: path("a.csv"))
    #expect(WholeFile.write("new", to: path("link"), replacing: true) == .written(bytes: 3))
    #expect(text("a.csv") == "new")
    let mode = try FileManager.default.attributesOfItem(atPath: path("a.csv"))[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link")) == path("a.csv"))
    #expect(WholeFile.write("new", to: path("link"), replacing: false) == .exists)
  }

  @Test("what cannot be written says why and leaves nothing")
  func failures() throws {
    #expect(WholeFile.write("x", to: path("no/a.csv"), replacing: false) == .failed("No such file or directory"))
    #expect(WholeFile.write("x", to: folder.path, replacing: true) == .failed("it is no plain file"))
    #expect(WholeFile.write("x", to: folder.path + "/", replacing: false) == .failed("no file is named"))
    #expect(WholeFile.write("x", to: "", replacing: false) == .failed("no file is named"))
    #expect(WholeFile.write("x", to: folder.path + "/a\0b", replacing: false) == .failed("a path has no NUL"))
    #expect(WholeFile.write("x", to: "/dev/full", replacing: true) == .failed("it is no plain file"))
    try FileManager.default.createSymbolicLink(atPath: path("dangling"), withDestinationPath: path("nowhere"))
    #expect(WholeFile.write("x", to: path("dangling"), replacing: true) == .failed("No such file or directory"))
    #expect(names == ["dangling"])
  }

  @Test("a name as long as names can be")
  func longName() {
    let name = String(repeating: "ä", count: 127)
    #expect(WholeFile.write("x", to: path(name), replacing: false) == .written(bytes: 1))
    #expect(names == [name])
    let longer = path(name + "äää")
    #expect(WholeFile.write("x", to: longer, replacing: false) == .failed("File name too long"))
    #expect(names == [name])
  }
}
