import MechanismCatalog

/// What a topic is called.
public enum TopicName {
  /// For breadcrumbs and lists: the short name where there is one.
  public static func short(_ topic: Topic, _ catalog: Catalog) -> String {
    switch topic {
    case .mechanism(let mechanism): catalog.mechanisms[mechanism].label.string
    case .party(let party): catalog.parties[party].name.string
    case .focusArea(let area): catalog.focusAreas[area].label.string
    case .event(let event): catalog.shown(event).title.string
    case .output(let output): catalog.outputs.shown(output).name.string
    case .source(let source): catalog.sources[source].title.string
    case .founding(let mechanism): "\(catalog.mechanisms[mechanism].label) established"
    case .year(let year): String(year)
    case .kind(let kind): Words.plural(of: kind)
    }
  }

  /// What sort of thing it is, in a word or two.
  public static func kind(_ topic: Topic, _ catalog: Catalog) -> String {
    switch topic {
    case .mechanism(let mechanism): Words.of(catalog.mechanisms[mechanism].kind)
    case .party(let party):
      catalog.parties[party].kind.rawValue
        + (catalog.mechanism(id: catalog.parties[party].id.string) == nil ? "" : ", as a party")
    case .focusArea: "focus area"
    case .event(let event): kind(of: catalog.shown(event))
    case .output(let output): Words.plain(catalog.outputs.shown(output).kind.string)
    case .source: "source"
    case .founding: "founding"
    case .year: "year"
    case .kind: "kind of mechanism"
    }
  }

  /// "event, cancelled, 2006-10".
  private static func kind(of event: EventStatement) -> String {
    let status = event.status == .held ? nil : event.status.rawValue
    return ["event", status, event.date.map(Words.of)].compactMap(\.self).joined(separator: ", ")
  }
}
