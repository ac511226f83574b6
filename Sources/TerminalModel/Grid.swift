import UnicodeText

/// A rectangle of cells, row after row. Writing outside it, or past the clip, does nothing.
public struct Grid: Equatable, Sendable {
  public let size: Size
  /// `size.rows` rows of `size.columns` cells.
  public private(set) var cells: [Cell]
  /// Whether only ASCII may be drawn; other text is transliterated as it is written.
  public var isASCIIOnly = false

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  public var bounds: Rect { Rect(size) }

  public subscript(column: Int, row: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }

  /// Writes text from a cell on, at most `limit` columns of it, and returns the columns used.
  ///
  /// Control characters are drawn as visible signs. A wide glyph that would be cut in half at the limit is left out.
  /// Cost: O(length of what fits).
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, limit: Int = .max, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return 0 }
    let room = min(limit, size.columns - column)
    let start = row * size.columns + column
    var text = text
    let used = text.withUTF8 { writeASCII($0, at: start, room: room, style: style) }
    if used >= room || used == text.utf8.count { return used }
    let rest = String(text[text.utf8.index(text.startIndex, offsetBy: used)...])
    return used + writeClusters(rest, at: start + used, room: room - used, style: style)
  }

  /// Writes the printable ASCII that the bytes begin with, as far as no combining mark may follow: such a character is
  /// a cluster of its own, one cell wide. Returns how many were written.
  private mutating func writeASCII(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, room: Int, style: Style) -> Int {
    var used = 0
    while used < room, used < bytes.count, bytes[used] >= 0x20, bytes[used] < 0x7F {
      if used + 1 < bytes.count, bytes[used + 1] >= 0x80 { break }
      used += 1
    }
    if cells[start..<(start + used)].allSatisfy({ $0.width == 1 }) {
      // No wide glyph is cut: the usual case, and quick.
      cells.withUnsafeMutableBufferPointer { cells in
        for index in 0..<used { cells[start + index] = Cell(Glyph(ascii: bytes[index]), style: style) }
      }
      return used
    }
    let rowStart = start / size.columns * size.columns
    for index in 0..<used {
      put(Cell(Glyph(ascii: bytes[index]), style: style), at: start + index, rowStart: rowStart)
    }
    return used
  }

  private mutating func writeClusters(_ text: String, at start: Int, room: Int, style: Style) -> Int {
    let visible = VisibleText.visible(text)
    let shown = isASCIIOnly ? PlainASCII.transliterate(visible) : visible
    let rowStart = start / size.columns * size.columns
    var used = 0
    for character in shown {
      let width = character.terminalColumns
      if width == 0 { continue }
      if used + width > room { break }
      put(Cell(Glyph(character), width: UInt8(width), style: style), at: start + used, rowStart: rowStart)
      if width == 2 { cells[start + used + 1] = Cell(.space, width: 0, style: style) }
      used += width
    }
    return used
  }

  /// Sets a cell; the other half of a wide glyph that it cuts becomes a blank.
  private mutating func put(_ cell: Cell, at index: Int, rowStart: Int) {
    let old = cells[index].width
    if old == 0, index > rowStart { cells[index - 1] = Cell(.space, style: cells[index - 1].style) }
    if old == 2 || cell.width == 2 {
      let after = index + Int(cell.width)
      let end = rowStart + size.columns
      if after < end, cells[after].width == 0 { cells[after] = Cell(.space, style: cells[after].style) }
    }
    cells[index] = cell
  }

  /// Restyles the cells of a rectangle, keeping their glyphs.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let columns = clippedColumns(rect)
    for row in clippedRows(rect) {
      for column in columns {
        cells[row * size.columns + column].style = change(cells[row * size.columns + column].style)
      }
    }
  }

  private func clippedColumns(_ rect: Rect) -> Range<Int> {
    let start = min(max(0, rect.column), size.columns)
    return start..<max(start, min(rect.endColumn, size.columns))
  }

  private func clippedRows(_ rect: Rect) -> Range<Int> {
    let start = min(max(0, rect.row), size.rows)
    return start..<max(start, min(rect.endRow, size.rows))
  }

  /// A row as text, trailing blanks left out. For tests and for plain output.
  public func text(row: Int) -> String {
    var bytes: [UInt8] = []
    for column in 0..<size.columns where self[column, row].width > 0 { self[column, row].glyph.append(to: &bytes) }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
