import MechanismCatalog

/// Records as their ids, in the order they come in.
extension Catalog {
  func ids(_ mechanisms: [Handle<Mechanism>]) -> [String] { mechanisms.map { self.mechanisms[$0].id.string } }
  func ids(_ parties: [Handle<Party>]) -> [String] { parties.map { self.parties[$0].id.string } }
  func ids(_ areas: [Handle<FocusArea>]) -> [String] { areas.map { focusAreas[$0].id.string } }
  func ids(_ events: [Handle<Event>]) -> [String] { events.map { self.events[$0].id.string } }

  func id(_ entity: Entity?) -> String? {
    switch entity {
    case .mechanism(let handle): mechanisms[handle].id.string
    case .party(let handle): parties[handle].id.string
    case .event(let handle): events[handle].id.string
    case .output(let handle): outputs.outputs[handle].id.string
    case nil: nil
    }
  }

  func id(_ topic: Topic) -> String? {
    switch topic {
    case .mechanism(let handle): mechanisms[handle].id.string
    case .party(let handle): parties[handle].id.string
    default: nil
    }
  }

  /// The mechanisms with some ids.
  func mechanisms(_ ids: String) -> [Handle<Mechanism>] {
    ids.split(separator: " ").compactMap { mechanism(id: String($0)) }
  }

  /// The parties with some ids.
  func parties(_ ids: String) -> [Handle<Party>] { ids.split(separator: " ").compactMap { party(id: String($0)) } }
}

extension Links {
  /// Links over the built-in data.
  static func builtIn(_ catalog: Catalog, asOf year: Int) -> Links { Links(catalog, Snapshot(catalog, year: year)) }
}
