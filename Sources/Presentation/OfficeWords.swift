import MechanismCatalog

/// As of when somebody holds an office. The newest word on a chair may be years old: who was in the chair then must not
/// pass for who is.
public struct OfficeWords {
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }

  public init(_ links: Links) { self.links = links }

  /// "as of 2018-12", "undated, seen 2026-01"; nil for what is no office, and where the word is of the year that is
  /// shown or later. O(the party's statements).
  public func date(of role: Role, _ party: Handle<Party>, in mechanism: Handle<Mechanism>) -> String? {
    guard role.isOffice, let newest = word(on: role, party, mechanism) else { return nil }
    // A term of which nobody knows when it was said to go on says at least since when.
    let needsNone = newest.asOf.map { $0.lastYear >= year } ?? (newest.time == nil && newest.hasOwnDates)
    return needsNone ? nil : said(newest)
  }

  /// "as of 2018-12"; "undated, seen 2026-01" too of a term that goes on by an undated page, which tells only since when.
  func said(_ row: Membership) -> String {
    let source = catalog.sources[row.citation.source]
    let isOfPage = row.to == nil && row.from != nil && row.from == row.asOf && source.published == nil
    return isOfPage ? Words.undated(seen: source.seen) : Words.asOf(row)
  }

  /// Whether all that is known is that the party held an office in an earlier year, or until another followed in the
  /// year. A term that goes on is not past. O(the mechanism's statements).
  public func isPast(_ role: Role, _ party: Handle<Party>, in mechanism: Handle<Mechanism>) -> Bool {
    role.isOffice && !OfficeHolders(role, of: mechanism, links).current.contains { $0.party == party }
  }

  /// The roles that are shown of a participation at a glance: offices of the past are left out where it is a member, or
  /// has another role, besides; and whether the first that is left is such an office. O(the mechanism's statements).
  public func present(_ participation: Participation) -> (roles: RoleSet, isPast: Bool) {
    let past = [Role.chair, .coChair].filter {
      participation.roles.contains(RoleSet($0)) && isPast($0, participation.party, in: participation.mechanism)
    }
    let rest = past.reduce(participation.roles) { $0.subtracting(RoleSet($1)) }
    return rest.isDisjoint(with: .takingPart) ? (participation.roles, !past.isEmpty) : (rest, false)
  }

  /// The newest word on an office; nil where a term with an end says that it is held in the year.
  private func word(on role: Role, _ party: Handle<Party>, _ mechanism: Handle<Mechanism>) -> Membership? {
    let rows = catalog.membershipsOfParty[party].lazy.map { catalog.memberships[$0] }
      .filter { $0.mechanism == mechanism && $0.role == role && $0.basis != .attended && $0.speaks(of: year) }
    return rows.contains { $0.to != nil } ? nil : rows.max { $0.currency < $1.currency }
  }

  /// A role, behind it on what it rests where no source names the party for it one by one, though for another, and of
  /// an office as of when: "member", "chair (inferred)", "co-chair (as of 2005)".
  public func qualified(_ role: Role, of participation: Participation) -> String {
    let doubt = participation.presence == .known ? participation.presence(of: role).doubt : nil
    let date = date(of: role, participation.party, in: participation.mechanism)
    let remarks = [doubt?.rawValue, date].compactMap(\.self)
    return Words.of(role) + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }

  /// "co-chair, as of 2005" for each office that a participation has and that needs a date.
  func dated(_ participation: Participation) -> [String] {
    participation.roles.roles.compactMap { role in
      date(of: role, participation.party, in: participation.mechanism).map { "\(Words.of(role)), \($0)" }
    }
  }
}
