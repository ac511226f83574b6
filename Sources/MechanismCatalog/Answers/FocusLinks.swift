/// Which mechanisms work on what as of a year, upper nodes included; made when it is first asked for.
final class FocusLinks {
  private let catalog: Catalog
  private let founded: RecordSet<Mechanism>
  private let year: Int

  /// Of the mechanisms that have been `founded` by the year.
  init(_ catalog: Catalog, _ founded: RecordSet<Mechanism>, year: Int) {
    (self.catalog, self.founded, self.year) = (catalog, founded, year)
  }

  func areas(of mechanism: Handle<Mechanism>) -> RecordSet<FocusArea> { sets.areas[Int(mechanism.index)] }
  func mechanisms(of area: Handle<FocusArea>) -> RecordSet<Mechanism> { sets.mechanisms[Int(area.index)] }

  /// O(focus statements).
  private lazy var sets: (areas: [RecordSet<FocusArea>], mechanisms: [RecordSet<Mechanism>]) = {
    var areas = Array(
      repeating: RecordSet<FocusArea>(capacity: catalog.focusAreas.count), count: catalog.mechanisms.count)
    var mechanisms = Array(
      repeating: RecordSet<Mechanism>(capacity: catalog.mechanisms.count), count: catalog.focusAreas.count)
    for statement in catalog.focusStatements
    where statement.isSaid(by: year) && founded.contains(statement.mechanism) {
      var area: Handle<FocusArea>? = statement.focusArea
      while let node = area, areas[Int(statement.mechanism.index)].insert(node) {
        mechanisms[Int(node.index)].insert(statement.mechanism)
        area = catalog.focusAreas[node].parent
      }
    }
    return (areas, mechanisms)
  }()
}
