import MechanismCatalog
import Presentation
import UnicodeText

/// The order that `--sort` asks for.
struct RowOrder {
  /// nil: the rows keep their standing order.
  private let column: Int?
  private let isDescending: Bool
  private let isNumber: Bool

  /// `text` is the name of a column or an unambiguous beginning of it, with a minus in front for the other way round.
  init(_ text: String?, _ columns: [Answer.Column]) throws(Refusal) {
    guard let text else {
      (column, isDescending, isNumber) = (nil, false, false)
      return
    }
    isDescending = text.hasPrefix("-")
    let name = text.drop { $0 == "-" }.lowercased().split { $0 == "-" || $0 == " " }.joined(separator: "_")
    let exact = columns.firstIndex { $0.id == name }
    let fits = columns.indices.filter { !name.isEmpty && columns[$0].id.hasPrefix(name) }
    guard let index = exact ?? (fits.count == 1 ? fits[0] : nil) else {
      let names = columns.map(\.id).joined(separator: ", ")
      throw Refusal(message: "--sort: '\(text)' is no column of this list; its columns are \(names)")
    }
    column = index
    isNumber = columns[index].isNumber
  }

  /// Sorts; rows that are equal keep their order, and rows without a value stand last either way round. O(n log n).
  func sort(_ rows: inout [Answer.Row]) {
    guard let column else { return }
    let cells = rows.map { $0.cells[column] }
    let isDate = !isNumber && cells.allSatisfy { $0.isEmpty || $0 == Words.undated || Words.date($0) != nil }
    let keys = cells.map { isDate ? Key(date: $0) : Key($0, isNumber: isNumber) }
    let order = rows.indices.sorted { left, right in
      let (a, b) = (keys[left], keys[right])
      if a.isMissing != b.isMissing { return b.isMissing }
      if a == b { return left < right }
      return isDescending ? b < a : a < b
    }
    rows = order.map { rows[$0] }
  }

  private struct Key: Comparable {
    let number: Double
    let text: [UInt8]
    let isMissing: Bool

    init(_ cell: String, isNumber: Bool) {
      number = isNumber ? Double(cell) ?? 0 : 0
      text = isNumber ? [] : Folding.fold(cell)
      isMissing = isNumber ? Double(cell) == nil : cell.isEmpty
    }

    /// A cell that holds a date stands where the date begins; what was there "by 2005" before all that is of 2005.
    init(date cell: String) {
      let date = Words.date(cell)
      number = date.map { $0.start == nil ? Double($0.year) * 10_000 : Double($0.orderDay) } ?? 0
      text = []
      isMissing = date == nil
    }

    static func < (left: Key, right: Key) -> Bool {
      left.number != right.number ? left.number < right.number : left.text.lexicographicallyPrecedes(right.text)
    }
  }
}
