import MechanismCatalog

/// The card of a focus area: what it means, where it stands in the vocabulary, and who works on it, in whose words.
struct FocusAreaCard {
  private let handle: Handle<FocusArea>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var area: FocusArea { catalog.focusAreas[handle] }

  init(_ handle: Handle<FocusArea>, _ links: Links) {
    self.handle = handle
    self.links = links
  }

  var card: Card {
    Card(
      title: area.label.string, subtitle: "focus area",
      sections: [vocabulary, mechanisms].compactMap(\.self))
  }

  private var vocabulary: CardSection? {
    var lines = [CardLine(area.description.string)].filter { !$0.text.isEmpty }
    if let parent = area.parent {
      lines.append(CardLine("part of: \(catalog.focusAreas[parent].label)", target: .focusArea(parent)))
    }
    lines += children.map { CardLine("has as a part: \(catalog.focusAreas[$0].label)", target: .focusArea($0)) }
    return CardSection("In the vocabulary", lines)
  }

  private var children: [Handle<FocusArea>] {
    catalog.focusAreas.handles.filter { catalog.focusAreas[$0].parent == handle }
  }

  private var mechanisms: CardSection? {
    let lines = FocusLines(links).mechanisms(of: [handle] + children)
    return CardSection("Mechanisms that work on it, as of \(links.snapshot.year): \(lines.count)", lines)
  }
}
