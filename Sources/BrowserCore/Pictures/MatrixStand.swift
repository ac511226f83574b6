import CommandTable
import MechanismCatalog
import Pictures
import Presentation
import Questions
import TerminalModel

/// Where the reader of a matrix is: the order that it is read in, the selected cell, and what is on view.
public struct MatrixStand: Equatable, Sendable {
  /// The picture's matrix in the reader's order.
  public private(set) var matrix: Matrix
  /// The selected cell in that order; the first place where there is nothing.
  public private(set) var cursor = MatrixPlace(0, 0)
  /// The first cell on view.
  public private(set) var first = MatrixPlace(0, 0)

  /// What `--sort` says of that order; nil where nothing need be said.
  private(set) var sort: String?

  /// Where a reader begins, in a canvas of a size.
  init(_ matrix: Matrix, _ links: Links, _ canvas: Size) {
    self.matrix = matrix
    sort = MatrixSort(matrix, links.catalog).text
  }

  /// Finds again what was selected in another matrix, of another year, query or form, and the reader's order, unless
  /// the new one was asked for in another.
  mutating func follow(_ old: MatrixStand, in oldPicture: Matrix, _ matrix: Matrix, _ links: Links, _ canvas: Size) {
    let isSameForm = old.matrix.form == matrix.form
    self.matrix = matrix
    if matrix.rowOrder == oldPicture.rowOrder, matrix.columnOrder == oldPicture.columnOrder {
      let rows = isSameForm ? old.matrix.rowOrder : matrix.rowOrder
      arrange(rows: rows, columns: old.matrix.columnOrder, links.catalog)
    }
    first = MatrixPlace(isSameForm ? old.first.row : 0, old.first.column)
    cursor = MatrixPlace(
      old.rowTopic.flatMap(self.matrix.row) ?? (isSameForm ? old.cursor.row : 0),
      old.columnTopic.flatMap(self.matrix.column) ?? old.cursor.column)
    keepInView(self.matrix, links, canvas)
  }

  /// Goes to the row and the column of what was selected elsewhere, as far as they are there.
  mutating func select(_ topics: [Topic], _ links: Links, _ canvas: Size) {
    cursor.row = topics.compactMap(matrix.row).first ?? cursor.row
    cursor.column = topics.compactMap(matrix.column).first ?? cursor.column
    keepInView(matrix, links, canvas)
  }

  /// Does what a command says in this picture; false for what it does everywhere alike. `notice`: what there is to say.
  mutating func perform(
    _ command: Command, _ matrix: Matrix, _ links: Links, _ canvas: Size, notice: inout String?
  ) -> Bool {
    let page = MatrixLayout(self.matrix, links.catalog, canvas: canvas)
    switch command {
    case .down: cursor.row += 1
    case .up: cursor.row -= 1
    case .pageDown: cursor.row += max(1, page.rows - 1)
    case .pageUp: cursor.row -= max(1, page.rows - 1)
    case .first: cursor.row = 0
    case .last: cursor.row = self.matrix.rows.count - 1
    case .right: cursor.column += 1
    case .left: cursor.column -= 1
    case .nextPane: cursor.column += max(1, page.columns - 1)
    case .previousPane: cursor.column -= max(1, page.columns - 1)
    case .sort: notice = sortRows(links.catalog)
    case .reverse: notice = sortColumns(links.catalog)
    default: return false
    }
    keepInView(self.matrix, links, canvas)
    return true
  }

  /// Selects what is drawn at a cell of the canvas; true if it was selected already. A name selects its line.
  mutating func press(at point: Point, _ matrix: Matrix, _ links: Links, _ canvas: Size) -> Bool {
    let layout = MatrixLayout(self.matrix, links.catalog, canvas: canvas)
    guard let pressed = layout.cell(at: point) else { return false }
    let place = MatrixPlace(
      pressed.row.map { $0 + first.row } ?? cursor.row, pressed.column.map { $0 + first.column } ?? cursor.column)
    let (rows, columns) = (self.matrix.rows.indices, self.matrix.columns.indices)
    guard rows.contains(place.row), columns.contains(place.column) else { return false }
    defer { cursor = place }
    return cursor == place
  }

  /// Keeps what is selected on the canvas, whose size may be another now.
  mutating func keepInView(_ matrix: Matrix, _ links: Links, _ canvas: Size) {
    let layout = MatrixLayout(self.matrix, links.catalog, canvas: canvas)
    let (rows, columns) = (self.matrix.rows.count, self.matrix.columns.count)
    cursor = MatrixPlace(max(0, min(cursor.row, rows - 1)), max(0, min(cursor.column, columns - 1)))
    first = MatrixPlace(
      MatrixStand.first(first.row, showing: cursor.row, of: rows, room: layout.rows),
      MatrixStand.first(first.column, showing: cursor.column, of: columns, room: layout.columns))
  }

  /// The first line on view, changed as little as need be, so that the selected one is on view and no room is wasted.
  private static func first(_ first: Int, showing selected: Int, of count: Int, room: Int) -> Int {
    let nearest = max(selected - room + 1, min(first, selected))
    return max(0, min(nearest, count - room))
  }

  /// What the selected row stands for: what a card is of. nil where nothing is selected.
  func topic(_ matrix: Matrix) -> Topic? { rowTopic ?? columnTopic }

  var rowTopic: Topic? { matrix.rows.indices.contains(cursor.row) ? matrix.rows[cursor.row].topic : nil }
  var columnTopic: Topic? {
    matrix.columns.indices.contains(cursor.column) ? matrix.columns[cursor.column].topic : nil
  }

  /// The row and the column whose cell is selected; nil where there is none.
  public var selected: (row: Topic, column: Topic)? {
    if let rowTopic, let columnTopic { (rowTopic, columnTopic) } else { nil }
  }

  /// What Enter goes to: the column's mechanism, and the row where it has a place there.
  func facets(_ matrix: Matrix) -> [Facet] {
    guard let selected else { return [] }
    switch self.matrix[cursor.row, cursor.column] {
    case .role(let role, _): return [Facet(selected.row, anyRole: role.group != .takesPart), Facet(selected.column)]
    case .worksOn, .worksOnPart: return [Facet(selected.row), Facet(selected.column)]
    default: return [Facet(selected.column)]
    }
  }

  /// What Enter compares instead: the two mechanisms; empty where the cell is not of two.
  var compared: [Topic] {
    guard let selected, matrix.form == .mechanisms, selected.row != selected.column else { return [] }
    return [selected.row, selected.column]
  }

  /// The selected cell in full, then the full name of the column; nothing where there is no cell.
  public func words(_ matrix: Matrix, _ links: Links) -> String {
    guard let selected else { return "" }
    let (words, cell) = (MatrixWords(links), self.matrix[cursor.row, cursor.column])
    return words.sentence(selected.row, selected.column, cell) + words.fullName(selected.column)
  }

  /// Who says so.
  func evidence(_ matrix: Matrix, _ links: Links) -> [Evidence] {
    selected.map { MatrixEvidence.of($0.row, $0.column, links) } ?? []
  }

  /// The selected cell stays selected.
  mutating func rearrange(rows: Matrix.Order, columns: Matrix.Order, _ catalog: Catalog) {
    let (oldRow, oldColumn) = (rowTopic, columnTopic)
    arrange(rows: rows, columns: columns, catalog)
    cursor = MatrixPlace(oldRow.flatMap(matrix.row) ?? 0, oldColumn.flatMap(matrix.column) ?? 0)
  }

  private mutating func arrange(rows: Matrix.Order, columns: Matrix.Order, _ catalog: Catalog) {
    matrix = matrix.sorted(rows: rows, columns: columns, catalog)
    sort = MatrixSort(matrix, catalog).text
  }
}
