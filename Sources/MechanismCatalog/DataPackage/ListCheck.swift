/// Is a membership that cites a list about that list's mechanism, in that list's source?
enum ListCheck {
  static func findings(_ tables: [CheckedTable]) -> [Finding] {
    guard let lists = tables.first(where: { $0.name == .lists }),
      let memberships = tables.first(where: { $0.name == .memberships })
    else { return [] }
    let rowsOfLists = Dictionary(
      lists.rows.map { (lists.text($0, ListColumn.list.rawValue), $0) }, uniquingKeysWith: { first, _ in first })
    return memberships.rows.flatMap { row -> [Finding] in
      let list = memberships.text(row, MembershipColumn.list.rawValue)
      guard !list.isEmpty, let listRow = rowsOfLists[list] else { return [] }
      let mechanisms = (
        lists.text(listRow, ListColumn.mechanism.rawValue),
        memberships.text(row, MembershipColumn.mechanism.rawValue)
      )
      let sources = (
        lists.text(listRow, ListColumn.source.rawValue), memberships.text(row, MembershipColumn.source.rawValue)
      )
      var problems: [LinkProblem] = []
      if differ(mechanisms) {
        problems.append(
          .otherMechanism(list: list.string, ofList: mechanisms.0.string, ofRow: mechanisms.1.string))
      }
      if differ(sources) {
        problems.append(.otherSource(list: list.string, ofList: sources.0.string, ofRow: sources.1.string))
      }
      return problems.map { memberships.finding(.link($0), row: row, column: MembershipColumn.list.rawValue) }
    }
  }

  /// An empty cell is another finding.
  private static func differ(_ cells: (Text, Text)) -> Bool {
    !cells.0.isEmpty && !cells.1.isEmpty && cells.0 != cells.1
  }
}

/// Is the tree of focus areas a tree, of two levels?
enum FocusTreeCheck {
  static func findings(_ tables: [CheckedTable]) -> [Finding] {
    guard let table = tables.first(where: { $0.name == .focusAreas }) else { return [] }
    let (area, parent) = (FocusAreaColumn.focusArea.rawValue, FocusAreaColumn.parent.rawValue)
    let parents = Dictionary(
      table.rows.map { (table.text($0, area), table.text($0, parent)) }, uniquingKeysWith: { first, _ in first })
    var inCycles: Set<Text> = []
    return table.rows.compactMap { row in
      let id = table.text(row, area)
      guard let above = parents[id], !above.isEmpty, !inCycles.contains(id) else { return nil }
      let problem: LinkProblem
      if let cycle = cycle(from: id, parents) {
        inCycles.formUnion(cycle)
        problem = .parentCycle(cycle.map(\.string))
      } else if let grandparent = parents[above], !grandparent.isEmpty {
        problem = .thirdLevel(parent: above.string, grandparent: grandparent.string)
      } else {
        return nil
      }
      return table.finding(.link(problem), row: row, column: parent)
    }
  }

  /// The way up from an area back to itself; nil if it does not come back.
  private static func cycle(from area: Text, _ parents: [Text: Text]) -> [Text]? {
    var path = [area]
    var seen: Set<Text> = []
    while let next = parents[path[path.count - 1]], !next.isEmpty {
      if next == area { return path }
      guard seen.insert(next).inserted else { return nil }
      path.append(next)
    }
    return nil
  }
}
