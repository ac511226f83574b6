/// Which mechanisms share most members, as of a year: every pair with at least one state, territory or economy in both.
public struct Overlap: Sendable {
  public struct Pair: Sendable {
    /// The one founded first.
    public let first: Handle<Mechanism>
    public let second: Handle<Mechanism>
    /// How many take part in both.
    public let shared: Int
    /// Of these, how many are only presumed or derived in one of the two.
    public let unsure: Int
    /// How many are derived, inferred or unconfirmed in one of the two: the rest of `unsure` is presumed.
    public let derived: Int
    public let firstCount: Int
    public let secondCount: Int

    /// How many take part in either.
    public var union: Int { firstCount + secondCount - shared }
    /// The Jaccard index, shared over union: above 0, at most 1.
    public var jaccard: Double { Double(shared) / Double(union) }
  }

  /// The most shared members first, then the higher Jaccard index, then by founding of the first and of the second.
  public let pairs: [Pair]
  /// How many of the mechanisms name no state, territory or economy that takes part: nothing is known of their overlap.
  public let unnamedCount: Int
  public let year: Int

  private struct Member {
    let party: Int
    let presence: Participation.Presence
  }

  /// O(shared members of all pairs): a pair without any costs nothing.
  public init(_ mechanisms: RecordSet<Mechanism>, _ links: Links) {
    year = links.snapshot.year
    let order = links.catalog.byFounding(mechanisms.handles)
    let members = order.map { Overlap.members(of: $0, links) }
    unnamedCount = members.count { $0.isEmpty }
    var counter = SharedCounter(mechanismCount: order.count, partyCount: links.catalog.parties.count)
    var pairs: [Pair] = []
    for first in order.indices.reversed() {
      for (second, count) in counter.shared(with: members[first]) {
        pairs.append(
          Pair(
            first: order[first], second: order[second], shared: count.shared, unsure: count.unsure,
            derived: count.derived,
            firstCount: members[first].count, secondCount: members[second].count))
      }
      counter.add(members[first], at: first)
    }
    self.pairs = Overlap.sorted(pairs, rank: links.catalog.foundingRank)
  }

  /// Of pairs that share as many, the smaller union has the higher Jaccard index.
  private static func sorted(_ pairs: [Pair], rank: [Int32]) -> [Pair] {
    func place(_ pair: Pair) -> (Int32, Int32) { (rank[Int(pair.first.index)], rank[Int(pair.second.index)]) }
    return pairs.sorted { left, right in
      if left.shared != right.shared { return left.shared > right.shared }
      return left.union != right.union ? left.union < right.union : place(left) < place(right)
    }
  }

  private static func members(of mechanism: Handle<Mechanism>, _ links: Links) -> [Member] {
    links.snapshot.participations(in: mechanism).compactMap { participation in
      guard participation.takesPart, links.catalog.parties[participation.party].kind.isCounted else { return nil }
      return Member(party: Int(participation.party.index), presence: participation.presence)
    }
  }

  /// Counts what one mechanism shares with each of those that were added before it.
  private struct SharedCounter {
    struct Count {
      var (shared, unsure, derived) = (0, 0, 0)
    }

    /// For each party the mechanisms that it takes part in.
    private var holders: [[(mechanism: Int, presence: Participation.Presence)]]
    private var counts: [Count]

    init(mechanismCount: Int, partyCount: Int) {
      holders = Array(repeating: [], count: partyCount)
      counts = Array(repeating: Count(), count: mechanismCount)
    }

    mutating func add(_ members: [Member], at mechanism: Int) {
      for member in members { holders[member.party].append((mechanism, member.presence)) }
    }

    mutating func shared(with members: [Member]) -> [(mechanism: Int, count: Count)] {
      var touched: [Int] = []
      for member in members {
        for holder in holders[member.party] {
          if counts[holder.mechanism].shared == 0 { touched.append(holder.mechanism) }
          counts[holder.mechanism].shared += 1
          let presence = max(member.presence, holder.presence)
          if presence != .known { counts[holder.mechanism].unsure += 1 }
          if presence.doubt != nil { counts[holder.mechanism].derived += 1 }
        }
      }
      defer { for mechanism in touched { counts[mechanism] = Count() } }
      return touched.map { ($0, counts[$0]) }
    }
  }
}
