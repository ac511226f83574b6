import MechanismCatalog

/// A card as plain text.
public enum CardText {
  /// Title and what sort of thing it is, then every section: its heading, and its lines to the right of it. Wrapped at
  /// the width; with sources, each line is followed by them. Ends with a line feed. O(length of the card).
  public static func text(_ card: Card, catalog: Catalog, options: TextOptions = TextOptions()) -> String {
    let head = options.wrapped(card.title).map(options.heading) + options.wrapped(card.subtitle)
    let sections = card.sections.map { section in
      options.wrapped(section.heading).map(options.heading) + section.lines.flatMap { lines($0, catalog, options) }
    }
    return ([head] + sections).map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private static func lines(_ line: CardLine, _ catalog: Catalog, _ options: TextOptions) -> [String] {
    let indent = 2 + 2 * line.indent
    let sources = options.showsSources ? line.evidence.map { SourceWords.line($0, catalog) } : []
    return options.wrapped(line.text, indent: indent)
      + sources.flatMap { options.wrapped($0, indent: indent + 2).map(options.muted) }
  }
}
