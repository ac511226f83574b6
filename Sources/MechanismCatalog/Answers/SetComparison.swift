/// What several sets have in common and what only one of them holds: the shape of every comparison.
///
/// Every record of any set stands in exactly one place. One set alone has all that it holds in `inAll`.
public struct SetComparison<Record>: Sendable {
  /// What every set holds.
  public private(set) var inAll: [Handle<Record>] = []
  /// What two sets or more hold, but not all.
  public private(set) var inSome: [Handle<Record>] = []
  /// For each set, what it alone holds.
  public private(set) var onlyIn: [[Handle<Record>]]

  /// The records are listed by rank. O(n log n) for n records in all sets together.
  init(_ sets: [RecordSet<Record>], rank: (Handle<Record>) -> Int32 = { $0.index }) {
    onlyIn = Array(repeating: [], count: sets.count)
    var holders: [Handle<Record>: (count: Int, last: Int)] = [:]
    for (index, set) in sets.enumerated() {
      for record in set.handles { holders[record] = ((holders[record]?.count ?? 0) + 1, index) }
    }
    for (record, holder) in holders.sorted(by: { rank($0.key) < rank($1.key) }) {
      if holder.count == sets.count {
        inAll.append(record)
      } else if holder.count > 1 {
        inSome.append(record)
      } else {
        onlyIn[holder.last].append(record)
      }
    }
  }

  /// How many records the sets hold together.
  public var unionCount: Int { inAll.count + inSome.count + onlyIn.reduce(0) { $0 + $1.count } }
}
