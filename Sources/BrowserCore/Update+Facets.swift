import MechanismCatalog

extension BrowserState {
  /// Turns the selected row, and the held leading row if the pane does not lead, into facets, and goes on: a mechanism
  /// to its members, anything else to its processes.
  mutating func open(_ context: BrowserContext) {
    settle(context)
    guard let row = selectedRow else { return }
    var next = Place()
    next.facets = place.facets
    let held = place.focus == place.leading ? nil : heldRow?.facet
    for facet in [held, row.facet].compactMap(\.self) where !next.facets.contains(facet) { next.facets.append(facet) }
    if case .mechanism = row.facet.topic { next.leading = .members }
    next.focus = next.leading
    go(to: next)
  }

  /// Goes to a record from anywhere: its own facet alone. What has no place among the panes shows its card.
  mutating func go(to topic: Topic, _ context: BrowserContext) {
    switch topic {
    case .output, .source:
      overlays = []
      openCard(of: topic, context)
      return
    default: break
    }
    var next = Place()
    let takesPart = !context.links.mechanisms(of: topic).isEmpty
    next.facets = [Facet(topic, anyRole: !takesPart && topic.isParty)]
    if case .mechanism = topic { next.leading = .members }
    next.focus = next.leading
    overlays = []
    go(to: next)
  }

  private mutating func go(to next: Place) {
    closePrompt()
    history.leave(place)
    place = next
    listAllAnew()
  }

  /// Goes to a place of the history with everything as it was left.
  mutating func travel(_ destination: Place?) {
    guard let destination else { return }
    closePrompt()
    place = destination
    listAllAnew()
  }

  /// Esc, in this order: closes an overlay, clears the filter, takes back the last step whole.
  mutating func goBackOneStep(_ context: BrowserContext) {
    if !overlays.isEmpty {
      overlays.removeLast()
    } else if place.panes[place.focus].filter.isActive {
      setFilter("", context)
    } else {
      travel(history.back(from: place))
    }
  }
}

extension Topic {
  var isParty: Bool { if case .party = self { true } else { false } }
}
