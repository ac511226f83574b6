/// The cells of the record that is being read, in memory of its own: an array would ask at every cell whether somebody
/// else holds it too.
struct RecordCells: ~Copyable {
  private var cells = UnsafeMutableBufferPointer<CSVGrid.Cell>.allocate(capacity: 16)
  private(set) var count = 0

  deinit { cells.deallocate() }

  /// The first cell; there has to be one.
  var first: CSVGrid.Cell { cells[0] }

  @inline(__always)
  mutating func append(_ cell: CSVGrid.Cell) {
    if count == cells.count { grow() }
    cells.initializeElement(at: count, to: cell)
    count &+= 1
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<CSVGrid.Cell>.allocate(capacity: cells.count * 2)
    _ = larger.moveInitialize(fromContentsOf: cells)
    cells.deallocate()
    cells = larger
  }

  /// Makes it so many cells: further ones are left out, lacking ones are empty.
  mutating func fit(_ width: Int) {
    while count < width { append(.empty) }
    count = width
  }

  mutating func removeAll() { count = 0 }

  func append(to all: inout [CSVGrid.Cell]) { all += UnsafeBufferPointer(rebasing: cells[..<count]) }
}
