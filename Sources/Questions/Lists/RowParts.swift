import Presentation

/// The rows of records that have several each: those under one heading are of one record.
struct RowParts {
  /// The rows of each record, the records in the order of their first rows.
  private(set) var records: [[Answer.Row]] = []

  /// Brings the rows of each record together; they keep their order. O(rows).
  init(_ rows: [Answer.Row]) {
    var place: [String: Int] = [:]
    for row in rows {
      let heading = row.group ?? ""
      if let index = place[heading] {
        records[index].append(row)
      } else {
        place[heading] = records.count
        records.append([row])
      }
    }
  }

  /// Those of the first records, at most so many.
  func rows(atMost limit: Int) -> [Answer.Row] { records.prefix(limit).flatMap(\.self) }
}
