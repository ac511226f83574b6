import CNcurses
import TerminalModel

/// Tells ncurses how a frame differs from the one before, and no more than that.
struct Painter {
  private let palette: Palette
  /// What ncurses was told last.
  private var painted: Frame
  /// The cells of one changed span; kept to spare an allocation for each.
  private var span: [cn_cell] = []
  /// The pairs of colours that ncurses knows.
  private var isDefined = [Bool](repeating: false, count: 256)

  /// A painter of an empty picture; ncurses has to be open.
  init(palette: Palette, size: Size) {
    self.palette = palette
    painted = Frame(size: size)
    resize(to: size)
  }

  /// Begins an empty picture of this size; the next update sends all of it.
  mutating func resize(to size: Size) {
    cn_resize(Int32(size.rows), Int32(size.columns))
    painted = Frame(size: size)
  }

  /// Passes on what differs and returns whether anything did. Cost: O(cells compared), little per cell.
  mutating func paint(_ frame: Frame) -> Bool {
    var isChanged = frame.cursor != painted.cursor
    if frame.grid.size != painted.grid.size {
      painted = Frame(size: frame.grid.size)
      cn_erase()
      isChanged = true
    }
    for row in 0..<frame.grid.size.rows {
      if let columns = frame.grid.changedColumns(row: row, since: painted.grid) {
        put(frame.grid, columns, row: row)
        isChanged = true
      }
    }
    guard isChanged else { return false }
    cn_place_cursor(Int32(frame.cursor?.row ?? -1), Int32(frame.cursor?.column ?? -1))
    painted = frame
    return true
  }

  private mutating func put(_ grid: Grid, _ columns: Range<Int>, row: Int) {
    let start = row * grid.size.columns
    span.removeAll(keepingCapacity: true)
    // Most cells look like the one before.
    var style = Style.plain
    var look = self.look(of: style)
    for cell in grid.cells[(start + columns.lowerBound)..<(start + columns.upperBound)] {
      if cell.style != style {
        style = cell.style
        look = self.look(of: style)
      }
      span.append(
        cn_cell(
          low: cell.glyph.low, high: cell.glyph.high, width: cell.width, attributes: look.attributes, pair: look.pair))
    }
    cn_put(Int32(row), Int32(columns.lowerBound), span, Int32(span.count))
  }

  /// How ncurses names a style.
  private mutating func look(of style: Style) -> (attributes: UInt8, pair: UInt8) {
    let pair = palette.pair(of: style)
    if pair > 0, !isDefined[Int(pair)] { define(pair, style) }
    return (palette.attributes(of: style).rawValue, pair)
  }

  /// Pairs are made when they are first drawn: few of those that there could be ever are.
  private mutating func define(_ pair: UInt8, _ style: Style) {
    isDefined[Int(pair)] = true
    cn_define_pair(
      Int32(pair), Int32(palette.foreground(of: style) ?? -1), Int32(palette.colour(of: style.ground) ?? -1))
  }
}

extension Grid {
  /// The columns from the first to the last cell of a row that differ from a grid of the same size, whole wide glyphs;
  /// nil if none does.
  func changedColumns(row: Int, since old: Grid) -> Range<Int>? {
    let start = row * size.columns
    let end = start + size.columns
    return cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { former in
        var first = start
        while first < end, new[first] == former[first] { first += 1 }
        if first == end { return nil }
        var last = end - 1
        while new[last] == former[last] { last -= 1 }
        while first > start, new[first].width == 0 { first -= 1 }
        while last + 1 < end, new[last + 1].width == 0 { last += 1 }
        return (first - start)..<(last + 1 - start)
      }
    }
  }
}
