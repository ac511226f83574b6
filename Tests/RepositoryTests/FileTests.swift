import Testing

@Suite("Files")
struct FileTests {
  @Test("no file of the sources is longer than 400 lines, but generated tables")
  func length() {
    for file in Repository.files(in: "Sources") where !file.isGenerated {
      #expect(file.lines.count <= 400, "\(file.path)")
    }
  }

  @Test("no file names a place on somebody's machine", arguments: ["Sources", "Tests", "Data", "README.md", ".ci"])
  func places(path: String) {
    let files = Repository.files(in: path)
    #expect(!files.isEmpty)
    // Written apart, so that this file does not name them.
    let places = ["work", "root", "home", "tmp"].map { "/\($0)/" }
    for file in files {
      for (number, line) in file.lines.enumerated() {
        let words = Self.wordsOutsideAddresses(line)
        if words.contains(where: { word in places.contains { word.contains($0) } }) {
          Issue.record("\(file.path):\(number + 1): \(line)")
        }
      }
    }
  }

  /// A web address may have any path.
  private static func wordsOutsideAddresses(_ line: Substring) -> [String] {
    line.split(whereSeparator: { " ,\"|".contains($0) }).map(String.init)
      .filter { !$0.contains("http://") && !$0.contains("https://") }
  }
}
