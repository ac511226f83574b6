/// What sources say that mechanisms work on, read from `mechanism_focus.csv` when first asked for.
final class FocusTables {
  let statements: [FocusStatement]
  let ofMechanism: Adjacency<Mechanism, FocusStatement>
  let ofArea: Adjacency<FocusArea, FocusStatement>

  /// O(rows).
  init(_ package: Package, _ ids: RecordIds, mechanismCount: Int, areaCount: Int) {
    statements = package.readFocusStatements(ids)
    ofMechanism = Adjacency(count: mechanismCount, statements) { $0.mechanism }
    ofArea = Adjacency(count: areaCount, statements) { $0.focusArea }
  }
}
