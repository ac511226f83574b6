/// Is the file CSV, and are its characters fit to be shown? It looks at every cell, also those that the schema lacks.
enum FormCheck {
  static func findings(_ table: CheckedTable) -> [Finding] {
    faults(table) + characters(table)
  }

  private static func faults(_ table: CheckedTable) -> [Finding] {
    let grid = table.table.grid
    return grid.faults.map { fault in
      let problem: Problem
      var column: Finding.Column? = columnOf(fault.field, grid)
      switch fault.kind {
      case .strayQuote: problem = .form(.strayQuote)
      case .textAfterQuote: problem = .form(.textAfterQuote)
      case .openQuote: problem = .form(.openQuote)
      case .fieldCount(let found):
        problem = .form(.fieldCount(found: found, expected: grid.width))
        column = nil
      case .fileTooLong:
        return table.finding(.file(.tooLong))
      }
      return Finding(file: table.name.fileName, line: fault.line, column: column, problem: problem)
    }
  }

  private static func characters(_ table: CheckedTable) -> [Finding] {
    let grid = table.table.grid
    var findings: [Finding] = []
    for record in 0..<grid.recordCount {
      for field in 0..<grid.width {
        for problem in TextInspection(grid.text(record: record, field: field)).problems {
          findings.append(
            Finding(
              file: table.name.fileName, line: Int(grid.lines[record]), column: columnOf(field, grid),
              problem: .form(problem)))
        }
      }
    }
    return findings
  }

  /// - Parameter field: from 0; it may lie beyond the header.
  private static func columnOf(_ field: Int, _ grid: CSVGrid) -> Finding.Column {
    let isNamed = grid.recordCount > 0 && field < grid.width
    let name = isNamed ? grid.text(record: 0, field: field).string : ""
    return Finding.Column(name: ProblemWords.visible(name), field: field + 1)
  }
}
