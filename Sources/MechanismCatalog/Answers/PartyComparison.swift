/// Parties side by side, as of a year: the mechanisms in which all of them take part, some, one alone.
public struct PartyComparison: Sendable {
  /// Those compared, each once, in the order asked for.
  public let parties: [Handle<Party>]
  public let year: Int
  /// Where they take part, by founding.
  public let mechanisms: SetComparison<Mechanism>
  /// Where each has some role but not each takes part: one is an observer, donor or the like. By founding.
  public let withAnyRole: [Handle<Mechanism>]
  /// What the mechanisms in which all take part work on, upper nodes included, the most common first, with how many of
  /// those mechanisms do.
  public let focusAreas: [(area: Handle<FocusArea>, count: Int)]
  /// Those of whom no source says that they take part in anything as of the year.
  public let inNone: [Handle<Party>]
  private let places: [Handle<Mechanism>: [Participation]]

  /// O(participations of the parties).
  public init(_ parties: [Handle<Party>], _ links: Links) {
    let compared = parties.withoutRepeats()
    self.parties = compared
    year = links.snapshot.year
    places = Dictionary(grouping: compared.flatMap { links.snapshot.participations(of: $0) }, by: \.mechanism)
    let rank = links.catalog.foundingRank
    let taking = compared.map { links.mechanisms(of: .party($0)) }
    let mechanisms = SetComparison(taking) { rank[Int($0.index)] }
    self.mechanisms = mechanisms
    let linked = compared.map { links.mechanisms(of: .party($0), anyRole: true) }
    let met = Set(mechanisms.inAll)
    withAnyRole = SetComparison(linked) { rank[Int($0.index)] }.inAll.filter { !met.contains($0) }
    inNone = zip(compared, taking).filter { $1.isEmpty }.map { $0.0 }
    focusAreas = PartyComparison.focusAreas(of: mechanisms.inAll, links)
  }

  /// The roles of the parties in a mechanism, near and supporting ones too, in the order of the parties.
  public func participations(in mechanism: Handle<Mechanism>) -> [Participation] { places[mechanism] ?? [] }

  private static func focusAreas(
    of mechanisms: [Handle<Mechanism>], _ links: Links
  ) -> [(area: Handle<FocusArea>, count: Int)] {
    var counts: [Handle<FocusArea>: Int] = [:]
    for mechanism in mechanisms {
      for area in links.focusAreas(of: mechanism).handles { counts[area, default: 0] += 1 }
    }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { (area: $0.key, count: $0.value) }
  }
}
