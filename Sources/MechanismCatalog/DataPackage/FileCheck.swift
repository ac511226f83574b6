/// Are the files there, and is anything in them?
enum FileCheck {
  static func findings(_ tables: [CheckedTable], hasDescriptor: Bool) -> [Finding] {
    let present = tables.filter(\.table.exists)
    guard !present.isEmpty else { return [Finding(file: nil, problem: .file(.noTables))] }
    var findings = tables.filter { !$0.table.exists && !$0.name.isAddition }.map {
      $0.finding(.file(.missing($0.name)))
    }
    if !hasDescriptor {
      findings.append(Finding(file: Package.descriptorName, problem: .file(.noDescriptor)))
    }
    if present.allSatisfy({ $0.table.rowCount == 0 && $0.hasReadableIDs }) {
      findings.append(Finding(file: nil, problem: .file(.noRows)))
    } else {
      let empty = present.filter { $0.name == .mechanisms && $0.table.rowCount == 0 && $0.hasReadableIDs }
      findings += empty.map { $0.finding(.file(.noMechanisms)) }
    }
    return findings
  }
}

/// Does the header name the columns of the schema, each once?
enum HeaderCheck {
  static func findings(_ table: CheckedTable) -> [Finding] {
    let grid = table.table.grid
    guard table.table.exists, !grid.faults.contains(where: { $0.kind == .fileTooLong }) else { return [] }
    guard grid.recordCount > 0 else { return [table.finding(.file(.empty(table.name)))] }
    let line = Int(grid.lines[0])
    let header = (0..<grid.width).map { grid.text(record: 0, field: $0).string }
    if header.count == 1, let separator = header[0].first(where: { ";\t|".contains($0) }) {
      let problem = Problem.file(.otherSeparator(String(separator)))
      return [Finding(file: table.name.fileName, line: line, problem: problem)]
    }
    return missing(table, line: line, header: header) + unexpected(table, line: line, header: header)
  }

  private static func missing(_ table: CheckedTable, line: Int, header: [String]) -> [Finding] {
    table.columns.filter { !header.contains($0.name) && !$0.isAddition }.map {
      Finding(file: table.name.fileName, line: line, problem: .file(.missingColumn($0.name)))
    }
  }

  private static func unexpected(_ table: CheckedTable, line: Int, header: [String]) -> [Finding] {
    let known = table.columns.map(\.name)
    let absent = known.filter { !header.contains($0) }
    return header.enumerated().compactMap { field, name in
      let first = header.firstIndex(of: name)!
      let problem: FileProblem
      if first < field {
        problem = .duplicateColumn(name, firstField: first + 1)
      } else if !known.contains(name) {
        problem = .unknownColumn(name, nearest: Nearness.nearest(to: name, among: absent))
      } else {
        return nil
      }
      let place = Finding.Column(name: ProblemWords.visible(name), field: field + 1)
      return Finding(file: table.name.fileName, line: line, column: place, problem: .file(problem))
    }
  }
}
