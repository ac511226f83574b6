/// What sources say that mechanisms work on, read from `mechanism_focus.csv` when first asked for.
final class FocusTables {
  let statements: [FocusStatement]
  let ofMechanism: Adjacency<Mechanism, FocusStatement>
  let ofArea: Adjacency<FocusArea, FocusStatement>

  /// O(rows).
  init(_ package: Package, _ ids: RecordIds, mechanismCount: Int, areaCount: Int) {
    statements = package.readFocusStatements(ids)
    ofMechanism = Adjacency(count: mechanismCount, links: statements.links { $0.mechanism })
    ofArea = Adjacency(count: areaCount, links: statements.links { $0.focusArea })
  }
}
