/// Does every row have a key of its own?
enum KeyCheck {
  static func findings(_ table: CheckedTable) -> [Finding] {
    let schema = PackageSchema.schema(of: table.name)
    let (key, isWholeRow) = (schema.key, schema.isKeyedByWholeRow)
    let present = key.filter(table.has)
    guard isWholeRow ? !present.isEmpty : present == key else { return [] }
    var firstRows: [[Text]: Int] = [:]
    var findings: [Finding] = []
    for row in table.rows {
      let values = present.map { table.text(row, $0) }
      // An empty key is another finding.
      if !isWholeRow, values.contains(where: \.isEmpty) { continue }
      guard let first = firstRows.updateValue(row, forKey: values) else { continue }
      firstRows[values] = first
      let line = table.table.line(ofRow: first)
      let problem: LinkProblem =
        isWholeRow ? .duplicateRow(firstLine: line) : .duplicateKey(values.map(\.string), firstLine: line)
      findings.append(table.finding(.link(problem), row: row, column: isWholeRow ? nil : key[0]))
    }
    return findings
  }
}

/// Does what ends in one cell not begin later in another?
enum DateOrderCheck {
  static func findings(_ table: CheckedTable) -> [Finding] {
    switch table.name {
    case .memberships: findings(table, from: MembershipColumn.from.rawValue, to: MembershipColumn.to.rawValue)
    case .parties: findings(table, from: PartyColumn.existsFrom.rawValue, to: PartyColumn.existsTo.rawValue)
    default: []
    }
  }

  private static func findings(_ table: CheckedTable, from: Int, to: Int) -> [Finding] {
    table.rows.compactMap { row in
      let (start, end) = (table.text(row, from), table.text(row, to))
      guard !start.isEmpty, !end.isEmpty, let first = PartialDate(edtf: start), let last = PartialDate(edtf: end),
        first.firstDay > last.lastDay
      else { return nil }
      let problem = CellProblem.endBeforeStart(start: start.string, end: end.string)
      return table.finding(.cell(problem), row: row, column: to)
    }
  }
}
