/// A party on which two whole lists of one year differ: the one by which members are counted leaves it out, the other
/// names it. Whether it takes part is neither yes nor no.
public struct DisputedAbsence: Sendable {
  public let party: Handle<Party>
  /// The list that counts in the year, or that members are presumed from where it is of a later one.
  public let counted: MemberList
  /// The list that names the party.
  public let naming: MemberList
}

extension Snapshot {
  /// The parties of a mechanism on which whole lists differ, each once, in the order of its statements; whoever the
  /// list that counts names is not among them. O(statements on the members of the mechanism).
  public func disputedAbsences(from mechanism: Handle<Mechanism>, _ catalog: Catalog) -> [DisputedAbsence] {
    disputedAbsences(catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }, mechanism, catalog)
  }

  /// The same of one party; nil where no two lists differ on it.
  public func disputedAbsence(
    of party: Handle<Party>, from mechanism: Handle<Mechanism>, _ catalog: Catalog
  ) -> DisputedAbsence? {
    let rows = catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }.filter { $0.party == party }
    return disputedAbsences(rows, mechanism, catalog).first
  }

  /// `rows` are all statements on some parties in the mechanism.
  func disputedAbsences(
    _ rows: [Membership], _ mechanism: Handle<Mechanism>, _ catalog: Catalog
  ) -> [DisputedAbsence] {
    let listed = rows.filter { $0.list != nil }
    guard !listed.isEmpty, let counted = countedList(of: mechanism, catalog)?.list else { return [] }
    var decided = Set(listed.filter { $0.list == counted }.map(\.party))
    return listed.compactMap { row in
      guard let list = row.list, catalog.lists[counted].mustAgree(with: catalog.lists[list]), row.basis != .attended,
        decided.insert(row.party).inserted
      else { return nil }
      return DisputedAbsence(party: row.party, counted: catalog.lists[counted], naming: catalog.lists[list])
    }
  }
}
