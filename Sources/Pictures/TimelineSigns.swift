import MechanismCatalog

/// What stands in a cell of a lane.
enum TimelineSign: Equatable {
  case blank
  /// The mechanism lasts.
  case life
  /// A date that is only known to lie within a longer time may be here.
  case span
  /// A date goes on before the first cell, or after the last.
  case goesOnBefore, goesOnAfter
  case mark(TimelineMark.Kind)
  /// What was announced or proposed: whether it was held, no source says.
  case planned
  case cancelled
  /// More marks than one fall into the cell.
  case several
  /// No source dates anything of the lane.
  case undated

  init(_ mark: TimelineMark) {
    switch mark.status {
    case .held: self = .mark(mark.kind)
    case .announced, .proposed: self = .planned
    case .cancelled: self = .cancelled
    }
  }

  /// One column wide.
  func character(ascii isASCII: Bool) -> Character {
    switch self {
    case .blank: " "
    case .life: isASCII ? "-" : "┈"
    case .span: isASCII ? "~" : "░"
    case .goesOnBefore: isASCII ? "<" : "←"
    case .goesOnAfter: isASCII ? ">" : "→"
    case .planned: isASCII ? "p" : "○"
    case .cancelled: isASCII ? "c" : "ø"
    case .several: isASCII ? "=" : "≡"
    case .undated: "?"
    case .mark(let kind): TimelineSign.character(kind, isASCII)
    }
  }

  private static func character(_ kind: TimelineMark.Kind, _ isASCII: Bool) -> Character {
    switch kind {
    case .founding: isASCII ? "F" : "◆"
    case .end: isASCII ? "x" : "×"
    case .accession: "+"
    case .output: isASCII ? "#" : "■"
    case .meeting: isASCII ? "o" : "●"
    case .other: isASCII ? "." : "·"
    }
  }
}

extension TimelineSign {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let ramp: [Character] = [".", ":", "-", "=", "+", "*", "#"]

  /// How many marks a cell has, as a share of the most: a bar as high, or in ASCII a sign as dense; blank for none.
  static func density(_ count: Int, most: Int, ascii isASCII: Bool) -> Character {
    if count == 0 { return " " }
    let signs = isASCII ? ramp : bars
    return signs[min(signs.count, max(1, (count * signs.count + most - 1) / max(1, most))) - 1]
  }
}
