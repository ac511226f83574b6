/// Who holds a passing office of a mechanism, as far as sources tell by a year: those who hold it in the year itself,
/// and else who held it last.
public struct OfficeHolders: Sendable {
  /// One row a party: rows with dates of their own within which the year lies, or statements of the year. Empty where
  /// no source says who holds it in the year.
  public let current: [Membership]
  /// Where there are none in the year, those of the newest earlier time; empty where no source names any so early.
  public let lastKnown: [Membership]

  /// O(memberships of the mechanism).
  public init(_ role: Role, of mechanism: Handle<Mechanism>, _ links: Links) {
    let (catalog, year) = (links.catalog, links.snapshot.year)
    let rows = catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }
      .filter { $0.role == role && $0.basis != .attended && !$0.hasUnknownEnd && $0.begins(by: year) }
    let holders = links.snapshot.participations(in: mechanism).filter { $0.roles.contains(RoleSet(role)) }
    current = holders.compactMap { holder in
      let mine = rows.filter { $0.party == holder.party }
      return mine.filter { $0.isOfOffice(in: year) }.max { $0.lastTime < $1.lastTime }
    }
    let newest = rows.map(\.lastTime).max()
    var seen: Set<Handle<Party>> = []
    lastKnown =
      current.isEmpty ? rows.filter { $0.lastTime == newest && seen.insert($0.party).inserted } : []
  }
}

extension OfficeHolders {
  /// Who is last known to have chaired a mechanism that nobody is known to chair in the year; of the two offices, chair
  /// and chair with others, that which was filled last. O(memberships of the mechanism).
  public static func lastChairs(of mechanism: Handle<Mechanism>, _ links: Links) -> [Membership] {
    let offices = [Role.chair, .coChair].map { OfficeHolders($0, of: mechanism, links) }
    guard offices.allSatisfy(\.current.isEmpty) else { return [] }
    return offices.map(\.lastKnown).max { ($0.first?.lastTime ?? .min) < ($1.first?.lastTime ?? .min) } ?? []
  }
}

extension Membership {
  /// Whether it speaks of a year: the year lies within its own dates, or is that of the statement.
  fileprivate func isOfOffice(in year: Int) -> Bool {
    hasOwnDates ? isWithinDates(year) : time?.touches(year: year) ?? false
  }

  /// Whether it speaks of a time that has begun by the end of a year.
  fileprivate func begins(by year: Int) -> Bool { ((hasOwnDates ? from : time)?.year ?? .min) <= year }

  /// How recent the last time is that it speaks of; see `PartialDate.newness`.
  fileprivate var lastTime: Int32 { (to ?? from ?? time)?.newness ?? .min }
}
