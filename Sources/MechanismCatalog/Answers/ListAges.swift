/// How old the lists are by which the members of some mechanisms are counted in a year, counted in years before it.
public struct ListAges: Sendable {
  /// A list, and the date that it is of.
  public struct Dated: Sendable {
    public let list: Handle<MemberList>
    public let date: PartialDate
  }

  /// Lists of more years than this before the year shown are called old.
  public static let oldAge = 10

  /// How many mechanisms have a list by which members are counted; those presumed from a later one do not count.
  public private(set) var count = 0
  /// How many of these lists are old.
  public private(set) var oldCount = 0
  public private(set) var oldest: Dated?
  public private(set) var newest: Dated?

  /// O(lists of the mechanisms).
  public init(_ mechanisms: RecordSet<Mechanism>, _ links: Links) {
    let (catalog, snapshot) = (links.catalog, links.snapshot)
    for mechanism in mechanisms.handles {
      guard let counted = snapshot.countedList(of: mechanism, catalog), !counted.isPresumed else { continue }
      count += 1
      if let date = catalog.lists[counted.list].time { note(Dated(list: counted.list, date: date), snapshot.year) }
    }
  }

  private mutating func note(_ dated: Dated, _ year: Int) {
    if dated.date.lastYear < year - ListAges.oldAge { oldCount += 1 }
    if dated.date.newness < oldest?.date.newness ?? .max { oldest = dated }
    if dated.date.newness > newest?.date.newness ?? .min { newest = dated }
  }
}
