/// How mechanisms are spread over the regions of the world (UN M49), by what the tables say of each.
public struct MechanismSpread: Sendable {
  /// A mechanism stands in each of its regions, so that the numbers do not add up to that of the mechanisms; regions by
  /// name, without the empty ones.
  public let regions: [RegionShare<Mechanism>]
  /// Those of global scope: they count in no region.
  public let global: [Handle<Mechanism>]
  /// Those of another scope whose regions the tables do not give.
  public let withoutRegion: [Handle<Mechanism>]

  /// The mechanisms keep their order within each region. O(parties + n log n).
  public init(_ mechanisms: [Handle<Mechanism>], _ catalog: Catalog) {
    let regionOf = catalog.regionOfSubregion
    var tally = RegionTally<Mechanism>()
    let elsewhere = mechanisms.filter { catalog.mechanisms[$0].scope != .global }
    for mechanism in elsewhere {
      for item in catalog.mechanisms[mechanism].region.items {
        if let region = regionOf[item] { tally.add(mechanism, region, item) } else { tally.add(mechanism, item) }
      }
    }
    regions = tally.shares
    global = mechanisms.filter { catalog.mechanisms[$0].scope == .global }
    withoutRegion = elsewhere.filter { catalog.mechanisms[$0].region.items.isEmpty }
  }
}

extension Catalog {
  /// The region that each subregion lies in, by the parties of it: a mechanism's cell holds both without telling them
  /// apart. O(parties).
  fileprivate var regionOfSubregion: [Text: Text] {
    var regions: [Text: Text] = [:]
    for party in parties where !party.subregion.isEmpty && party.subregion != party.region {
      regions[party.subregion] = party.region
    }
    return regions
  }
}
