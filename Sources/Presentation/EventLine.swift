import MechanismCatalog

/// An event on one line of a card.
public enum EventLine {
  public static func line(_ event: Handle<Event>, _ catalog: Catalog) -> CardLine {
    let shown = catalog.shown(event)
    let date = shown.date.map(Words.of) ?? "undated"
    let place = shown.place.isEmpty ? "" : ", \(shown.place)"
    return CardLine(
      "\(date)  \(title(shown))\(place)", evidence: evidence(event, catalog), target: .event(event))
  }

  /// The title, before it whatever keeps it from being plainly held: "unconfirmed: Ministerial Conference".
  public static func title(_ event: EventStatement) -> String {
    let words = Words.status(of: event)
    return words == EventStatus.held.rawValue ? event.title.string : "\(words): \(event.title)"
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
