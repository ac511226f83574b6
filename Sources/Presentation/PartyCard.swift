import MechanismCatalog

/// The card of a state, territory or organization: names and codes, what it takes part in, is near to or supports,
/// what it is not or no longer in, what it hosted, relations. A body that is a mechanism too points to that card.
struct PartyCard {
  private let handle: Handle<Party>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var party: Party { catalog.parties[handle] }

  init(_ handle: Handle<Party>, _ links: Links) {
    self.handle = handle
    self.links = links
  }

  var card: Card {
    let sections: [CardSection?] =
      [names, bothSides] + PartyRoles(handle, links).sections
      + [attended] + HostingSection(handle, catalog).sections
      + [serves, RelationLines(catalog.body(handle), links).section]
    let place = [party.subregion, party.region].filter { !$0.isEmpty }.map(\.string)
    return Card(
      title: party.name.string,
      subtitle: ([party.kind.rawValue] + place).joined(separator: ", "),
      sections: sections.compactMap(\.self))
  }

  private var names: CardSection? {
    var lines: [CardLine] = []
    let codes = [("ISO", party.iso2), ("", party.iso3), ("M49", party.m49)].filter { !$0.1.isEmpty }
      .map { "\($0.0) \($0.1)".split(separator: " ").joined(separator: " ") }
    if !codes.isEmpty { lines.append(CardLine("codes: \(codes.joined(separator: ", "))")) }
    let aliases = party.aliases.items.map(\.string)
    if !aliases.isEmpty { lines.append(CardLine("also called: \(aliases.joined(separator: ", "))")) }
    if let from = party.existsFrom { lines.append(CardLine("existed from \(Words.of(from))")) }
    if let to = party.existsTo { lines.append(CardLine("existed to \(Words.of(to))")) }
    lines += party.successors.items.compactMap { id in
      catalog.party(id: id.string).map { successor in
        CardLine("succeeded by \(catalog.parties[successor].name)", target: .party(successor))
      }
    }
    return CardSection("Names", lines)
  }

  private var bothSides: CardSection? {
    guard let mechanism = catalog.mechanism(id: party.id.string) else { return nil }
    let line = CardLine("It is also a mechanism: \(catalog.mechanisms[mechanism].name)", target: .mechanism(mechanism))
    return CardSection("As a mechanism", [line])
  }

  private var attended: CardSection? {
    let lines = catalog.membershipsOfParty[handle].map { catalog.memberships[$0] }.filter { $0.basis == .attended }
      .map { row in
        CardLine(
          catalog.mechanisms[row.mechanism].name.string, evidence: [Evidence(row.citation, asOf: row.asOf)],
          target: .mechanism(row.mechanism))
      }.merged
    return CardSection("Attended, which is not membership: \(lines.count)", lines)
  }

  /// The mechanisms that it is a secretariat of, whatever table says so.
  private var serves: CardSection? {
    let lines = Secretariats(links, readsWords: false).served(by: catalog.body(handle)).compactMap { tie -> CardLine? in
      guard case .mechanism(let mechanism) = tie.subject, tie.isPlain else { return nil }
      return CardLine(
        catalog.mechanisms[mechanism].name.string,
        evidence: [Evidence(catalog.citation(of: tie.statement), asOf: catalog.asOf(tie.statement))],
        target: .mechanism(mechanism))
    }.merged
    return CardSection("Secretariat of: \(lines.count)", lines)
  }
}
