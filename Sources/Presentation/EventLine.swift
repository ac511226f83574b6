import MechanismCatalog

/// An event on one line of a card.
public enum EventLine {
  public static func line(_ event: Handle<Event>, _ catalog: Catalog) -> CardLine {
    let shown = catalog.shown(event)
    let date = shown.date.map(Words.of) ?? "undated"
    let place = shown.place.isEmpty ? "" : ", \(shown.place)"
    let words = Words.status(of: shown)
    let status = words == EventStatus.held.rawValue ? "" : "\(words): "
    return CardLine(
      "\(date)  \(status)\(shown.title)\(place)", evidence: evidence(event, catalog), target: .event(event))
  }

  public static func evidence(_ event: Handle<Event>, _ catalog: Catalog) -> [Evidence] {
    catalog.events[event].statements.map { evidence(catalog.eventStatements[$0]) }
  }

  public static func evidence(_ statement: EventStatement) -> Evidence {
    Evidence(
      statement.citation, asOf: statement.date,
      says: "\(statement.date.map(Words.of) ?? "undated"): \(statement.title)", doubt: statement.basis)
  }
}
