import Presentation

extension CardView {
  /// The first line of each section.
  private var sectionStarts: [Int] {
    card.sections.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.lines.count) }.dropLast()
  }

  /// The first line of the section below the one that a line is in; in the last section the line itself.
  func firstLineOfSection(after line: Int) -> Int { sectionStarts.first { $0 > line } ?? line }

  /// The first line of the section that a line is in, or if it is that, of the one above.
  func firstLineOfSection(before line: Int) -> Int { sectionStarts.last { $0 < line } ?? 0 }

  /// Moves by some lines.
  mutating func move(_ steps: Int, _ state: BrowserState) {
    cursor = max(0, min(card.lines.count - 1, cursor + steps))
  }

  /// Moves by about so many rows, at least one line.
  mutating func moveRows(_ rows: Int, _ state: BrowserState) {
    let layout = layout(columns: Layout(state).overlay.columns)
    let wanted = max(0, min(layout.rows.count - 1, (layout.rows(of: cursor).first ?? 0) + rows))
    let line = layout.rows[wanted...].first { $0.line != nil }?.line ?? card.lines.count - 1
    cursor = rows > 0 ? max(line, min(cursor + 1, card.lines.count - 1)) : min(line, max(cursor - 1, 0))
  }

  /// Scrolls as little as needed for the selected line to be in view, with the headings above it.
  mutating func keepInView(_ columns: Int, _ rows: Int) {
    layOut(columns: columns)
    let layout = layout(columns: columns)
    let selected = layout.rows(of: cursor)
    var top = selected.lowerBound
    while top > 0, layout.rows[top - 1].line == nil { top -= 1 }
    scroll = min(scroll, top)
    scroll = max(scroll, selected.upperBound - max(1, rows))
    scroll = max(0, min(scroll, max(0, layout.rows.count - rows)))
  }
}
