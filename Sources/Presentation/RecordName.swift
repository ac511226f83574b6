import MechanismCatalog

/// What a topic is called in the tables and in data formats.
public enum RecordName {
  /// Its sort: mechanism, party, focus_area, event, output, source; founding, year and kind for what has no table.
  public static func type(_ topic: Topic) -> String {
    switch topic {
    case .mechanism: "mechanism"
    case .party: "party"
    case .focusArea: "focus_area"
    case .event: "event"
    case .output: "output"
    case .source: "source"
    case .founding: "founding"
    case .year: "year"
    case .kind: "kind"
    }
  }

  /// Its id in the table of its sort; of a founding the mechanism's, of a year its digits, of a kind its word.
  public static func id(_ topic: Topic, _ catalog: Catalog) -> String {
    switch topic {
    case .mechanism(let mechanism), .founding(let mechanism): catalog.mechanisms[mechanism].id.string
    case .party(let party): catalog.parties[party].id.string
    case .focusArea(let area): catalog.focusAreas[area].id.string
    case .event(let event): catalog.events[event].id.string
    case .output(let output): catalog.outputs.outputs[output].id.string
    case .source(let source): catalog.sources[source].id.string
    case .year(let year): String(year)
    case .kind(let kind): kind.rawValue
    }
  }
}
