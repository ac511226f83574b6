/// The orders in which answers list records.
extension Catalog {
  /// Mechanisms by founding, those without a known one last. O(n log n).
  func byFounding(_ mechanisms: some Sequence<Handle<Mechanism>>) -> [Handle<Mechanism>] {
    let rank = foundingRank
    return mechanisms.sorted { rank[Int($0.index)] < rank[Int($1.index)] }
  }

  /// Events by date, those without one last. O(n log n).
  func byDate(_ events: some Sequence<Handle<Event>>) -> [Handle<Event>] {
    let rank = eventRank
    return events.sorted { rank[Int($0.index)] < rank[Int($1.index)] }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  public func withoutRepeats() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
