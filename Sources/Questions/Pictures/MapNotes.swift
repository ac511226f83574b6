import MechanismCatalog
import Presentation

/// What must be known of a map to read it aright.
struct MapNotes {
  private let map: WorldMap
  private let links: Links

  init(_ map: WorldMap, _ links: Links) {
    (self.map, self.links) = (map, links)
  }

  /// Whole sentences.
  var notes: [String] { noMap + known + [absent(.past), absent(.later), bodies].compactMap(\.self) }

  private var noMap: [String] { links.catalog.map.isEmpty ? [MapWords.noMap] : [] }

  private var known: [String] {
    switch map.subject {
    case .mechanism(let mechanism): MemberNotes(mechanism, links).notes + CountedNote.notes(mechanism, links)
    case .mechanisms(let mechanisms):
      [unknown(mechanisms), unsure].compactMap(\.self) + CountedNote.notes(ofOld: mechanisms.handles, links)
    }
  }

  private func unknown(_ mechanisms: RecordSet<Mechanism>) -> String? {
    let unknown = mechanisms.handles.count { links.snapshot.isUnknown($0) }
    if unknown == 0 { return nil }
    return
      "Of \(unknown) of the \(mechanisms.count) mechanisms no source names who takes part, as of \(map.year): the numbers "
      + "are of what is known."
  }

  private var unsure: String? {
    let unsure = map.values.count { $0.unsure > 0 }
    if unsure == 0 { return nil }
    let numbers = unsure == 1 ? "1 of the numbers counts" : "\(unsure) of the numbers count"
    return "\(numbers) memberships that are \(Words.unsure)."
  }

  /// Those that sources name though they are not there in the year.
  private func absent(_ existence: PartyExistence) -> String? {
    let names = map.absent.filter { $0.existence == existence }.map { links.catalog.parties[$0.party].name.string }
    guard !names.isEmpty, let words = MapWords.of(existence) else { return nil }
    return "Named by sources, but \(words) in \(map.year), and not counted: \(NamesInARow.and(names))."
  }

  private var bodies: String? {
    let parts = [
      map.organizations == 0 ? nil : Words.count(map.organizations, "organization"),
      map.groups == 0 ? nil : Words.count(map.groups, "group"),
    ].compactMap(\.self)
    if parts.isEmpty { return nil }
    let verb = map.organizations + map.groups == 1 ? "takes part too and has" : "take part too and have"
    return "\(NamesInARow.and(parts)) \(verb) no place on a map."
  }
}
