/// What a party hosted, the surest word first; each thing once.
public struct Hosting: Sendable {
  /// The events whose host it is by any statement, by date, those without one last; also what was only announced.
  public let events: [Handle<Event>]
  /// The rows that give it the role of a host in a mechanism, in table order.
  public let roles: [Handle<Membership>]
  /// Other events that took place in its country by any statement, by date: no source says that it was the host.
  public let inItsCountry: [Handle<Event>]

  /// O(events).
  public init(_ party: Handle<Party>, _ catalog: Catalog) {
    events = catalog.byDate(catalog.eventsOfHost[party])
    roles = catalog.membershipsOfParty[party].filter { row in
      catalog.memberships[row].role == .host && catalog.memberships[row].basis != .attended
    }
    let (codes, hosted) = ([catalog.parties[party].iso3, catalog.parties[party].id], Set(events))
    inItsCountry = catalog.eventsByDate.filter { event in
      guard !hosted.contains(event) else { return false }
      return catalog.events[event].statements.contains { row in
        codes.contains { Place.isText(catalog.eventStatements[row].place, ofCountry: $0) }
      }
    }
  }
}
