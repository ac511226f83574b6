import MechanismCatalog
import Presentation
import Questions
import TerminalModel

/// A picture as text: its sentence, its drawing, and what must be known to read it.
public enum PictureText {
  /// Ends with a line feed. A drawing takes the width of the terminal, or in a pipe its own.
  public static func text(_ picture: Picture, _ links: Links, _ options: TextOptions) -> String {
    let theme = Theme(ascii: options.isASCII)
    let blocks =
      switch picture.subject {
      case .timeline(let timeline): TimelineDrawing(timeline, links, theme).printed(columns: options.width)
      case .matrix(let matrix): MatrixDrawing(matrix, links, theme).printed(columns: options.width)
      case .map(let map): MapDrawing(map, links, theme).printed(columns: options.width)
      }
    let drawn = blocks.map { grid in (0..<grid.size.rows).map { grid.text(row: $0) } }
    let parts = [options.wrapped(picture.title)] + drawn + picture.notes.map { options.wrapped($0) }
    return parts.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }
}
