import Testing

/// The targets of `Package.swift`, as it is written.
enum Manifest {
  struct Target: Sendable, CustomTestStringConvertible {
    let name: String
    let isTest: Bool
    let dependencies: [String]
    var testDescription: String { name }
  }

  /// Each `.target(...)`, `.executableTarget(...)` and `.testTarget(...)`, up to the next one.
  static func read() throws -> [Target] {
    let text = try Repository.text(of: "Package.swift")
    let starts = text.matches(of: /\.(target|executableTarget|testTarget)\(\s*name: "([^"]+)"/)
    let ends = starts.dropFirst().map(\.range.lowerBound) + [text.endIndex]
    return zip(starts, ends).map { start, end in
      let body = text[start.range.upperBound..<end]
      let list = body.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1 ?? ""
      return Target(
        name: String(start.output.2), isTest: start.output.1 == "testTarget",
        dependencies: list.matches(of: /"([^"]+)"/).map { String($0.output.1) })
    }
  }
}
