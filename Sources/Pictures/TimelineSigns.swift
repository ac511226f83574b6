import MechanismCatalog
import UnicodeText

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
  /// So many marks fall into one cell.
  case several(Int)

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
    case .several(let count): count > 9 ? "*" : Character(String(max(0, count)))
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

  /// How many marks a cell has: a bar as high as the most, or in ASCII a digit, `*` from ten on; blank for none.
  static func density(_ count: Int, most: Int, ascii isASCII: Bool) -> Character {
    if count == 0 { return " " }
    if isASCII { return TimelineSign.several(count).character(ascii: true) }
    return bars[min(bars.count, max(1, (count * bars.count + most - 1) / max(1, most))) - 1]
  }
}

/// What the signs mean, on one row.
struct TimelineLegend {
  /// What matters most first: the end is left out where there is no room.
  private static let entries: [(sign: TimelineSign, long: String, short: String, least: String)] = [
    (.mark(.founding), "founding", "start", "start"), (.mark(.meeting), "meeting", "met", "met"),
    (.mark(.output), "output", "output", "out"), (.mark(.accession), "joined", "joined", "join"),
    (.mark(.end), "end", "end", "end"), (.mark(.other), "other", "other", "other"),
    (.planned, "planned", "plan", "plan"), (.cancelled, "cancelled", "off", "off"),
    (.several(2), "several", "several", "more"), (.span, "some time within", "span", "span"),
  ]

  /// The longest form that fits, or as much as fits of the shortest.
  static func text(columns: Int, ascii isASCII: Bool) -> String {
    let signs = entries.map { String($0.sign.character(ascii: isASCII)) }
    let long = zip(signs, entries).map { "\($0) \($1.long)" }.joined(separator: "  ")
    if long.terminalColumns <= columns { return long }
    let short = zip(signs, entries).map { "\($0) \($1.short)" }.joined(separator: " ")
    if short.terminalColumns <= columns { return short }
    var least = zip(signs, entries).map { "\($0)\($1.least)" }
    while !least.isEmpty, least.joined(separator: " ").terminalColumns > columns { least.removeLast() }
    return least.joined(separator: " ")
  }
}
