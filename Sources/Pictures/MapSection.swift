import MechanismCatalog

/// A part of the list beside a map, under a heading of its own.
public struct MapSection: Equatable, Sendable {
  public enum Kind: Sendable {
    /// Too small for a cell.
    case small
    /// Named by sources, but no more in the year, or not yet.
    case past, later
    case disputed
  }

  public let kind: Kind
  public let entries: [MapEntry]
}

/// A row of the list beside a map, below its first heading.
enum MapListRow: Equatable {
  case heading(MapSection)
  case entry(MapEntry)

  /// nil for a heading.
  var entry: MapEntry? { if case .entry(let entry) = self { entry } else { nil } }
}

extension MapListing {
  /// The small states first, even if there are none; the others where there are some.
  var sections: [MapSection] {
    let more = [
      MapSection(kind: .past, entries: past.map { .party($0) }),
      MapSection(kind: .later, entries: later.map { .party($0) }),
      MapSection(kind: .disputed, entries: disputed.map { .disputed($0) }),
    ]
    return [MapSection(kind: .small, entries: parties.map { .party($0) })] + more.filter { !$0.entries.isEmpty }
  }
}

extension MapPlan {
  /// What is listed in a section; nothing where there is no such section.
  public func entries(_ kind: MapSection.Kind) -> [MapEntry] { sections.first { $0.kind == kind }?.entries ?? [] }

  /// The rows of the list: the entries of each section, between them the headings of all but the first.
  var listRows: [MapListRow] {
    sections.enumerated().flatMap { place, section in
      (place == 0 ? [] : [.heading(section)]) + section.entries.map { .entry($0) }
    }
  }

  /// How many rows the list has.
  public var listRowCount: Int { entries.count + max(0, sections.count - 1) }

  /// The row of an entry in the list.
  public func listRow(_ index: Int) -> Int {
    var (headings, end) = (0, 0)
    for section in sections.dropLast() {
      end += section.entries.count
      if index >= end { headings += 1 }
    }
    return index + headings
  }

  /// What stands in a row of the list; nil for a heading, and beyond the rows.
  public func entry(listRow row: Int) -> MapEntry? {
    row >= 0 && row < listRowCount ? listRows[row].entry : nil
  }
}
