/// Reads the cells of a table row after row, each row's cells in the order of the schema, which is the order of the
/// data package's columns: so a loader reads as the table is documented.
///
/// The package is valid: whoever loads one that nobody has checked runs `PackageValidator` first. A cell that breaks
/// that promise ends the program with the name of its table and line, rather than with a wrong answer.
///
/// It cannot be copied: a copy for every cell would cost more than reading it.
struct RowReader: ~Copyable {
  let table: CSVTable
  let ids: RecordIds
  private(set) var row = -1
  private var column = 0
  // Rows that stand together mostly speak of one mechanism and one date in one list of one source: what the row before
  // named is not looked up again.
  private var lastMechanism = Named<Handle<Mechanism>>()
  private var lastSource = Named<Handle<Source>>()
  private var lastList = Named<Handle<MemberList>>()
  private var lastDate = Named<PartialDate>()
  private var lastAsOf: PartialDate?

  /// What a cell's text was found to stand for.
  private struct Named<Value> {
    var cell = Text.empty
    var value: Value?
  }

  init(_ table: CSVTable, ids: RecordIds) {
    self.table = table
    self.ids = ids
  }

  /// Goes to the next row; false after the last.
  mutating func advance() -> Bool {
    row += 1
    column = 0
    return row < table.rowCount
  }

  mutating func text() -> Text {
    defer { column += 1 }
    return table.text(row: row, column: column)
  }

  mutating func date() -> PartialDate? {
    let cell = text()
    if cell.isEmpty { return nil }
    if cell == lastDate.cell, let known = lastDate.value { return known }
    let date: PartialDate = PartialDate(edtf: cell) ?? invalid(cell, "is no date")
    lastDate = Named(cell: cell, value: date)
    return date
  }

  /// The date that a statement is about; nil for an empty cell.
  mutating func asOf() -> PartialDate? {
    lastAsOf = date()
    return lastAsOf
  }

  /// The date that a statement speaks of, see `DatedStatement`: no cell, but known once `asOf` and `citation` are read.
  func time() -> PartialDate? { lastAsOf ?? lastSource.value.flatMap { ids.seen[Int($0.index)] } }

  mutating func integer() -> Int? {
    let cell = text()
    if cell.isEmpty { return nil }
    return cell.bytes.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// A latitude or longitude in half degrees; nil for an empty cell.
  mutating func halfDegrees() -> Int? { text().halfDegrees }

  /// A word of a closed vocabulary.
  mutating func word<Word>(_ words: WordIndex<Word>) -> Word {
    let cell = text()
    return words[cell] ?? invalid(cell, "is not in the vocabulary")
  }

  /// A word of a closed vocabulary, and as it stands there.
  mutating func wordAndText<Word>(_ words: WordIndex<Word>) -> (Word, Text) {
    let cell = text()
    return (words[cell] ?? invalid(cell, "is not in the vocabulary"), cell)
  }

  mutating func optionalWord<Word>(_ words: WordIndex<Word>) -> Word? {
    let cell = text()
    return cell.isEmpty ? nil : words[cell] ?? invalid(cell, "is not in the vocabulary")
  }

  /// The list whose id the cell holds; nil for an empty cell.
  mutating func optionalList() -> Handle<MemberList>? {
    let cell = text()
    if cell.isEmpty { return nil }
    if cell == lastList.cell, let known = lastList.value { return known }
    let list: Handle<MemberList> = handle(cell, ids.lists)
    lastList = Named(cell: cell, value: list)
    return list
  }

  mutating func optionalMechanism() -> Handle<Mechanism>? {
    let cell = text()
    return cell.isEmpty ? nil : mechanism(of: cell)
  }

  mutating func optionalFocusArea() -> Handle<FocusArea>? {
    let cell = text()
    return cell.isEmpty ? nil : handle(cell, ids.focusAreas)
  }

  mutating func mechanism() -> Handle<Mechanism> { mechanism(of: text()) }

  private mutating func mechanism(of cell: Text) -> Handle<Mechanism> {
    if cell == lastMechanism.cell, let known = lastMechanism.value { return known }
    let mechanism: Handle<Mechanism> = handle(cell, ids.mechanisms)
    lastMechanism = Named(cell: cell, value: mechanism)
    return mechanism
  }

  mutating func optionalParty() -> Handle<Party>? {
    let cell = text()
    return cell.isEmpty ? nil : handle(cell, ids.parties)
  }

  mutating func mapArea() -> Handle<MapArea> { handle(text(), ids.mapAreas) }
  mutating func party() -> Handle<Party> { handle(text(), ids.parties) }
  mutating func focusArea() -> Handle<FocusArea> { handle(text(), ids.focusAreas) }
  mutating func mechanismList() -> [Handle<Mechanism>] { handles(text(), ids.mechanisms) }
  mutating func partyList() -> [Handle<Party>] { handles(text(), ids.parties) }

  mutating func citation() -> Citation {
    let cell = text()
    if cell != lastSource.cell || lastSource.value == nil {
      lastSource = Named(cell: cell, value: handle(cell, ids.sources))
    }
    return Citation(source: lastSource.value!, locator: text())
  }

  /// An id of any table that relations may join; a mechanism's id is the mechanism's side of a body with two.
  mutating func entity() -> Entity {
    let cell = text()
    if let position = ids.mechanisms.position(of: cell) { return .mechanism(Handle(position)) }
    if let position = ids.parties.position(of: cell) { return .party(Handle(position)) }
    if let position = ids.events.position(of: cell) { return .event(Handle(position)) }
    return .output(handle(cell, ids.outputs))
  }

  private func handle<Record>(_ cell: Text, _ index: IdIndex) -> Handle<Record> {
    if let position = index.position(of: cell) { return Handle(position) }
    return invalid(cell, "is no known id")
  }

  /// The records of a list of ids; most lists have one.
  private func handles<Record>(_ cell: Text, _ index: IdIndex) -> [Handle<Record>] {
    if cell.isEmpty { return [] }
    if let position = index.position(of: cell) { return [Handle(position)] }
    return cell.items.map { handle($0, index) }
  }

  private func invalid<Result>(_ cell: Text, _ why: String) -> Result {
    fatalError("\(table.name.fileName):\(table.line(ofRow: row)): '\(cell)' \(why); run: confer check")
  }
}

/// The ids of the tables that others refer to, filled as these are read; and what else rows need of those.
struct RecordIds {
  var sources = IdIndex([])
  /// When each source was seen.
  var seen: [PartialDate?] = []
  var mechanisms = IdIndex([])
  var parties = IdIndex([])
  var focusAreas = IdIndex([])
  var lists = IdIndex([])
  var events = IdIndex([])
  var outputs = IdIndex([])
  var mapAreas = IdIndex([])
}
