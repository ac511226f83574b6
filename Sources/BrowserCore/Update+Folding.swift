import CommandTable
import MechanismCatalog

extension BrowserState {
  /// The heading that the selected row of the processes is, or stands under; nil where they stand in no groups, and in
  /// the other panes.
  var selectedKindHeading: MechanismKind? {
    guard place.focus == .processes else { return nil }
    let above = listings[.processes].rows.prefix(place.panes[.processes].cursor + 1)
    return above.lazy.reversed().compactMap { if case .kind(let kind) = $0.topic { kind } else { nil } }.first
  }

  /// Hides the selected row's group under its heading, or shows it again.
  mutating func fold(_ context: BrowserContext) {
    guard let kind = selectedKindHeading else { return }
    var hidden = place.hiddenKinds
    if hidden.remove(kind) == nil { hidden.insert(kind) }
    fold(hidden, keeping: kind, context)
  }

  /// Hides all groups, or if all are hidden shows them.
  mutating func foldAll(_ context: BrowserContext) {
    guard let kind = selectedKindHeading else { return }
    let headings = listings[.processes].rows.filter(\.isHeading)
    fold(headings.allSatisfy(\.isFolded) ? [] : Set(MechanismKind.allCases), keeping: kind, context)
  }

  /// The selected row stays, or if it is hidden now, its heading is selected.
  private mutating func fold(_ hidden: Set<MechanismKind>, keeping kind: MechanismKind, _ context: BrowserContext) {
    place.folded = hidden
    if hidden.contains(kind) { place.panes[.processes].selected = .kind(kind) }
    refilter(.processes, context)
    // A group that opens comes into view with its heading on top.
    if !hidden.contains(kind), case .kind = selectedRow?.topic {
      place.panes[.processes].scroll = place.panes[.processes].cursor
      keepInView(.processes)
    }
  }
}
