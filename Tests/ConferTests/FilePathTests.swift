import Testing

@testable import confer

@Suite("Paths as users write them")
struct FilePathTests {
  @Test(
    "folder and name",
    arguments: [
      ("a.csv", ".", "a.csv"), ("b/a.csv", "b", "a.csv"), ("/a.csv", "/", "a.csv"), ("b/", "b", ""), ("", ".", ""),
    ])
  func parts(path: String, folder: String, name: String) {
    let split = FilePath.split(path)
    #expect(split.folder == folder)
    #expect(split.name == name)
  }

  @Test("only a leading ~ of one's own is the home folder")
  func home() {
    let home = environment("HOME") ?? "~"
    #expect(FilePath.expanded("~/a") == home + "/a")
    #expect(FilePath.expanded("~") == home)
    #expect(FilePath.expanded("~other/a") == "~other/a")
    #expect(FilePath.expanded("b/~") == "b/~")
  }
}
