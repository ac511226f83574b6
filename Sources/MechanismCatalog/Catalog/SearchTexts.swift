import UnicodeText

/// The folded names of every record: what plain words of a query are looked for in. Each table is made once, when it is
/// first asked for.
public final class SearchTexts {
  private unowned let catalog: Catalog

  init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  public private(set) lazy var mechanisms = SearchTable(catalog.mechanisms.count) { [catalog] row in
    let mechanism = catalog.mechanisms[row]
    return [mechanism.name, mechanism.shortName, mechanism.id] + mechanism.aliases.items
  }
  public private(set) lazy var parties = SearchTable(catalog.parties.count) { [catalog] row in
    let party = catalog.parties[row]
    return [party.name, party.id, party.iso2, party.iso3] + party.aliases.items
  }
  public private(set) lazy var focusAreas = SearchTable(catalog.focusAreas.count) { [catalog] row in
    [catalog.focusAreas[row].label, catalog.focusAreas[row].id]
  }
  public private(set) lazy var events = SearchTable(catalog.events.count) { [catalog] row in
    let event = catalog.shown(Handle(row))
    return [event.title, event.place, event.dateText, catalog.statusText(of: event)]
      + catalog.events[row].mechanisms.flatMap { [catalog.mechanisms[$0].name, catalog.mechanisms[$0].shortName] }
  }
  public private(set) lazy var outputs = SearchTable(catalog.outputs.outputs.count) { [catalog] row in
    catalog.outputs.outputs[row].statements.map { catalog.outputs.statements[$0].name }
  }
  public private(set) lazy var sources = SearchTable(catalog.sources.count) { [catalog] row in
    [catalog.sources[row].title, catalog.sources[row].id]
  }
  public private(set) lazy var relations = SearchTable(catalog.remarks.relations.count) { [catalog] row in
    let relation = catalog.remarks.relations[row]
    return catalog.names(of: relation.subject) + catalog.names(of: relation.object)
  }
  /// Of `Catalog.contradictions`, in their order.
  public private(set) lazy var conflicts = {
    let contradictions = catalog.contradictions
    return SearchTable(contradictions.count) { [catalog] row in
      let names = catalog.mechanisms(of: contradictions[row]).flatMap { catalog.names(of: .mechanism($0)) }
      return names + catalog.disputed(contradictions[row])
    }
  }()
  public private(set) lazy var lists = SearchTable(catalog.lists.count) { [catalog] row in
    [catalog.lists[row].id] + catalog.names(of: .mechanism(catalog.lists[row].mechanism))
  }
}

extension SearchTexts {
  /// Visits everything that has a card and names.
  public func forEachTopic(_ visit: (Topic, ArraySlice<UInt8>) -> Void) {
    for row in 0..<mechanisms.count { visit(.mechanism(Handle(row)), mechanisms.names(row: row)) }
    for row in 0..<parties.count { visit(.party(Handle(row)), parties.names(row: row)) }
    for row in 0..<focusAreas.count { visit(.focusArea(Handle(row)), focusAreas.names(row: row)) }
    for row in 0..<events.count { visit(.event(Handle(row)), events.names(row: row)) }
    for row in 0..<outputs.count { visit(.output(Handle(row)), outputs.names(row: row)) }
    for row in 0..<sources.count { visit(.source(Handle(row)), sources.names(row: row)) }
  }
}

extension Catalog {
  /// The word of a status that is not "held", as it stands in the table; empty else.
  fileprivate func statusText(of event: EventStatement) -> Text {
    event.status == .held ? .empty : event.statusText
  }

  /// The names that relations, contradictions and lists are found by: those of what they join.
  fileprivate func names(of entity: Entity) -> [Text] {
    switch entity {
    case .mechanism(let mechanism): [mechanisms[mechanism].name, mechanisms[mechanism].shortName]
    case .party(let party): [parties[party].name]
    case .event(let event): [shown(event).title]
    case .output(let output): [outputs.shown(output).name]
    }
  }

  /// What else a contradiction names: the values, names and dates of its sides.
  fileprivate func disputed(_ contradiction: Contradiction) -> [Text] {
    switch contradiction {
    case .listLength(let list): [lists[list].id]
    case .claims(let claims):
      claims.values.joined().flatMap { claim in
        [claim.value] + claim.value.items.compactMap { entity(id: $0.string) }.flatMap(names)
      }
    case .lists(let difference):
      [lists[difference.first].id, lists[difference.second].id]
        + (difference.onlyInFirst + difference.onlyInSecond).map { parties[$0].name }
    case .membership(let contested): [parties[memberships[contested.member].party].name]
    case .eventDate(let event):
      events[event].statements.flatMap { [eventStatements[$0].title, eventStatements[$0].dateText] }
    case .outputDate(let output): outputs.outputs[output].statements.map { outputs.statements[$0].name }
    case .noted(let conflict): [conflict.what] + conflict.readings.map(\.reading)
    }
  }

  /// How many records `SearchTexts.forEachTopic` visits.
  public var topicCount: Int {
    mechanisms.count + parties.count + focusAreas.count + events.count + outputs.outputs.count + sources.count
  }
}

/// The folded names of the records of one table, in one buffer: each name ends with a line feed, which no folded name
/// holds, so that one search runs over all names of a record and never across two.
public struct SearchTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]

  init(_ count: Int, names: (Int) -> [Text]) {
    starts.reserveCapacity(count + 1)
    for row in 0..<count {
      for name in names(row) where !name.isEmpty {
        Folding.fold(name.bytes, into: &bytes)
        bytes.append(SearchTable.nameEnd)
      }
      starts.append(Int32(bytes.count))
    }
  }

  /// The table of no records.
  static let none = SearchTable(0) { _ in [] }

  /// What ends each name.
  public static let nameEnd = UInt8(ascii: "\n")

  /// How many records it has.
  var count: Int { starts.count - 1 }

  /// Whether any name of a record holds the folded word; an empty word is in all. O(length of the names).
  public func contains(_ word: [UInt8], row: Int) -> Bool {
    bytes.withUnsafeBufferPointer { all in
      SearchTable.contains(word, in: UnsafeBufferPointer(rebasing: all[Int(starts[row])..<Int(starts[row + 1])]))
    }
  }

  /// The records of which some name is these folded words with a space between two. O(length of all names).
  func rows(named words: [[UInt8]]) -> [Int] {
    let whole = Array(words.joined(separator: [UInt8(ascii: " ")])) + [SearchTable.nameEnd]
    guard bytes.withUnsafeBufferPointer({ SearchTable.contains(whole, in: $0) }) else { return [] }
    return (0..<count).filter { contains(whole, row: $0) && NameMatch.rank(of: words, in: names(row: $0)) == 0 }
  }

  /// The folded names of a record, each ended by `nameEnd`.
  func names(row: Int) -> ArraySlice<UInt8> { bytes[Int(starts[row])..<Int(starts[row + 1])] }

  private static func contains(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return true }
    guard text.count >= word.count else { return false }
    return word.withUnsafeBufferPointer { word in
      for start in 0...(text.count - word.count) where text[start] == first {
        var length = 1
        while length < word.count, text[start + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      return false
    }
  }
}
