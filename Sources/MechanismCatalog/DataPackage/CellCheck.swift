/// Is every cell of its column's type, and filled where it must be? References are another check's business.
enum CellCheck {
  static func findings(_ table: CheckedTable) -> [Finding] {
    var findings: [Finding] = []
    for (position, column) in table.columns.enumerated() where table.has(position) {
      let check = CellType(column)
      for row in table.rows {
        guard let problem = check.problem(table.text(row, position)) else { continue }
        findings.append(table.finding(.cell(problem), row: row, column: position))
      }
    }
    return findings + claims(table)
  }

  /// The value of a claim is of the type that its attribute asks for.
  private static func claims(_ table: CheckedTable) -> [Finding] {
    guard table.name == .claims else { return [] }
    let column = ClaimColumn.value.rawValue
    let date = CellType(.required("value", .date))
    let integer = CellType(.required("value", .integer))
    let kind = CellType(.required("value", .choice(of: MechanismKind.self)))
    return table.rows.compactMap { row in
      let type: CellType
      switch Attribute(rawValue: table.text(row, ClaimColumn.attribute.rawValue).string) {
      case .established, .ended: type = date
      case .memberCount, .observerCount: type = integer
      case .kind: type = kind
      default: return nil
      }
      let value = table.text(row, column)
      guard !value.isEmpty, let problem = type.problem(value) else { return nil }
      return table.finding(.cell(problem), row: row, column: column)
    }
  }
}

/// A column's type, ready to look at many cells.
private struct CellType {
  let column: ColumnSchema
  /// Of a closed vocabulary.
  let allowed: [String]

  init(_ column: ColumnSchema) {
    self.column = column
    if case .choice(let values) = column.type { allowed = values() } else { allowed = [] }
  }

  /// nil: the cell is as it should be.
  func problem(_ text: Text) -> CellProblem? {
    guard !text.isEmpty else { return column.isRequired ? emptiness : nil }
    switch column.type {
    case .text, .locator, .source, .reference, .references: return nil
    case .summary: return summaryProblem(text)
    case .id: return IdForm.isRecord(text) ? nil : .badID(text.string)
    case .partyID: return IdForm.isParty(text) ? nil : .badPartyID(text.string)
    case .date: return dateProblem(text)
    case .integer: return isInteger(text) ? nil : .notInteger(text.string)
    case .halfDegrees: return text.halfDegrees == nil ? .notHalfDegrees(text.string) : nil
    case .address: return isAddress(text) ? nil : .badAddress(text.string)
    case .choice: return choiceProblem(text)
    }
  }

  private var emptiness: CellProblem {
    switch column.type {
    case .source: .noSource
    case .locator: .noLocator
    default: .empty
    }
  }

  private func summaryProblem(_ text: Text) -> CellProblem? {
    guard text.bytes.count > ColumnType.summaryLimit else { return nil }
    let length = text.string.count
    return length > ColumnType.summaryLimit ? .tooLong(characters: length) : nil
  }

  /// Tells an interval that runs backwards from text that is no date.
  private func dateProblem(_ text: Text) -> CellProblem? {
    if PartialDate(edtf: text) != nil { return nil }
    let ends = text.string.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if ends.count == 2, ends.allSatisfy({ PartialDate(edtf: $0) != nil }) {
      return .endBeforeStart(start: ends[0], end: ends[1])
    }
    return .badDate(text.string)
  }

  private func isInteger(_ text: Text) -> Bool {
    text.bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } && Int(text.string) != nil
  }

  private func isAddress(_ text: Text) -> Bool {
    let address = text.string
    let schemes = ["https://", "http://"]
    return schemes.contains { address.hasPrefix($0) && address.count > $0.count } && !address.contains(" ")
  }

  private func choiceProblem(_ text: Text) -> CellProblem? {
    if allowed.contains(where: { text == $0 }) { return nil }
    let value = text.string
    return .notAllowed(value, allowed: allowed, nearest: Nearness.nearest(to: value, among: allowed))
  }
}
