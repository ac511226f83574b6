/// What mechanisms work on, through the tree of focus areas.
extension Catalog {
  /// Whether a focus area is another one, or lies below it. A chain that bites its tail ends where it began. O(depth).
  public func isPart(_ area: Handle<FocusArea>, of whole: Handle<FocusArea>) -> Bool {
    var node: Handle<FocusArea>? = area
    for _ in focusAreas.indices {
      guard let next = node else { return false }
      if next == whole { return true }
      node = focusAreas[next].parent
    }
    return false
  }

  /// What sources of a year or earlier say that a mechanism works on, in table order. O(its statements).
  public func focusStatements(on mechanism: Handle<Mechanism>, by year: Int) -> [FocusStatement] {
    focusOfMechanism[mechanism].map { focusStatements[$0] }.filter { $0.isSaid(by: year) }
  }

  /// The vocabulary as a tree read from the top: each node before its parts, nodes of one level in table order, at the
  /// end those of chains that bite their tails. O(nodes).
  var focusTree: [Handle<FocusArea>] {
    var parts: [Handle<FocusArea>: [Handle<FocusArea>]] = [:]
    for area in focusAreas.handles {
      if let parent = focusAreas[area].parent { parts[parent, default: []].append(area) }
    }
    var rest = Array(focusAreas.handles.filter { focusAreas[$0].parent == nil }.reversed())
    var order: [Handle<FocusArea>] = []
    while let area = rest.popLast() {
      order.append(area)
      rest += (parts[area] ?? []).reversed()
    }
    return (order + focusAreas.handles).withoutRepeats()
  }
}
