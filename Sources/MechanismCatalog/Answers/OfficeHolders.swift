/// Who holds a passing office of a mechanism, as far as sources tell by a year: those who hold it in the year itself,
/// and else who held it last.
public struct OfficeHolders: Sendable {
  /// One row a party: rows with dates of their own within which the year lies, or statements of the year. Empty where
  /// no source says who holds it in the year.
  public let current: [Membership]
  /// Who held it in the year too, but another followed before the year was over; one row a party.
  public let before: [Membership]
  /// Where there are none in the year, those of the newest earlier time; empty where no source names any so early.
  public let lastKnown: [Membership]
  /// Who is first named for a later year, where nobody is by the year; one row a party.
  public let firstLater: [Membership]
  /// Of whom nothing is known but that they held it at some time; one row a party.
  public let atSomeTime: [Membership]

  /// O(memberships of the mechanism).
  public init(_ role: Role, of mechanism: Handle<Mechanism>, _ links: Links) {
    let (catalog, year) = (links.catalog, links.snapshot.year)
    let all = catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }
      .filter { $0.role == role && $0.basis != .attended }
    let told = all.filter { !$0.hasUnknownEnd }
    let rows = told.filter { $0.begins(by: year) }
    let holders = links.snapshot.participations(in: mechanism).filter { $0.roles.contains(RoleSet(role)) }
    let ofYear = holders.compactMap { holder in
      rows.filter { $0.party == holder.party && $0.isOfOffice(in: year) }.max { $0.lastTime < $1.lastTime }
    }
    current = ofYear.filter { row in !ofYear.contains { $0.follows(row, in: year) } }
    before = ofYear.filter { row in ofYear.contains { $0.follows(row, in: year) } }
    let newest = rows.map(\.lastTime).max()
    lastKnown = ofYear.isEmpty ? rows.filter { $0.lastTime == newest }.oneAParty : []
    let first = told.map(\.beginning).min()
    firstLater = rows.isEmpty ? told.filter { $0.beginning == first }.oneAParty : []
    atSomeTime = all.filter(\.hasUnknownEnd).oneAParty
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
    hasOwnDates ? isTerm(in: year) : time?.touches(year: year) ?? false
  }

  /// Whether it speaks of a time that has begun by the end of a year.
  fileprivate func begins(by year: Int) -> Bool { (begin?.year ?? .min) <= year }

  /// Since when it speaks; of a term with an end alone that end.
  private var begin: PartialDate? { hasOwnDates ? from ?? to : time }

  fileprivate var beginning: Int32 { begin?.firstDay ?? .min }

  /// How recent the last time is that it speaks of; see `PartialDate.newness`.
  fileprivate var lastTime: Int32 { (to ?? from ?? time)?.newness ?? .min }

  /// Whether its term follows another holder's, which ends in the year; of a holder without dates, whether it begins on
  /// the day of that statement or later.
  fileprivate func follows(_ other: Membership, in year: Int) -> Bool {
    guard let from, party != other.party else { return false }
    if !other.hasOwnDates { return other.time.map { from.firstDay >= $0.firstDay } ?? false }
    guard let end = other.to, end.lastYear <= year, from.firstDay >= end.firstDay else { return false }
    return from.firstDay > other.beginning || to?.lastDay ?? .max > end.lastDay
  }
}

extension [Membership] {
  /// The first row of each party.
  fileprivate var oneAParty: [Membership] {
    var seen: Set<Handle<Party>> = []
    return filter { seen.insert($0.party).inserted }
  }
}
