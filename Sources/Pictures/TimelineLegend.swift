import UnicodeText

/// What the signs of a timeline mean.
struct TimelineLegend {
  private typealias Entry = (signs: [TimelineSign], long: String, short: String, least: String)

  /// What is met most first: the last ones are left out where there is no room.
  private static let entries: [Entry] = [
    ([.mark(.founding)], "founding", "start", "start"), ([.mark(.meeting)], "meeting", "met", "met"),
    ([.several], "several", "several", "more"), ([.span], "some time within", "span", "span"),
    ([.life], "no end known", "no end", "no end"), ([.mark(.output)], "output", "output", "out"),
    ([.goesOnBefore, .goesOnAfter], "goes on", "goes on", "on"), ([.mark(.accession)], "joined", "joined", "join"),
    ([.mark(.end)], "end", "end", "end"), ([.mark(.other)], "other", "other", "other"),
    ([.planned], "planned", "plan", "plan"), ([.cancelled], "cancelled", "off", "off"),
    ([.undated], "nothing dated", "undated", "undated"),
  ]

  /// The longest form that fits on some rows, or as much as fits of the shortest; no more rows than asked.
  static func lines(columns: Int, rows: Int, ascii isASCII: Bool) -> [String] {
    let signs = entries.map { entry in String(entry.signs.map { $0.character(ascii: isASCII) }) }
    let long = fill(zip(signs, entries).map { "\($0) \($1.long)" }, columns, rows, between: "  ")
    if long.isWhole { return long.lines }
    let short = fill(zip(signs, entries).map { "\($0) \($1.short)" }, columns, rows, between: " ")
    if short.isWhole { return short.lines }
    // Signs that are letters would run into the words.
    let joint = isASCII ? ":" : ""
    return fill(zip(signs, entries).map { "\($0)\(joint)\($1.least)" }, columns, rows, between: " ").lines
  }

  /// Words one after the other on some rows, each in the row being filled or a new one; and whether all found room.
  private static func fill(
    _ words: [String], _ columns: Int, _ rows: Int, between: String
  ) -> (lines: [String], isWhole: Bool) {
    var lines: [String] = []
    var isWhole = true
    for word in words {
      let joined = lines.last.map { $0 + between + word }
      if let joined, joined.terminalColumns <= columns {
        lines[lines.count - 1] = joined
      } else if lines.count < rows, word.terminalColumns <= columns {
        lines.append(word)
      } else {
        isWhole = false
      }
    }
    return (lines, isWhole)
  }
}
