import CommandTable
import MechanismCatalog
import Presentation

/// The words of the command line that gives a view again: without quotes, the program's name first, the year last.
enum ReproducingCommand {
  /// Of a pane: its records linked to the facets, and where it follows, to the leading row; its filter; its order.
  static func words(
    _ pane: Pane, in place: Place, held: Row?, _ links: Links
  ) -> [String] {
    var facets = place.facets
    if pane != place.leading, let facet = held?.facet, !facets.contains(facet) { facets.append(facet) }
    if let record = shownRecord(pane, facets) { return card(record, links) }
    var words = ["confer", Verb.list.rawValue, pane.recordKind.rawValue]
    words += FacetTerms(facets, pane, links).words
    // Of events the term asks something else.
    if pane != .timeline, let left = LeftOutTerm(place.leftOut).word { words.append(left) }
    if let text = filterText(place.panes[pane].filter) { words.append(text) }
    let isSingle = Lister(links: links).mechanisms(facets).only != nil
    if let column = sortValue(place.panes[pane].order, pane, isSingle: isSingle) {
      words += ["--\(Option.sort.rawValue)", column]
    }
    return words + year(links)
  }

  /// Of a card.
  static func card(_ topic: Topic, _ links: Links) -> [String] {
    if case .kind(let kind) = topic {
      return ["confer", Verb.list.rawValue, RecordKind.mechanisms.rawValue, "kind:\(kind.rawValue)"] + year(links)
    }
    return ["confer", Verb.show.rawValue, RecordName.id(topic, links.catalog)] + year(links)
  }

  /// Where the processes are one mechanism, no list is asked for: its card names it. The same for what has no term.
  private static func shownRecord(_ pane: Pane, _ facets: [Facet]) -> Topic? {
    facets.map(\.topic).first { topic in
      switch topic {
      case .mechanism: pane == .processes
      case .event, .output, .source: true
      default: false
      }
    }
  }

  private static func year(_ links: Links) -> [String] {
    ["--\(Option.asOf.rawValue)", String(links.snapshot.year)]
  }

  /// The filter as it was typed, in parentheses where its alternatives, or a dash that an option begins with, would be
  /// read differently among other words; nil where there is none, or it cannot be read.
  private static func filterText(_ filter: Filter) -> String? {
    guard filter.isActive, filter.error == nil else { return nil }
    if case .or = filter.query { return "(\(filter.text))" }
    return filter.text.hasPrefix("--") ? "(\(filter.text))" : filter.text
  }

  /// The column that sorts the list as the pane does; nil where the list stands so by itself, and for roles in more than
  /// a single mechanism, which the list has no column for.
  private static func sortValue(_ order: Order?, _ pane: Pane, isSingle: Bool) -> String? {
    guard let order = order ?? (pane == .focusAreas ? Column.standard(of: pane) : nil) else { return nil }
    let column = Column.all(in: pane)[order.column]
    if column.field == .role, !isSingle { return nil }
    let id = column.listId(in: pane)
    return order.isDescending ? "-\(id)" : id
  }
}

extension BrowserContext {
  /// A command line that also names the data package that is browsed, before the year; the same for the built-in one.
  func naming(_ command: [String]) -> [String] {
    let option = "--\(Option.data.rawValue)"
    guard let data, !command.contains(option) else { return command }
    let end = command.firstIndex(of: "--\(Option.asOf.rawValue)") ?? command.endIndex
    return command[..<end] + [option, data] + command[end...]
  }
}

extension Column {
  /// What the command line's lists call the column.
  func listId(in pane: Pane) -> String { pane == .focusAreas && field == .name ? "focus_area" : title }
}
