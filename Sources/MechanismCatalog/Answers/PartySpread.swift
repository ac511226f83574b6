/// How parties are spread over the regions of the world (UN M49).
public struct PartySpread: Sendable {
  /// States, territories and economies, each in one region; regions by name, without the empty ones.
  public let regions: [RegionShare<Party>]
  /// States, territories and economies whose region the tables do not give.
  public let withoutRegion: [Handle<Party>]
  /// They are of no region.
  public let organizations: [Handle<Party>]
  public let groups: [Handle<Party>]

  /// The parties keep their order within each region. O(n log n).
  public init(_ parties: [Handle<Party>], _ catalog: Catalog) {
    var tally = RegionTally<Party>()
    let counted = parties.filter { catalog.parties[$0].kind.isCounted }
    for party in counted where !catalog.parties[party].region.isEmpty {
      tally.add(party, catalog.parties[party].region, catalog.parties[party].subregion)
    }
    regions = tally.shares
    withoutRegion = counted.filter { catalog.parties[$0].region.isEmpty }
    organizations = parties.filter { catalog.parties[$0].kind == .organization }
    groups = parties.filter { catalog.parties[$0].kind == .group }
  }
}
