import MechanismCatalog

extension BrowserState {
  /// Turns the selected row, and the held leading row if the pane does not lead, into facets, and goes on: a mechanism
  /// to its members, anything else to its processes.
  mutating func open(_ context: BrowserContext) {
    settle(context)
    if takeOffer(context) { return }
    guard let row = selectedRow else { return }
    var next = freshPlace(context)
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
    var next = freshPlace(context)
    let takesPart = !context.links.mechanisms(of: topic).isEmpty
    next.facets = [Facet(topic, anyRole: !takesPart && topic.isParty)]
    if case .mechanism = topic { next.leading = .members }
    next.focus = next.leading
    overlays = []
    go(to: next)
  }

  mutating func go(to next: Place) {
    history.leave(place)
    replacePlace(with: next)
  }

  /// Takes a place in exchange for the present one, which the history does not keep.
  mutating func replacePlace(with next: Place) {
    closePrompt()
    place = next
    listAllAnew()
  }

  /// Goes to a place of the history with everything as it was left.
  mutating func travel(_ destination: Place?) {
    guard let destination else { return }
    replacePlace(with: destination)
    keepCursorsInView()
  }

  /// Esc, in this order: closes an overlay, clears the filter, takes back the last step whole.
  mutating func goBackOneStep(_ context: BrowserContext) {
    if !overlays.isEmpty {
      overlays.removeLast()
    } else if isFiltered {
      setFilter("", context)
    } else {
      travel(history.back(from: place))
    }
  }
}
