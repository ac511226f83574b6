import MechanismCatalog
import Presentation

/// The groups that `--by` asks for.
struct RowGroups {
  private enum Grouping: String, CaseIterable {
    case region, role, kind, decade, source
  }

  private let grouping: Grouping
  private let subject: ListSubject
  /// Which regions work on what, for focus areas by region; nil for others.
  private let themes: ThemeGaps?
  private var catalog: Catalog { subject.catalog }

  init(_ text: String, _ kind: RecordKind, _ subject: ListSubject) throws(Refusal) {
    guard let grouping = Grouping(rawValue: text.lowercased()) else {
      let names = Grouping.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal(message: "--by: '\(text)' is no group; the groups are \(names)")
    }
    guard Self.groupings(of: kind).contains(grouping) else {
      let names = Self.groupings(of: kind).map(\.rawValue).joined(separator: ", ")
      throw Refusal(message: "--by \(text) says nothing of \(kind.rawValue); they can be grouped by \(names)")
    }
    self.grouping = grouping
    self.subject = subject
    themes = kind == .focus && grouping == .region ? ThemeGaps(subject.links.all, subject.links) : nil
  }

  /// What the records of a kind can be grouped by.
  private static func groupings(of kind: RecordKind) -> [Grouping] {
    switch kind {
    case .mechanisms: [.region, .role, .kind, .decade, .source]
    case .members: [.region, .role, .kind, .source]
    case .events, .outputs: [.region, .kind, .decade, .source]
    case .focus: [.region, .source]
    case .relations, .conflicts, .lists: [.source]
    case .sources: [.kind, .decade]
    }
  }

  /// What the groups leave open.
  var notes: [String] {
    (themes?.columns ?? []).compactMap { column in
      guard column.withoutFocus > 0, case .named(let region) = column.region else { return nil }
      return
        "Of \(column.withoutFocus) of the \(column.mechanisms.count) mechanisms of \(region) no source says what they work on."
    }
  }

  /// The rows under headings that count them, the headings in order; a row that belongs to several stands under each. What
  /// belongs to none stands last.
  func grouped(_ rows: [Answer.Row]) -> [Answer.Row] {
    var groups: [(name: String, rows: [Answer.Row])] = []
    var place: [String: Int] = [:]
    for row in rows {
      for name in names(of: row) {
        if place[name] == nil {
          place[name] = groups.count
          groups.append((name, []))
        }
        groups[place[name]!].rows.append(row)
      }
    }
    let order = groups.indices.sorted {
      (isLast(groups[$0].name), sortKey(groups[$0].name, $0)) < (isLast(groups[$1].name), sortKey(groups[$1].name, $1))
    }
    return order.flatMap { index in
      let heading = "\(groups[index].name): \(groups[index].rows.count)"
      return groups[index].rows.map { $0.inGroup(heading) }
    }
  }

  private static let unknown = "Not known"
  private static let gap = "No mechanism of "

  /// Groups that tell what is not stand behind the others.
  private func isLast(_ name: String) -> Int { name == Self.unknown ? 2 : name.hasPrefix(Self.gap) ? 1 : 0 }

  /// Decades and regions by name; roles, kinds and sources as they come.
  private func sortKey(_ name: String, _ position: Int) -> String {
    switch grouping {
    case .decade, .region: return name
    case .role, .kind, .source:
      let digits = String(position)
      return String(repeating: "0", count: 6 - min(6, digits.count)) + digits
    }
  }

  private func names(of row: Answer.Row) -> [String] {
    let names =
      switch grouping {
      case .region: regions(row.topic)
      case .role: roles(row)
      case .kind: kinds(row.topic)
      case .decade: decades(row.topic)
      case .source: sources(row)
      }
    return names.isEmpty ? [Self.unknown] : names
  }

  private func regions(_ topic: Topic?) -> [String] {
    switch topic {
    case .party(let party): [catalog.parties[party].region.string].filter { !$0.isEmpty }
    case .mechanism(let mechanism), .founding(let mechanism): catalog.mechanisms[mechanism].region.items.map(\.string)
    case .event(let event): regions(of: catalog.events[event].mechanisms)
    case .output(let output): regions(of: catalog.outputs.outputs[output].mechanisms)
    case .focusArea(let area): regions(workingOn: area)
    default: []
    }
  }

  /// Every region: those whose mechanisms work on an area, and for each other one that none is said to.
  private func regions(workingOn area: Handle<FocusArea>) -> [String] {
    guard let themes else { return [] }
    return themes.columns.indices.compactMap { column in
      let name: String
      switch themes.columns[column].region {
      case .named(let region): name = region.string
      case .global: name = "Global"
      case .unknown: return nil
      }
      return themes.count(area, column: column) > 0 ? name : Self.gap + name
    }
  }

  private func regions(of mechanisms: [Handle<Mechanism>]) -> [String] {
    var names: [String] = []
    for name in mechanisms.flatMap({ catalog.mechanisms[$0].region.items.map(\.string) }) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  private func roles(_ row: Answer.Row) -> [String] {
    let mechanisms = subject.query.namedMechanisms
    let parties = subject.query.namedParties
    let set: RoleSet =
      switch row.topic {
      case .party(let party):
        subject.links.snapshot.participations(of: party)
          .filter { mechanisms.isEmpty || mechanisms.contains($0.mechanism) }.reduce(into: []) {
            $0.formUnion($1.roles)
          }
      case .mechanism(let mechanism):
        subject.links.snapshot.participations(in: mechanism).filter { parties.isEmpty || parties.contains($0.party) }
          .reduce(into: []) { $0.formUnion($1.roles) }
      default: []
      }
    return set.roles.map { Words.plural(of: $0) }
  }

  private func kinds(_ topic: Topic?) -> [String] {
    switch topic {
    case .mechanism(let mechanism): [Words.plural(of: catalog.mechanisms[mechanism].kind)]
    case .party(let party): [Words.capitalized(catalog.parties[party].kind.rawValue)]
    case .event(let event): [Words.capitalized(Words.plain(catalog.shown(event).kind.string))]
    case .founding: ["Founding"]
    case .output(let output): [Words.capitalized(Words.plain(catalog.outputs.shown(output).kind.string))]
    case .source(let source): [Words.capitalized(Words.plain(catalog.sources[source].kind.string))]
    default: []
    }
  }

  private func decades(_ topic: Topic?) -> [String] {
    let date: PartialDate? =
      switch topic {
      case .mechanism(let mechanism): catalog.established(mechanism)
      case .output(let output): catalog.outputs.shown(output).date
      case .source(let source): catalog.sources[source].published
      case .event, .founding: topic.flatMap { catalog.date(of: $0) }
      default: nil
      }
    return date.map { ["\($0.year / 10 * 10)s"] } ?? []
  }

  private func sources(_ row: Answer.Row) -> [String] {
    var names: [String] = []
    for source in row.evidence.map(\.citation.source) {
      let record = catalog.sources[source]
      let name = record.title.string + (record.published.map { " (\(Words.of($0)))" } ?? "")
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
