extension Answer {
  /// The same for data formats: `as_of` holds nothing but dates of statements, and when the pages of undated ones were
  /// seen stands in a column of its own after it, `seen`. O(rows); O(1) without such a column.
  var withSeenApart: Answer {
    guard let place = columns.firstIndex(where: { $0.id == "as_of" }) else { return self }
    var columns = columns
    columns.insert(Column("seen"), at: place + 1)
    let rows = rows.map { row in
      var cells = columns.indices.dropLast().map(row.cell)
      let dates = cells[place].split(separator: ", ").filter { $0 != Words.undated }
      cells[place] = dates.filter { !$0.hasPrefix(Words.seen) }.joined(separator: ", ")
      let seen = dates.filter { $0.hasPrefix(Words.seen) }.map { $0.dropFirst(Words.seen.count) }
      cells.insert(seen.joined(separator: ", "), at: place + 1)
      return Row(cells, group: row.group, topic: row.topic, evidence: row.evidence)
    }
    return Answer(
      title: title, columns: columns, rows: rows, notes: notes, year: year, command: command, isFound: isFound)
  }
}
