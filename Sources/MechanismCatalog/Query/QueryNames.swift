/// What queries call records.
extension Catalog {
  /// The name of a mechanism, party, focus area or source, as messages show it.
  func queryName(_ topic: Topic) -> String {
    switch topic {
    case .mechanism(let mechanism), .founding(let mechanism): mechanisms[mechanism].label.string
    case .party(let party): parties[party].name.string
    case .focusArea(let area): focusAreas[area].label.string
    case .source(let source): sources[source].title.string
    case .event(let event): shown(event).title.string
    case .output(let output): outputs.shown(output).name.string
    case .year(let year): String(year)
    case .kind(let kind): WordChoice.shown(kind.rawValue)
    }
  }

  /// The value that names a record and no other: its name, else its id. O(records).
  func queryValue(_ topic: Topic, among scopes: [NameLookup.Scope]) -> String {
    let name = queryName(topic)
    let isOwn = !name.contains("\"") && NameLookup(self).find(name, among: scopes) == .found(topic)
    return isOwn ? name : queryId(topic)
  }

  private func queryId(_ topic: Topic) -> String {
    switch topic {
    case .mechanism(let mechanism), .founding(let mechanism): mechanisms[mechanism].id.string
    case .party(let party): parties[party].id.string
    case .focusArea(let area): focusAreas[area].id.string
    case .source(let source): sources[source].id.string
    case .event(let event): events[event].id.string
    case .output(let output): outputs.outputs[output].id.string
    case .year, .kind: queryName(topic)
    }
  }
}

extension Topic {
  /// The table of names that it stands in; nil for what has no table.
  var scope: NameLookup.Scope? {
    switch self {
    case .mechanism: .mechanism
    case .party: .party
    case .focusArea: .focusArea
    case .source: .source
    case .event: .event
    case .output: .output
    case .founding, .year, .kind: nil
    }
  }
}
