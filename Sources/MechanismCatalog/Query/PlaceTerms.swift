import UnicodeText

/// What took place in a city or country that folded text names: by whole words of the city's name, or of a name, alias
/// or code of the country.
struct PlaceTerms {
  private let text: [UInt8]
  private let catalog: Catalog
  /// The codes of the countries that it names.
  private let countries: Set<Text>

  /// O(parties).
  init(_ text: [UInt8], _ catalog: Catalog) {
    self.text = text
    self.catalog = catalog
    let names = catalog.search.parties
    countries = Set(
      catalog.parties.indices.filter { row in
        names.names(row: row).split(separator: SearchTable.nameEnd).contains { FoldedText(folded: $0).holdsWhole(text) }
      }.flatMap { [catalog.parties[$0].id, catalog.parties[$0].iso3] }.filter { !$0.isEmpty })
  }

  func holds(_ event: Handle<Event>) -> Bool {
    catalog.events[event].statements.contains { isIn(catalog.eventStatements[$0].place) }
  }

  /// Those with an event there, or said to have their own place there. O(events + claims).
  func mechanisms(_ none: RecordSet<Mechanism>) -> RecordSet<Mechanism> {
    var set = seated(none)
    for event in catalog.events.handles where holds(event) {
      set.insert(contentsOf: catalog.events[event].mechanisms)
    }
    return set
  }

  /// Those said to have their own place there.
  func seated(_ none: RecordSet<Mechanism>) -> RecordSet<Mechanism> {
    catalog.claims.reduce(into: none) { if $1.attribute == .place && isIn($1.value) { $0.insert($1.mechanism) } }
  }

  private func isIn(_ place: Text) -> Bool {
    guard !place.isEmpty else { return false }
    return FoldedText(place).holdsWhole(text) || countries.contains(country(of: place))
  }

  /// The code after the last comma, or the whole.
  private func country(of place: Text) -> Text {
    guard let comma = place.bytes.lastIndex(of: UInt8(ascii: ",")) else { return place }
    return Text(UnsafeBufferPointer(rebasing: place.bytes[(comma + 1)...])).trimmed
  }
}
