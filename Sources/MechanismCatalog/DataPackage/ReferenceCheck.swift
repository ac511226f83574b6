/// Does every id that a cell names stand in its table?
struct ReferenceCheck {
  /// The ids of each table that others refer to.
  private var ids: [TableName: Set<Text>] = [:]
  private var unreadable: Set<TableName> = []
  /// The tables whose rows name ids of an unreadable one, in order.
  private var needs: [TableName: [TableName]] = [:]
  /// Candidates are looked for once for each unknown id.
  private var candidates: [Candidates.Key: [String]] = [:]
  private let tables: [CheckedTable]
  private var findings: [Finding] = []

  static func findings(_ tables: [CheckedTable]) -> [Finding] {
    var check = ReferenceCheck(tables)
    for table in tables { check.check(table) }
    for target in tables {
      guard let needs = check.needs[target.name] else { continue }
      check.findings.append(target.finding(.file(.unreadableIDs(neededBy: needs))))
    }
    return check.findings
  }

  private init(_ tables: [CheckedTable]) {
    self.tables = tables
    let targets = Set(tables.flatMap { $0.columns.flatMap(\.type.targets) })
    for table in tables where targets.contains(table.name) {
      if table.hasReadableIDs {
        ids[table.name] = Set((0..<table.table.rowCount).map { table.text($0, 0) })
      } else {
        unreadable.insert(table.name)
      }
    }
  }

  private mutating func check(_ table: CheckedTable) {
    for (position, column) in table.columns.enumerated() where table.has(position) && !column.type.targets.isEmpty {
      let targets = column.type.targets
      let isList = if case .references = column.type { true } else { false }
      for row in table.rows {
        let text = table.text(row, position)
        for id in isList ? text.items : [text] where !id.isEmpty && !isKnown(id, targets, neededBy: table.name) {
          let problem = LinkProblem.unknownID(id.string, tables: targets, nearest: nearest(to: id, targets))
          findings.append(table.finding(.link(problem), row: row, column: position))
        }
      }
    }
  }

  /// Whether some target has the id; where it may stand in one that is unreadable, it is taken for known.
  private mutating func isKnown(_ id: Text, _ targets: [TableName], neededBy table: TableName) -> Bool {
    if targets.contains(where: { ids[$0]?.contains(id) == true }) { return true }
    let unread = targets.filter { unreadable.contains($0) }
    for target in unread where needs[target]?.last != table {
      needs[target, default: []].append(table)
    }
    return !unread.isEmpty
  }

  private mutating func nearest(to id: Text, _ targets: [TableName]) -> [String] {
    let key = Candidates.Key(id: id, targets: targets)
    if let known = candidates[key] { return known }
    let found = Candidates.nearest(to: id, in: tables.filter { targets.contains($0.name) })
    candidates[key] = found
    return found
  }
}

/// The ids that an unknown one may have been meant for.
private enum Candidates {
  struct Key: Hashable {
    let id: Text
    let targets: [TableName]
  }

  /// The records that have it for a name come first ("Germany" for DEU), then ids spelled much like it; up to three.
  static func nearest(to id: Text, in tables: [CheckedTable]) -> [String] {
    let name = id.string.lowercased()
    var found: [String] = []
    for table in tables {
      for row in 0..<table.table.rowCount where names(table, row).contains(where: { $0.string.lowercased() == name }) {
        found.append(table.text(row, 0).string)
      }
    }
    let ids = tables.flatMap { table in (0..<table.table.rowCount).map { table.text($0, 0).string } }
    for near in Nearness.nearest(to: id.string, among: ids) where !found.contains(near) { found.append(near) }
    return Array(found.prefix(Nearness.limit))
  }

  private static func names(_ table: CheckedTable, _ row: Int) -> [Text] {
    switch table.name {
    case .parties:
      [table.text(row, PartyColumn.name.rawValue)] + table.text(row, PartyColumn.aliases.rawValue).items
    case .mechanisms:
      [MechanismColumn.name, .shortName].map { table.text(row, $0.rawValue) }
        + table.text(row, MechanismColumn.aliases.rawValue).items
    case .focusAreas: [table.text(row, FocusAreaColumn.label.rawValue)]
    default: []
    }
  }
}
