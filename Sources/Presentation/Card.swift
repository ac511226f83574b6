import MechanismCatalog

/// One record in full: the same fields in the same order for its kind.
public struct Card: Equatable, Sendable {
  /// The record's name.
  public let title: String
  /// What sort of thing it is.
  public let subtitle: String
  public let sections: [CardSection]

  /// All lines of all sections, in order.
  public var lines: [CardLine] { sections.flatMap(\.lines) }
}

public struct CardSection: Equatable, Sendable {
  public let heading: String
  public let lines: [CardLine]
  /// Whether it speaks of more than the record, so that its sources are not those of the record.
  public let isGeneral: Bool
}

/// One statement of a card, with who says so.
public struct CardLine: Equatable, Sendable {
  public let text: String
  /// The same in fewer words, for forty columns; empty where there are none. The rest is then on what it leads to.
  public let brief: String
  /// Every source's word behind it; empty where it follows from other lines or from the vocabulary.
  public let evidence: [Evidence]
  /// What it speaks of, so that it can be gone to; nil where it speaks of nothing else.
  public let target: Topic?
  /// Steps to the right of the section's left edge.
  public let indent: Int

  public init(
    _ text: String, brief: String = "", evidence: [Evidence] = [], target: Topic? = nil, indent: Int = 0
  ) {
    self.text = text
    self.brief = brief
    self.evidence = evidence
    self.target = target
    self.indent = indent
  }
}

extension Card {
  /// The card of anything as it is shown: as of a year that no statement reaches it begins with where the data end.
  public static func shown(_ topic: Topic, _ links: Links) -> Card {
    let card = of(topic, links)
    guard let end = Words.end(before: links.snapshot.year, links.catalog) else { return card }
    let sections = [CardSection("As of \(links.snapshot.year)", [CardLine(end)], isGeneral: true)].compactMap(\.self)
    return Card(title: card.title, subtitle: card.subtitle, sections: sections + card.sections)
  }

  /// The card of anything.
  public static func of(_ topic: Topic, _ links: Links) -> Card {
    switch topic {
    case .mechanism(let mechanism): MechanismCard(mechanism, links).card
    case .party(let party): PartyCard(party, links).card
    case .focusArea(let area): FocusAreaCard(area, links).card
    case .event(let event): EventCard(event, links).card
    case .output(let output): OutputCard(output, links).card
    case .source(let source): SourceCard(source, links).card
    case .founding(let mechanism): MechanismCard(mechanism, links).card
    case .year(let year): YearCard(year, links).card
    case .kind(let kind): KindCard(kind, links).card
    }
  }
}

extension CardSection {
  /// nil for a section without lines: a card shows none that is empty.
  init?(_ heading: String, _ lines: [CardLine], isGeneral: Bool = false) {
    if lines.isEmpty { return nil }
    self.isGeneral = isGeneral
    self.heading = heading
    self.lines = lines
  }
}
