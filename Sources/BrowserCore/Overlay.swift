import MechanismCatalog
import Presentation

/// What stands in front of the panes.
public enum Overlay: Equatable, Sendable {
  case card(CardView)
  case sources(SourcesView)
  case finder(Finder)
}

/// An open card: what it is of, and where its reader is.
public struct CardView: Equatable, Sendable {
  public let topic: Topic
  public let card: Card
  /// The selected line, counted over all sections.
  public internal(set) var cursor = 0
  /// The first row in view, in wrapped rows.
  public internal(set) var scroll = 0

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
