/// Reads CSV (RFC 4180) into a grid of byte ranges, in one pass that stops only at separators, quotes and line feeds.
///
/// Any bytes at all give a grid; what is wrong with them is in its `faults`. Accepted beyond the standard: LF as well
/// as CRLF, a byte-order mark, a last line without an end, blank lines (skipped).
struct CSVScanner: ~Copyable {
  private var grid: CSVGrid
  private var line = 1

  // The cell that is being read.
  private var cellStart: Int
  private var isQuoted = false
  private var isInsideQuotes = false
  private var hasDoubledQuotes = false
  private var closingQuote = 0

  // The record that is being read.
  private var record = RecordCells()
  private var recordLine = 1

  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> CSVGrid {
    guard bytes.count < UInt32.max else {
      var grid = CSVGrid(bytes: bytes)
      grid.faults = [CSVFault(kind: .fileTooLong, record: 0, line: 1, field: 0)]
      return grid
    }
    var scanner = CSVScanner(bytes)
    forEachByte(comma, quote, lineFeed, in: bytes) { scanner.take(bytes[$0], at: $0) }
    scanner.finish()
    return scanner.grid
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    grid = CSVGrid(bytes: bytes)
    // Room for cells of a dozen bytes, which is less than most tables have: no growing, and no page is touched in vain.
    grid.cells.reserveCapacity(bytes.count / 12)
    cellStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8, at position: Int) {
    if byte == Self.comma, !isQuoted {
      // Most cells end so.
      record.append(CSVGrid.Cell(from: cellStart, to: position))
      cellStart = position &+ 1
    } else if byte == Self.quote {
      takeQuote(at: position)
    } else if isInsideQuotes {
      if byte == Self.lineFeed { line &+= 1 }
    } else if byte == Self.comma {
      endCell(at: position, lineEnds: false)
    } else {
      endCell(at: position, lineEnds: true)
      line &+= 1
      endRecord()
    }
  }

  /// A quote opens a cell at its start, closes it, or, right after one that closed it, turns both into one character.
  private mutating func takeQuote(at position: Int) {
    if isInsideQuotes {
      isInsideQuotes = false
      closingQuote = position
    } else if position == cellStart {
      isInsideQuotes = true
      isQuoted = true
    } else if isQuoted {
      guard position == closingQuote + 1 else { return }
      isInsideQuotes = true
      hasDoubledQuotes = true
    } else {
      report(.strayQuote)
    }
  }

  /// - Parameter position: the separator's, or the file's end.
  private mutating func endCell(at position: Int, lineEnds: Bool) {
    var end = position
    if lineEnds, end > cellStart, grid.bytes[end &- 1] == Self.carriageReturn { end &-= 1 }
    if isQuoted {
      endQuotedCell(at: end)
    } else {
      record.append(CSVGrid.Cell(from: cellStart, to: end))
    }
    cellStart = position &+ 1
  }

  private mutating func endQuotedCell(at end: Int) {
    if isInsideQuotes {
      report(.openQuote)
      closingQuote = end
    } else if closingQuote + 1 != end {
      report(.textAfterQuote)
    }
    let content = (cellStart + 1)..<max(cellStart + 1, closingQuote)
    if hasDoubledQuotes {
      record.append(CSVGrid.Cell(unescaped: grid.unescaped.count))
      grid.unescaped.append(unescapedText(content))
    } else {
      record.append(CSVGrid.Cell(from: content.lowerBound, to: content.upperBound))
    }
    (isQuoted, isInsideQuotes, hasDoubledQuotes) = (false, false, false)
  }

  /// A copy that stays, with one quote for every two.
  private func unescapedText(_ range: Range<Int>) -> Text {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: range.count)
    var count = 0
    var position = range.lowerBound
    while position < range.upperBound {
      copy[count] = grid.bytes[position]
      position += grid.bytes[position] == Self.quote ? 2 : 1
      count += 1
    }
    return Text(UnsafeBufferPointer(start: copy.baseAddress, count: count))
  }

  private mutating func endRecord() {
    defer {
      record.removeAll()
      recordLine = line
    }
    if record.count == 1, isBlank(record.first) { return }
    if grid.lines.isEmpty { grid.width = record.count }
    if record.count != grid.width {
      report(.fieldCount(record.count))
      record.fit(grid.width)
    }
    record.append(to: &grid.cells)
    grid.lines.append(UInt32(truncatingIfNeeded: recordLine))
  }

  /// Whether nothing stands there, not even quotes.
  private func isBlank(_ cell: CSVGrid.Cell) -> Bool {
    cell.length == 0 && (cell.start == 0 || grid.bytes[Int(cell.start) - 1] != Self.quote)
  }

  private mutating func finish() {
    let hasMore = cellStart < grid.bytes.count || record.count > 0
    guard hasMore else { return }
    endCell(at: grid.bytes.count, lineEnds: true)
    endRecord()
  }

  /// Once for a cell: a second stray quote says nothing new.
  private mutating func report(_ kind: CSVFault.Kind) {
    let fault = CSVFault(
      kind: kind, record: grid.lines.count, line: recordLine, field: record.count)
    if grid.faults.last != fault { grid.faults.append(fault) }
  }
}
