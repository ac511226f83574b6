/// What is known of a mechanism's members in two years: what a difference between them can show at all.
public struct YearEvidence: Sendable {
  /// Whether the mechanism was founded only after the earlier year.
  public let isBeforeFounding: Bool
  /// The complete list by which members are counted in the earlier year; nil where there is none.
  public let earlierList: Handle<MemberList>?
  /// The complete list by which members are counted in the later year; nil where there is none.
  public let laterList: Handle<MemberList>?
  /// Whether no source speaks of the earlier year, so that members of a later list are presumed in it.
  public let isEarlierPresumed: Bool
  /// Whether it existed in the earlier year and no source names anybody who took part then, but for groups.
  public let isEarlierUnknown: Bool
  /// Whether it existed in the later year and no source names anybody who took part then, but for groups.
  public let isLaterUnknown: Bool
  /// Whether one list counts in both years, so that it cannot show who came or went.
  public var isSameBasis: Bool { earlierList != nil && earlierList == laterList }

  private let namedEarlier: Set<Handle<Party>>
  private let namedLater: Set<Handle<Party>>
  private let isEarlierWhole: Bool
  private let areOfOneYear: Bool
  private let isLaterWhole: Bool
  /// The lists that name everyone and are of a year in between, the earliest first.
  private let listsBetween: [(list: Handle<MemberList>, names: Set<Handle<Party>>)]

  /// O(rows of the mechanism).
  init(_ mechanism: Handle<Mechanism>, _ earlier: Links, _ later: Links) {
    let catalog = earlier.catalog
    let (before, after) = (earlier.snapshot, later.snapshot)
    let first = CountedLists(catalog, mechanism, year: before.year).ofMembers
    let second = CountedLists(catalog, mechanism, year: after.year).ofMembers
    isBeforeFounding = !catalog.hasBegun(mechanism, by: before.year) && catalog.hasBegun(mechanism, by: after.year)
    (earlierList, laterList) = (first?.list, second?.list)
    let years = [first?.list, second?.list].map { $0.flatMap { catalog.lists[$0].time?.year } }
    areOfOneYear = years[0] != nil && years[0] == years[1]
    isEarlierPresumed = before.participations(in: mechanism).contains { $0.takesPart && $0.presence == .presumed }
    isEarlierUnknown = earlier.all.contains(mechanism) && !before.namesParties(of: mechanism, in: catalog)
    isLaterUnknown = later.all.contains(mechanism) && !after.namesParties(of: mechanism, in: catalog)
    namedEarlier = Set(first.map { catalog.parties(on: $0.list) } ?? [])
    namedLater = Set(second.map { catalog.parties(on: $0.list) } ?? [])
    isEarlierWhole = first.map { !$0.isPresumed && catalog.namesEveryone(on: $0.list) } ?? false
    listsBetween = catalog.wholeLists(of: mechanism, in: before.year...max(before.year, after.year))
      .filter {
        $0 != second?.list && catalog.lists[$0].time?.year != second.flatMap { catalog.lists[$0.list].time?.year }
      }
      .map { ($0, Set(catalog.parties(on: $0))) }
    isLaterWhole = second.map { !$0.isPresumed && catalog.namesEveryone(on: $0.list) } ?? false
  }

  /// The two lists, where the earlier one shows that a party was not there yet; or a list from in between and the later.
  func lists(showArrivalOf party: Handle<Party>) -> MembershipChange.Ground? {
    guard let laterList, namedLater.contains(party) else { return nil }
    if isEarlierWhole, !namedEarlier.contains(party), let lists { return lists }
    return listsBetween.last { !$0.names.contains(party) }.map { .lists(earlier: $0.list, later: laterList) }
  }

  /// The two lists, where the later one shows that a party was there no more.
  func lists(showDepartureOf party: Handle<Party>) -> MembershipChange.Ground? {
    isLaterWhole && namedEarlier.contains(party) && !namedLater.contains(party) ? lists : nil
  }

  /// The two lists; nil where they are one, or of one year: then they contradict each other, and show no change.
  private var lists: MembershipChange.Ground? {
    guard let earlierList, let laterList, !isSameBasis, !areOfOneYear else { return nil }
    return .lists(earlier: earlierList, later: laterList)
  }
}

extension Catalog {
  /// The lists of those who take part, not of who was present at an event, that name everyone and are of the years; the
  /// earliest first.
  func wholeLists(of mechanism: Handle<Mechanism>, in years: ClosedRange<Int>) -> [Handle<MemberList>] {
    listsOfMechanism[mechanism].filter { handle in
      let list = lists[handle]
      guard list.completeness == .yes, list.event.isEmpty, list.role.place == .member, let date = list.time else {
        return false
      }
      return years.contains(date.year) && namesEveryone(on: handle)
    }.sorted { lists[$0].currency < lists[$1].currency }
  }

  /// Whether who is not on a complete list is outside: it names as many as its source states, and no group that others
  /// may be among.
  fileprivate func namesEveryone(on list: Handle<MemberList>) -> Bool {
    let length = ListLength(list, self)
    return length.named[.group] == nil && length.comparable >= length.list.statedCount ?? 0
  }
}
