import CommandTable
import MechanismCatalog
import Presentation
import TerminalModel

/// Where the reader of a matrix is.
public struct MatrixStand: Equatable, Sendable {
  /// The selected lane, row or state.
  public internal(set) var cursor = 0

  /// Where a reader begins, in a canvas of a size.
  init(_ matrix: Matrix, _ links: Links, _ canvas: Size) {}

  /// Finds again what was selected in another matrix, of another year or query.
  mutating func follow(_ old: MatrixStand, in oldPicture: Matrix, _ matrix: Matrix, _ links: Links, _ canvas: Size) {
    cursor = max(0, min(old.cursor, matrix.mechanisms.count - 1))
  }

  /// Does what a command says in this picture; false for what it does everywhere alike. `notice`: what there is to say.
  mutating func perform(
    _ command: Command, _ matrix: Matrix, _ links: Links, _ canvas: Size, notice: inout String?
  ) -> Bool {
    switch command {
    case .down: cursor = min(cursor + 1, max(0, matrix.mechanisms.count - 1))
    case .up: cursor = max(0, cursor - 1)
    default: return false
    }
    return true
  }

  /// Selects what is drawn at a cell of the canvas; true if it was selected already.
  mutating func press(at point: Point, _ matrix: Matrix, _ links: Links, _ canvas: Size) -> Bool { false }

  /// Keeps what is selected on the canvas, whose size may be another now.
  mutating func keepInView(_ matrix: Matrix, _ links: Links, _ canvas: Size) {}

  /// What is selected; nil where nothing is.
  func topic(_ matrix: Matrix) -> Topic? {
    cursor < matrix.mechanisms.count ? .mechanism(matrix.mechanisms[cursor]) : nil
  }

  /// What Enter goes to, as facets; empty for the topic's own.
  func facets(_ matrix: Matrix) -> [Facet] { [] }

  /// The selected item in full, in a sentence or more.
  public func words(_ matrix: Matrix, _ links: Links) -> String {
    topic(matrix).map { TopicName.short($0, links.catalog) } ?? ""
  }

  /// Who says so.
  func evidence(_ matrix: Matrix, _ links: Links) -> [Evidence] { [] }
}
