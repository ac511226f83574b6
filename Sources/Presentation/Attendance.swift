import MechanismCatalog

/// Who was present at an event, by the lists of those who attended.
struct Attendance {
  private let event: Handle<Event>
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ event: Handle<Event>, _ links: Links) {
    self.event = event
    self.links = links
  }

  /// Every list with its numbers, then every party once.
  var section: CardSection? {
    let id = catalog.events[event].id
    let lists = catalog.lists.handles.filter { catalog.lists[$0].event == id }
    return CardSection("Present", lists.map(count).merged + lists.flatMap(names).merged)
  }

  private func count(_ handle: Handle<MemberList>) -> CardLine {
    let list = catalog.lists[handle]
    let words = ListCount(handle, catalog).words
    return CardLine(
      "\(catalog.sources[list.citation.source].title): \(words)",
      evidence: [Evidence(list.citation, asOf: list.asOf, says: words)])
  }

  private func names(_ handle: Handle<MemberList>) -> [CardLine] {
    catalog.membershipsOfMechanism[catalog.lists[handle].mechanism].map { catalog.memberships[$0] }
      .filter { $0.list == handle }
      .map { row in
        let party = catalog.parties[row.party]
        let kind = party.kind == .state ? "" : " (\(party.kind.rawValue))"
        return CardLine("\(party.name)\(kind)", evidence: [Evidence(row)], target: .party(row.party))
      }
  }
}
