/// Which lists and statements of one mechanism count in a year.
struct CountedLists {
  private let catalog: Catalog
  private let year: Int
  /// For each kind of place that a complete list can fill, the list that counts: a handful, found by looking through.
  private var counted: [CountedList] = []
  /// For each kind of place, the year of the first list of it, whole or not; `Int.min` for a list of no year.
  private var firstYears: [(place: Role, year: Int)] = []

  private struct CountedList {
    let place: Role
    let list: Handle<MemberList>
    /// How current it is, see `PartialDate.newness`.
    let currency: Int32
    /// Whether it is of a later year, so that its members are only presumed.
    let isPresumed: Bool
  }

  /// O(lists of the mechanism).
  init(_ catalog: Catalog, _ mechanism: Handle<Mechanism>, year: Int) {
    self.catalog = catalog
    self.year = year
    for handle in catalog.listsOfMechanism[mechanism] {
      let list = catalog.lists[handle]
      guard list.event.isEmpty else { continue }
      noteFirst(list)
      if list.completeness == .yes { consider(handle, list) }
    }
  }

  private mutating func noteFirst(_ list: MemberList) {
    let (place, year) = (list.role.place, list.time?.year ?? .min)
    guard let index = firstYears.firstIndex(where: { $0.place == place }) else {
      firstYears.append((place, year))
      return
    }
    firstYears[index].year = min(firstYears[index].year, year)
  }

  /// Whether a later row stands on one of the first lists of its place, where none claims to be whole: lists of one year
  /// add up.
  private func isOnFirstList(_ row: Membership) -> Bool {
    guard row.list != nil, let first = firstYears.first(where: { $0.place == row.role.place }) else { return false }
    return row.time?.year == first.year
  }

  /// The list by which members are counted, and whether it is of a later year; nil where no complete list names them.
  var ofMembers: (list: Handle<MemberList>, isPresumed: Bool)? { counted(.member).map { ($0.list, $0.isPresumed) } }

  /// Whether a list is the one that counts for its kind of place; nil if it is not, else whether it is presumed.
  func isPresumed(_ list: Handle<MemberList>) -> Bool? { counted.first { $0.list == list }?.isPresumed }

  private func counted(_ place: Role) -> CountedList? { counted.first { $0.place == place } }

  /// The newest list of the year or earlier wins; where there is none, the oldest later one, presumed.
  private mutating func consider(_ handle: Handle<MemberList>, _ list: MemberList) {
    let new = CountedList(
      place: list.role.place, list: handle, currency: list.currency,
      isPresumed: !list.isSaid(by: year))
    guard let index = counted.firstIndex(where: { $0.place == new.place }) else {
      counted.append(new)
      return
    }
    if prevails(new, counted[index]) { counted[index] = new }
  }

  private func prevails(_ new: CountedList, _ best: CountedList) -> Bool {
    if new.isPresumed != best.isPresumed { return best.isPresumed }
    if new.currency != best.currency {
      return new.isPresumed ? new.currency < best.currency : new.currency > best.currency
    }
    return catalog.lists[new.list].citation.source < catalog.lists[best.list].citation.source
  }

  /// How a row without dates of its own counts, which names no holder of an office; nil if it does not.
  func counts(_ row: Membership) -> Participation.Presence? {
    let isLater = !row.isSaid(by: year)
    // What is in doubt today says nothing of years before.
    if isLater, row.basis.doubt != nil { return nil }
    let best = counted(row.role.place)
    if let best, row.list == best.list { return best.isPresumed ? .presumed : .known }
    if let list = row.list, catalog.lists[list].completeness == .yes, catalog.lists[list].event.isEmpty { return nil }
    if isLater { return best == nil && isOnFirstList(row) ? .presumed : nil }
    if let best, !best.isPresumed, row.currency < best.currency { return nil }
    return .known
  }
}

extension Role {
  /// Whether it passes from party to party: only the newest holders are shown.
  public var isOffice: Bool { self == .chair || self == .coChair }

  /// The role whose lists this role is enumerated in: members, participants and signatories are one kind of list.
  var place: Role { group == .takesPart && !isOffice ? .member : self }
}
