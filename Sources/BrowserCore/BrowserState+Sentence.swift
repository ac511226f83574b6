import MechanismCatalog
import Presentation

extension BrowserState {
  /// What a pane lists, read back in words: "Processes whose names hold “lab”: 4 of 29, linked to
  /// Thailand, by founded, ascending"; of a filter that cannot be read, why.
  public func sentence(_ pane: Pane, _ links: Links) -> String {
    let filter = place.panes[pane].filter
    if let error = filter.error { return "\(pane.title): the filter cannot be read: \(error.advice)" }
    let words = filter.words.isEmpty ? "" : " \(filter.words)"
    return "\(pane.title)\(words): \(number(pane, links))\(origin(pane, links.catalog))\(leftOutWords)\(order(pane))"
  }

  private func number(_ pane: Pane, _ links: Links) -> String {
    let listing = listings[pane]
    if place.panes[pane].filter.isActive { return "\(listing.matched) of \(listing.all.count)" }
    if pane == .processes { return "\(listing.all.count) of \(links.all.count)" }
    let (nearby, presumed) = (listing.nearby, listing.presumed)
    if listing.isUnknown(in: pane) { return "unknown" }
    let sure = listing.all.count - nearby - presumed
    let groups = listing.groupsAsMembers
    let others = nearby - groups
    let parts = [
      (sure, "take part"), (presumed, "presumed"), (groups, groups == 1 ? "group" : "groups"),
      (others, others == 1 ? "other" : "others"),
    ].filter { $0.0 > 0 && (nearby + presumed > 0) }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "\(listing.all.count)" : parts.joined(separator: ", ")
  }

  /// What the place leaves out, see `Place.leftOut`; empty for nothing.
  private var leftOutWords: String {
    let names = LeftOutTerm(place.leftOut).names
    return names.isEmpty ? "" : ", without counting \(names.joined(separator: " or ")) memberships"
  }

  /// What the rows are linked to; empty where nothing was asked.
  private func origin(_ pane: Pane, _ catalog: Catalog) -> String {
    let names = originNames(pane, catalog)
    return names.isEmpty ? "" : ", linked to \(names.joined(separator: ", "))"
  }

  /// The names of the facets, and of the leading row where the pane follows it.
  func originNames(_ pane: Pane, _ catalog: Catalog) -> [String] {
    let facets = place.facets.map { facet in
      let name = TopicName.short(facet.topic, catalog)
      return facet.anyRole ? "\(name) (in any role)" : name
    }
    let held = pane == place.leading ? nil : heldRow.map { TopicName.short($0.topic, catalog) }
    return facets + [held].compactMap(\.self).filter { !facets.contains($0) }
  }

  /// The order, where the user chose one.
  private func order(_ pane: Pane) -> String {
    place.panes[pane].order.map { order in
      ", by \(Column.all(in: pane)[order.column].title), \(order.isDescending ? "descending" : "ascending")"
    } ?? ""
  }
}
