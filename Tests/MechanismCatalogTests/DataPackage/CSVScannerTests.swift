import Testing

@testable import MechanismCatalog

/// The cells of a text, header included; every record as wide as the header.
private func cells(_ bytes: [UInt8]) -> [[String]] {
  let grid = scan(bytes)
  return (0..<grid.recordCount).map { record in
    (0..<grid.width).map { grid.text(record: record, field: $0).string }
  }
}

private func cells(_ text: String) -> [[String]] { cells(Array(text.utf8)) }

private func scan(_ bytes: [UInt8]) -> CSVGrid {
  let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
  _ = copy.initialize(from: bytes)
  return CSVScanner.scan(UnsafeBufferPointer(copy))
}

private func faults(_ text: String) -> [CSVFault] { scan(Array(text.utf8)).faults }

@Suite("CSV by RFC 4180")
struct CSVScannerTests {
  @Test(
    "what the standard and the habits of spreadsheets allow",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}\"a\",b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n\n1,2\n\r\n\n3,4\n\n", [["a", "b"], ["1", "2"], ["3", "4"]]),
      ("\n\na,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n,\n", [["a", "b"], ["", ""]]),
      ("a,b\n1,", [["a", "b"], ["1", ""]]),
      ("a\n\"\"\n", [["a"], [""]]),
      ("a,b\n\"1,5\",\"2\"\n", [["a", "b"], ["1,5", "2"]]),
      ("a,b\n\"say \"\"no\"\"\",\"\"\"\"\n", [["a", "b"], ["say \"no\"", "\""]]),
      ("a,b\n\"\"\"\"\"\",x\n", [["a", "b"], ["\"\"", "x"]]),
      ("a,b\n\"1\n2\",\"3\r\n4\"\n", [["a", "b"], ["1\n2", "3\r\n4"]]),
      ("a,b\r\n\"1\",\"2\"\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n\"1\",\"2\"", [["a", "b"], ["1", "2"]]),
      ("", []),
      ("\n\r\n", []),
      ("\u{FEFF}", []),
      ("a", [["a"]]),
    ])
  func accepted(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
    #expect(faults(text).isEmpty)
  }

  @Test(
    "what it does not allow is a fault, with its place",
    arguments: [
      ("a,b\n1,x\"y\"\n", [CSVFault(kind: .strayQuote, record: 1, line: 2, field: 1)]),
      ("a,b\n1, \"y\"\n", [CSVFault(kind: .strayQuote, record: 1, line: 2, field: 1)]),
      ("a,b\n\"1\"x,2\n", [CSVFault(kind: .textAfterQuote, record: 1, line: 2, field: 0)]),
      ("a,b\n\"1\" ,2\n", [CSVFault(kind: .textAfterQuote, record: 1, line: 2, field: 0)]),
      ("a,b\n1,\"2\n3,4\n", [CSVFault(kind: .openQuote, record: 1, line: 2, field: 1)]),
      (
        "a,b\n1,2,3\n\n4\n",
        [
          CSVFault(kind: .fieldCount(3), record: 1, line: 2, field: 3),
          CSVFault(kind: .fieldCount(1), record: 2, line: 4, field: 1),
        ]
      ),
      (
        "a,b\n\"1\n2\",3\n\"4\"5,6\n",
        [CSVFault(kind: .textAfterQuote, record: 2, line: 4, field: 0)]
      ),
    ])
  func faulty(text: String, expected: [CSVFault]) {
    #expect(faults(text) == expected)
  }

  @Test("records that are too short or too long are made to fit")
  func fitted() {
    #expect(cells("a,b\n1,2,3\n4\n") == [["a", "b"], ["1", "2"], ["4", ""]])
  }

  @Test("a file that positions cannot count is not read")
  func tooLong() {
    let one = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1)
    let grid = CSVScanner.scan(UnsafeBufferPointer(start: one.baseAddress, count: 1 << 32))
    #expect(grid.faults.map(\.kind) == [.fileTooLong])
  }

  @Test("separators are found wherever they stand in a block of 64 bytes, and no other bytes are")
  func search() {
    for length in [0, 1, 63, 64, 65, 128, 200] {
      for offset in 0..<3 {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 7 + offset) }
        let expected = bytes.indices.filter { [0x2C, 0x22, 0x0A].contains(bytes[$0]) }
        var found: [Int] = []
        bytes.withUnsafeBufferPointer { buffer in
          forEachByte(0x2C, 0x22, 0x0A, in: buffer) { found.append($0) }
        }
        #expect(found == expected)
      }
    }
  }

  @Test("scanning what was written gives back the cells", arguments: 0..<200)
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let width = Int.random(in: 1...6, using: &random)
    let table = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      (0..<width).map { _ in random.cell() }
    }
    let lineEnd = Bool.random(using: &random) ? "\r\n" : "\n"
    let text = table.map { row in row.map { random.written($0) }.joined(separator: ",") + lineEnd }.joined()
    let grid = scan(Array(text.utf8))
    #expect(grid.faults.isEmpty)
    #expect(cells(text) == table)
  }

  @Test("any bytes at all are scanned into a grid without holes", arguments: 0..<300)
  func anyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let grid = scan(random.bytes(upTo: 400))
    #expect(grid.cells.count == grid.recordCount * grid.width)
    #expect(grid.lines == grid.lines.sorted())
    for record in 0..<grid.recordCount {
      for field in 0..<grid.width { #expect(grid.text(record: record, field: field).bytes.count <= 400) }
    }
  }
}
