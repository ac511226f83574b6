import MechanismCatalog
import Presentation

/// That states may take part in mechanisms whose members are named as a group: the group is not expanded, and must not be
/// forgotten for that.
struct GroupNotes {
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private static let mostNamed = 4

  init(_ links: Links) {
    self.links = links
  }

  /// The note where any of some parties is a state, territory or economy; none elsewhere. Global processes, which concern
  /// every state, are named, the youngest first; of others is said how many there are.
  func notes(onAny parties: [Handle<Party>]) -> [String] {
    guard parties.contains(where: { catalog.parties[$0].kind.isCounted }) else { return [] }
    let found = links.all.handles.filter { !links.snapshot.groupsAsMembers(of: $0, catalog).isEmpty }
    let global = found.filter { catalog.mechanisms[$0].kind == .globalProcess }
    if global.isEmpty { return notes(on: found) }
    let others = found.count - global.count
    let rest = others == 0 ? "" : " The members of \(Words.count(others, "other mechanism")) are named so too."
    return notes(on: global.sorted { founding($0) > founding($1) }).map { $0 + rest }
  }

  private func founding(_ mechanism: Handle<Mechanism>) -> Int { catalog.established(mechanism)?.year ?? .min }

  /// "GFMD names a group as its members (UN Member States): it is not expanded, so no state is shown in it."
  func notes(on mechanisms: [Handle<Mechanism>]) -> [String] {
    let found = mechanisms.map { ($0, links.snapshot.groupsAsMembers(of: $0, catalog)) }.filter { !$0.1.isEmpty }
    if found.isEmpty { return [] }
    let names = shortened(found.map { catalog.mechanisms[$0.0].label.string })
    let groups = shortened(found.flatMap(\.1).withoutRepeats().map { catalog.parties[$0].name.string })
    return [
      found.count == 1
        ? "\(names) names a group as its members (\(groups)): it is not expanded, so no state is shown in it."
        : "\(names) name a group as their members (\(groups)): it is not expanded, so no state is shown in them."
    ]
  }

  private func shortened(_ names: [String]) -> String {
    let rest = names.count - Self.mostNamed
    return NamesInARow.and(rest > 1 ? names.prefix(Self.mostNamed) + ["\(rest) others"] : names)
  }
}
