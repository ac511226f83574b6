import MechanismCatalog
import Presentation

/// What must be known of the members of a mechanism to read a list of them aright.
struct MemberNotes {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }
  private var name: String { catalog.mechanisms[mechanism].label.string }

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    (self.mechanism, self.links) = (mechanism, links)
  }

  /// Whole sentences; none where a whole list of the year names as many as its source states.
  var notes: [String] {
    guard catalog.hasBegun(mechanism, by: year) else {
      let founded = catalog.established(mechanism).map(Words.of) ?? ""
      return ["\(name) was founded in \(founded): in \(year) it had no members."]
    }
    return founding + GroupNotes(links).notes(on: [mechanism])
      + (unknown ?? [presumed, doubtful, partial, stated].compactMap(\.self) + differing)
  }

  /// That the founding which is shown is later than the year, where another source's is not.
  private var founding: [String] {
    guard let date = catalog.established(mechanism), date.firstDay > Int32(year) * 10_000 + 1231 else { return [] }
    return ["\(name) was founded in \(Words.of(date)) by what is shown; sources contradict each other on it."]
  }

  private var unknown: [String]? {
    guard links.snapshot.isUnknown(mechanism) else { return nil }
    let leftOut = Basis.allCases.filter(catalog.leftOut.contains).map(\.rawValue)
    let source = leftOut.isEmpty ? "No source" : "But for \(NamesInARow.and(leftOut)) memberships no source"
    return ["\(source) names who takes part in \(name), as of \(year)."]
  }

  private var presumed: String? {
    let number = links.snapshot.presumedCount(of: mechanism)
    guard number > 0 else { return nil }
    return "\(name): \(number) are presumed, since no list is of \(year) or earlier and the first later one names them."
  }

  /// "10 are derived, 2 inferred": that sources do not name them one by one.
  private var doubtful: String? {
    let members = links.snapshot.participations(in: mechanism).filter {
      $0.takesPart && catalog.parties[$0.party].kind.isCounted
    }
    let parts = Doubt.allCases.compactMap { doubt -> String? in
      let number = members.count { $0.presence.doubt == doubt }
      return number == 0 ? nil : "\(number) \(doubt.rawValue)"
    }
    if parts.isEmpty { return nil }
    return "\(name): of \(Words.count(members.count, "member")) \(NamesInARow.and(parts)), not named outright."
  }

  /// A list that is not whole proves nobody's absence.
  private var partial: String? {
    guard !links.snapshot.hasWholeList(of: mechanism, catalog) else { return nil }
    let named = links.snapshot.memberCount(of: mechanism) + links.snapshot.presumedCount(of: mechanism)
    return "\(name): no list of its members claims to be whole; \(named) are named, others may take part."
  }

  private var stated: String? { StatedMembers(mechanism, links).words.map { "\(name): \($0)." } }

  /// Whole lists of the year that counts which do not name the same.
  private var differing: [String] {
    catalog.differingLists(mechanism).filter { catalog.lists[$0.first].isSaid(by: year) }
      .flatMap { ContradictionLines(links).lines(.lists($0)) }.map { "\(name): \($0.text)." }
  }
}
