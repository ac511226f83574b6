import MechanismCatalog

/// An answer as JSON, for other programs. Its form is stable: keys may be added, none is renamed or taken away.
///
/// ```
/// {
///   "title": "...",                   the question read back
///   "as_of": 2008,                    the year; null where none applies
///   "command": "confer list ...",     quoted for a POSIX shell
///   "found": true,                    what the exit status says
///   "columns": ["name", ...],
///   "rows": [{
///     "name": "...",                  each column: a string, a number, null where nothing is known or applies
///     "group": null,                  the heading that the row stands under
///     "type": "mechanism", "id": "bali-process",   the record that it stands for; null where it is none
///     "sources": [{"source": "...", "title": "...", "locator": "...", "as_of": "2008-03",
///                  "seen": null, "says": "...",
///                  "basis": null}]    derived, inferred or unconfirmed; null where the source says it outright
///   }],
///   "notes": ["..."]
/// }
/// ```
/// Dates are EDTF. `as_of` is null for a statement without a date; `seen`, when its page was read, null for a document.
/// Strings are as they stand in the data, control characters escaped.
enum AnswerJSON {
  /// Two blanks a level; ends with a line feed. O(size of the answer).
  static func text(_ answer: Answer, _ catalog: Catalog) -> String {
    let answer = answer.withSeenApart
    let names = FieldNames.of(answer)
    let value: JSONText = .object([
      ("title", .string(answer.title)), ("as_of", answer.year.map { .digits(String($0)) } ?? .null),
      ("command", .string(CommandLineText.quoted(answer.command))), ("found", .bool(answer.isFound)),
      ("columns", .array(names.map { .string($0) })),
      ("rows", .array(answer.rows.map { row($0, names, answer, catalog) })),
      ("notes", .array(answer.notes.map { .string($0) })),
    ])
    return value.text + "\n"
  }

  private static func row(_ row: Answer.Row, _ names: [String], _ answer: Answer, _ catalog: Catalog) -> JSONText {
    let cells = answer.columns.indices.map { column in
      let cell = row.cell(column)
      return (names[column], answer.columns[column].isNumber && !cell.isEmpty ? .number(cell) : JSONText.known(cell))
    }
    return .object(
      cells + [
        ("group", row.group.map { .string($0) } ?? .null),
        ("type", row.topic.map { .string(RecordName.type($0)) } ?? .null),
        ("id", row.topic.map { .string(RecordName.id($0, catalog)) } ?? .null),
        ("sources", .array(row.evidence.map { source($0, catalog) })),
      ])
  }

  private static func source(_ evidence: Evidence, _ catalog: Catalog) -> JSONText {
    let source = catalog.sources[evidence.citation.source]
    return .object([
      ("source", .string(source.id.string)), ("title", .string(source.title.string)),
      ("locator", .string(evidence.citation.locator.string)),
      ("as_of", evidence.asOf.map { .string($0.edtf) } ?? .null),
      ("seen", source.seen.map { .string($0.edtf) } ?? .null), ("says", .known(evidence.says)),
      ("basis", evidence.doubt.map { .string($0.rawValue) } ?? .null),
    ])
  }
}
