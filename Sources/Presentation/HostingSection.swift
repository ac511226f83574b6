import MechanismCatalog

/// What a party hosted, on its card: events whose host it was, roles of a host, and apart what merely took place in its
/// country.
struct HostingSection {
  private let hosting: Hosting
  private let catalog: Catalog

  init(_ party: Handle<Party>, _ catalog: Catalog) {
    hosting = Hosting(party, catalog)
    self.catalog = catalog
  }

  var sections: [CardSection?] {
    let roles = hosting.roles.filter { !isOfHostedEvent($0) }.map(line).merged
    let held = hosting.events.filter { catalog.shown($0).status == .held }
    let planned = hosting.events.filter { catalog.shown($0).status != .held }
    return [
      CardSection("Hosted: \(held.count)", held.map { EventLine.line($0, catalog) }),
      CardSection(
        "Host of what was announced or cancelled: \(planned.count)", planned.map { EventLine.line($0, catalog) }),
      CardSection("Named as a host, without an event: \(roles.count)", roles),
      CardSection(
        "Took place in its country, no source names the host: \(hosting.inItsCountry.count)",
        hosting.inItsCountry.map { EventLine.line($0, catalog) }),
    ]
  }

  /// Whether a row speaks of a time and a mechanism of which an event says the same.
  private func isOfHostedEvent(_ handle: Handle<Membership>) -> Bool {
    let row = catalog.memberships[handle]
    guard let time = row.time else { return false }
    return hosting.events.contains { event in
      catalog.events[event].mechanisms.contains(row.mechanism)
        && catalog.shown(event).date.map { !$0.isDisjoint(from: time) } ?? false
    }
  }

  private func line(_ handle: Handle<Membership>) -> CardLine {
    let row = catalog.memberships[handle]
    let when = ", \(Words.date(of: row))"
    let doubt = row.basis.doubt.map { ", \($0.rawValue)" } ?? ""
    return CardLine(
      "\(catalog.mechanisms[row.mechanism].name)\(Words.dates(of: row))\(when)\(doubt)", evidence: [Evidence(row)],
      target: .mechanism(row.mechanism))
  }
}
