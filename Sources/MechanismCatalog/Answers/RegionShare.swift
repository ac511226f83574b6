/// The records of one region of the UN's M49 standard, or of a subregion of it.
public struct RegionShare<Record>: Sendable {
  /// As the tables spell it.
  public let name: Text
  /// In the order in which they were given.
  public let records: [Handle<Record>]
  /// Those of the region that name a subregion, by the subregion's name; empty for a subregion.
  public let subregions: [RegionShare]
}

/// Collects records by region. A record may be given several times in a row, for several regions.
struct RegionTally<Record> {
  private var byRegion: [Text: [Handle<Record>]] = [:]
  private var bySubregion: [Text: [Text: [Handle<Record>]]] = [:]

  /// Adds a record to a region, and to a subregion of it unless that is empty.
  mutating func add(_ record: Handle<Record>, _ region: Text, _ subregion: Text = .empty) {
    if byRegion[region]?.last != record { byRegion[region, default: []].append(record) }
    guard !subregion.isEmpty, bySubregion[region]?[subregion]?.last != record else { return }
    bySubregion[region, default: [:]][subregion, default: []].append(record)
  }

  /// By name. O(n log n).
  var shares: [RegionShare<Record>] {
    byRegion.sorted { $0.key < $1.key }.map { region, records in
      let parts = (bySubregion[region] ?? [:]).sorted { $0.key < $1.key }
      return RegionShare(
        name: region, records: records,
        subregions: parts.map { RegionShare(name: $0.key, records: $0.value, subregions: []) })
    }
  }
}
