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
    let roles = hosting.roles.map(line).merged
    return [
      CardSection("Hosted: \(hosting.events.count)", hosting.events.map { EventLine.line($0, catalog) }),
      CardSection("Named as a host, without an event: \(roles.count)", roles),
      CardSection(
        "Took place in its country, no source names the host: \(hosting.inItsCountry.count)",
        hosting.inItsCountry.map { EventLine.line($0, catalog) }),
    ]
  }

  private func line(_ handle: Handle<Membership>) -> CardLine {
    let row = catalog.memberships[handle]
    let when = row.asOf.map { ", \(Words.of($0))" } ?? ""
    let doubt = row.basis == .inferred || row.basis == .unconfirmed ? ", \(row.basis.rawValue)" : ""
    return CardLine(
      "\(catalog.mechanisms[row.mechanism].name)\(Words.dates(of: row))\(when)\(doubt)", evidence: [Evidence(row)],
      target: .mechanism(row.mechanism))
  }
}
