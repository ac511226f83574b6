/// How many mechanisms of each region work on each focus area, as of a year, and on which none does.
///
/// None is known to: a mechanism of which no source says what it works on may. See `Column.withoutFocus`.
public struct ThemeGaps: Sendable {
  public enum Region: Hashable, Sendable {
    /// As the tables spell it.
    case named(Text)
    /// Mechanisms of global scope.
    case global
    /// Mechanisms whose regions the tables do not give.
    case unknown
  }

  public struct Column: Sendable {
    public let region: Region
    /// A mechanism of several regions is in the column of each.
    public let mechanisms: RecordSet<Mechanism>
    /// How many of them no source says the focus of.
    public let withoutFocus: Int
  }

  /// Regions by name, then the global scope, then those without a region; none without mechanisms.
  public let columns: [Column]
  public let year: Int
  /// The upper nodes of the vocabulary, in table order.
  public let upperAreas: [Handle<FocusArea>]
  /// For each focus area, in table order, and each column the number of mechanisms that work on it or on a part of it.
  public let counts: [[Int]]

  /// O(focus areas x columns x mechanisms / 64). Mechanisms that were not founded by the year are left out.
  public init(_ mechanisms: RecordSet<Mechanism>, _ links: Links) {
    var founded = mechanisms
    founded.formIntersection(links.all)
    let (catalog, spread) = (links.catalog, MechanismSpread(founded.handles, links.catalog))
    let named = spread.regions.map { (Region.named($0.name), $0.records) }
    let columns = (named + [(.global, spread.global), (.unknown, spread.withoutRegion)])
      .filter { !$0.1.isEmpty }.map { Column($0, $1, links) }
    self.columns = columns
    year = links.snapshot.year
    upperAreas = catalog.focusAreas.handles.filter { catalog.focusAreas[$0].parent == nil }
    counts = catalog.focusAreas.handles.map { area in
      let working = links.mechanisms(of: .focusArea(area))
      return columns.map { $0.mechanisms.intersectionCount(working) }
    }
  }

  /// How many mechanisms of a column work on a focus area or on a part of it.
  public func count(_ area: Handle<FocusArea>, column: Int) -> Int { counts[Int(area.index)][column] }

  /// The focus areas on which no mechanism of a column is known to work, in table order. O(focus areas).
  public func gaps(column: Int) -> [Handle<FocusArea>] {
    counts.indices.filter { counts[$0][column] == 0 }.map { Handle($0) }
  }
}

extension ThemeGaps.Column {
  fileprivate init(_ region: ThemeGaps.Region, _ mechanisms: [Handle<Mechanism>], _ links: Links) {
    self.region = region
    self.mechanisms = mechanisms.reduce(into: links.none) { $0.insert($1) }
    withoutFocus = mechanisms.count { links.focusAreas(of: $0).isEmpty }
  }
}
