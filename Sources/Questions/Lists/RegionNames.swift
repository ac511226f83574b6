import MechanismCatalog

/// Which regions records stand under when they are grouped by region.
struct RegionNames {
  private let catalog: Catalog
  /// The region of each party. Bodies and groups are of none, which is not the same as an unknown one.
  private let ofParty: [Handle<Party>: String]
  /// Which regions work on what; nil where no focus areas are grouped.
  private let themes: ThemeGaps?

  private static let bodies = "Organizations"
  private static let several = "Groups"
  private static let gap = "No mechanism of "

  /// O(parties), for focus areas O(focus areas x regions).
  init(_ kind: RecordKind, _ links: Links) {
    catalog = links.catalog
    ofParty = kind == .members ? Self.regions(links.catalog) : [:]
    themes = kind == .focus ? ThemeGaps(links.all, links) : nil
  }

  private static func regions(_ catalog: Catalog) -> [Handle<Party>: String] {
    let spread = PartySpread(Array(catalog.parties.handles), catalog)
    var regions: [Handle<Party>: String] = [:]
    for region in spread.regions { for party in region.records { regions[party] = region.name.string } }
    for party in spread.organizations { regions[party] = bodies }
    for party in spread.groups { regions[party] = several }
    return regions
  }

  /// Whether a name stands behind the regions: what is of none, and what none works on.
  func isOutside(_ name: String) -> Bool {
    name == Self.bodies || name == Self.several || name.hasPrefix(Self.gap)
  }

  /// The names that a record stands under; empty where its region is not known.
  func names(_ topic: Topic?) -> [String] {
    switch topic {
    case .party(let party): ofParty[party].map { [$0] } ?? []
    case .mechanism(let mechanism), .founding(let mechanism): names(of: [mechanism])
    case .event(let event): names(of: catalog.events[event].mechanisms)
    case .output(let output): names(of: catalog.outputs.outputs[output].mechanisms)
    case .focusArea(let area): names(workingOn: area)
    default: []
    }
  }

  private func names(of mechanisms: [Handle<Mechanism>]) -> [String] {
    mechanisms.flatMap { catalog.mechanisms[$0].region.items.map(\.string) }.withoutRepeats()
  }

  /// Every region: those whose mechanisms work on an area, and for each other one that none is said to.
  private func names(workingOn area: Handle<FocusArea>) -> [String] {
    guard let themes else { return [] }
    return themes.columns.indices.compactMap { column in
      let name: String
      switch themes.columns[column].region {
      case .named(let region): name = region.string
      case .global: name = "Global"
      case .unknown: return nil
      }
      return themes.count(area, column: column) > 0 ? name : Self.gap + name
    }
  }

  /// Of how many mechanisms nobody knows what they work on, for each region.
  var notes: [String] {
    (themes?.columns ?? []).compactMap { column in
      guard column.withoutFocus > 0, case .named(let region) = column.region else { return nil }
      let part = "Of \(column.withoutFocus) of the \(column.mechanisms.count) mechanisms of \(region)"
      return "\(part) no source says what they work on."
    }
  }
}
