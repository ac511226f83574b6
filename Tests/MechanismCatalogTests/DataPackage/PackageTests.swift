import Testing

@testable import MechanismCatalog

@Suite("Reading a package")
struct PackageTests {
  @Test("the sample is valid")
  func sample() {
    #expect(SamplePackage().findings == [])
  }

  @Test("columns are found by name, wherever they stand; a missing one gives empty cells")
  func columnsByName() {
    var sample = SamplePackage()
    sample[.focusAreas] = "label,extra,focus_area\nBorders,1,borders\n"
    let table = sample.package[.focusAreas]
    #expect(table.rowCount == 1)
    #expect(table.text(row: 0, column: FocusAreaColumn.focusArea) == "borders" as String)
    #expect(table.text(row: 0, column: FocusAreaColumn.label.rawValue) == "Borders" as String)
    #expect(table.text(row: 0, column: FocusAreaColumn.parent).isEmpty)
  }

  @Test("a row's line counts header, blank lines and line ends inside quotes")
  func lines() {
    var sample = SamplePackage()
    sample[.focusAreas] = "focus_area,label,parent,description\n\na,A,,\"two\nlines\"\nb,B,,\n"
    let table = sample.package[.focusAreas]
    #expect([0, 1].map(table.line(ofRow:)) == [3, 5])
  }

  @Test("a missing file gives a table without rows")
  func missing() {
    let package = Package { _ in nil }
    for name in TableName.allCases {
      #expect(!package[name].exists)
      #expect(package[name].rowCount == 0)
    }
    #expect(!package.hasDescriptor)
  }

  @Test("an embedded table without bytes has no rows")
  func emptyTables() {
    let package = Package(embedded: { _ in UnsafeBufferPointer(start: nil, count: 0) })
    for name in TableName.allCases { #expect(package[name].rowCount == 0) }
  }

  @Test("carriage returns and a byte-order mark change nothing", arguments: TableName.allCases)
  func windows(table: TableName) {
    var sample = SamplePackage()
    let plain = sample.package[table]
    sample[table] = "\u{FEFF}" + SamplePackage.tables[table]!.replacing("\n", with: "\r\n")
    #expect(sample.findings == [])
    expectSame(plain, sample.package[table])
  }

  @Test("embedded and read from files, valid tables are the same", arguments: TableName.allCases)
  func trustedAndChecked(table: TableName) {
    let sample = SamplePackage()
    expectSame(sample.embedded[table], sample.package[table])
  }

  @Test("embedded and read from files, random tables are the same", arguments: 0..<100)
  func trustedAndCheckedAtRandom(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var sample = SamplePackage()
    let width = PackageSchema.columns(of: .sources).count
    sample[.sources] =
      SamplePackage.header(.sources)
      + (0..<20).map { _ in
        (0..<width).map { _ in random.written(random.cell()) }.joined(separator: ",") + "\n"
      }.joined()
    expectSame(sample.embedded[.sources], sample.package[.sources])
  }

  @Test("any bytes as tables yield findings or none, never a crash", arguments: 0..<150)
  func anyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var sample = SamplePackage()
    for table in TableName.allCases where Bool.random(using: &random) {
      let header = Bool.random(using: &random) ? Array(SamplePackage.header(table).utf8) : []
      let valid = Bool.random(using: &random) ? Array(SamplePackage.tables[table]!.utf8) : header
      sample.files[table.fileName] = valid + random.bytes(upTo: 300)
    }
    for finding in sample.findings { #expect(!finding.description.utf8.contains { $0 < 0x20 }) }
  }

  private func expectSame(_ left: CSVTable, _ right: CSVTable) {
    #expect(left.rowCount == right.rowCount)
    for row in 0..<left.rowCount {
      #expect(left.line(ofRow: row) == right.line(ofRow: row))
      for column in PackageSchema.columns(of: left.name).indices {
        #expect(left.text(row: row, column: column) == right.text(row: row, column: column))
      }
    }
  }
}
