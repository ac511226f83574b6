import MechanismCatalog
import Presentation

/// What stands in front of the panes.
public enum Overlay: Equatable, Sendable {
  case card(CardView)
  case sources(SourcesView)
  case finder(Finder)
  /// The command line that gives what is behind again, quoted for a shell.
  case commandLine(String)
}

/// An open card: what it is of, and where its reader is.
public struct CardView: Equatable, Sendable {
  public let topic: Topic
  public let card: Card
  /// The selected line, counted over all sections.
  public internal(set) var cursor = 0
  /// The first row in view, in wrapped rows.
  public internal(set) var scroll = 0
  /// The rows for the width of the screen: a long card is wrapped once, not at every key.
  private var laidOut: CardLayout?

  /// The card's rows for a width. O(1) for the width that it was last laid out for, else O(length of the card).
  public func layout(columns: Int) -> CardLayout {
    if let laidOut, laidOut.columns == columns { return laidOut }
    return CardLayout(card, columns: columns)
  }

  /// Keeps the rows for a width.
  mutating func layOut(columns: Int) { laidOut = layout(columns: columns) }

  init(_ topic: Topic, _ card: Card) {
    self.topic = topic
    self.card = card
  }

  /// The selected line; nil in an empty card.
  public var line: CardLine? { cursor < card.lines.count ? card.lines[cursor] : nil }
}

/// The sources of one line of a card, or of a row.
public struct SourcesView: Equatable, Sendable {
  /// What the sources say.
  public let statement: String
  public let evidence: [Evidence]
  /// The first row in view, in wrapped rows.
  public internal(set) var scroll = 0
}
