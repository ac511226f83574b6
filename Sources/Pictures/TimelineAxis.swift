import MechanismCatalog
import TerminalModel

/// The words on the axis of a timeline.
enum TimelineAxis {
  /// The least number of cells from one label to the next: four digits and a blank.
  static let leastDistance = 5

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The year that begins with a month, counted from January of the year 0; else the month's name. At most four
  /// columns.
  static func label(_ month: Int) -> String {
    let place = ((month % 12) + 12) % 12
    return place == 0 ? String(month / 12) : months[place]
  }

  /// How much time a cell is: "2 years a cell", or in little room "2 y/cell".
  static func step(_ months: Int, columns: Int) -> String {
    let (number, unit) = months >= 12 ? (months / 12, "year") : (months, "month")
    let long = "\(number) \(unit)\(number == 1 ? "" : "s") a cell"
    return long.utf8.count <= columns ? long : "\(number) \(unit.prefix(1) == "y" ? "y" : "mo")/cell"
  }

  /// Draws years, or months where they have room, where they begin: in the cells of a window that begin at a column;
  /// only those of some years (nil: of all).
  static func draw(
    _ window: TimeWindow, years: ClosedRange<Int>? = nil, column: Int, row: Int, _ theme: Theme, into grid: inout Grid
  ) {
    for (cell, month) in window.ticks(every: leastDistance) {
      let label = label(month)
      guard cell + label.utf8.count <= window.count, years?.contains(month / 12) != false else { continue }
      grid.write(label, column: column + cell, row: row, style: theme.title)
    }
  }
}
