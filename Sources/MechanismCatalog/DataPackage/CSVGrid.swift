/// The cells of one CSV file as they stand in it, header first, as ranges of its bytes.
///
/// Every record has `width` cells: where the file gives a record fewer, they are empty; more are left out; `faults`
/// says so. Making one is a pass over the bytes without a string; a cell takes 8 bytes.
struct CSVGrid {
  /// A range of the file's bytes, or, with the length `.max`, a position in `unescaped`.
  struct Cell {
    let start: UInt32
    let length: UInt32

    init(from start: Int, to end: Int) {
      self.start = UInt32(truncatingIfNeeded: start)
      length = UInt32(truncatingIfNeeded: end &- start)
    }

    init(unescaped position: Int) {
      start = UInt32(truncatingIfNeeded: position)
      length = .max
    }

    static let empty = Cell(from: 0, to: 0)
  }

  /// The whole file; never freed.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The number of cells in the header; 0 in a file without one.
  var width = 0
  /// Record by record.
  var cells: [Cell] = []
  /// The line on which each record begins, from 1.
  var lines: [UInt32] = []
  /// The cells that hold doubled quotes, with single ones.
  var unescaped: [Text] = []
  /// What does not conform to RFC 4180, in the order of the file.
  var faults: [CSVFault] = []

  /// The header included.
  var recordCount: Int { lines.count }

  /// O(1). Record 0 is the header.
  func text(record: Int, field: Int) -> Text {
    let cell = cells[record &* width &+ field]
    if cell.length == .max { return unescaped[Int(cell.start)] }
    return Text(UnsafeBufferPointer(start: bytes.baseAddress.map { $0 + Int(cell.start) }, count: Int(cell.length)))
  }
}

/// A place at which a file is not a CSV table (RFC 4180).
struct CSVFault: Equatable {
  enum Kind: Equatable {
    /// A quote inside a cell that does not begin with one.
    case strayQuote
    /// Something between the closing quote and the separator.
    case textAfterQuote
    /// The file ends inside quotes: nothing after the opening quote can be told apart.
    case openQuote
    /// The record has this many cells, not as many as the header.
    case fieldCount(Int)
    /// The file is longer than positions can count, 4 GiB: nothing of it was read.
    case fileTooLong
  }

  let kind: Kind
  /// 0 is the header.
  let record: Int
  /// From 1: the line on which the record begins.
  let line: Int
  /// From 0: the cell within its record.
  let field: Int
}
