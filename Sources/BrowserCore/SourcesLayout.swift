import MechanismCatalog
import Presentation
import TerminalModel

/// The list of sources as rows of the width of an overlay.
public struct SourcesLayout: Equatable, Sendable {
  public struct Row: Equatable, Sendable {
    public let text: String
    public let indent: Int
    public let isHeading: Bool
  }

  public private(set) var rows: [Row] = []

  /// O(length of the text).
  public init(_ view: SourcesView, _ state: BrowserState, _ context: BrowserContext) {
    let columns = Layout(state).overlay.columns
    append(view.statement, columns, indent: 0, isHeading: true)
    for (number, evidence) in view.evidence.enumerated() {
      rows.append(Row(text: "", indent: 0, isHeading: false))
      for (position, line) in evidence.lines(context.catalog).enumerated() {
        append(
          position == 0 ? "\(number + 1)  \(line)" : line, columns, indent: position == 0 ? 0 : 3, isHeading: false)
      }
    }
    if view.evidence.isEmpty {
      append("No source of its own: it follows from other rows.", columns, indent: 0, isHeading: false)
    }
  }

  private mutating func append(_ text: String, _ columns: Int, indent: Int, isHeading: Bool) {
    for row in Wrapping.hanging(text, columns: columns, indent: indent) {
      rows.append(Row(text: row.text, indent: row.indent, isHeading: isHeading))
    }
  }
}
