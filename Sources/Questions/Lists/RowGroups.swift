import MechanismCatalog
import Presentation

/// The groups that `--by` asks for.
struct RowGroups {
  private enum Grouping: String, CaseIterable {
    case region, role, kind, decade, source
  }

  private let grouping: Grouping
  private let subject: ListSubject
  /// nil where another grouping is asked for.
  private let regions: RegionNames?
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
    regions = grouping == .region ? RegionNames(kind, subject.links) : nil
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
  var notes: [String] { regions?.notes ?? [] }

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

  /// What is known to be outside of the groups stands behind them, what is not known last.
  private func isLast(_ name: String) -> Int {
    name == Self.unknown ? 2 : regions?.isOutside(name) == true ? 1 : 0
  }

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
      case .region: regions?.names(row.topic) ?? []
      case .role: roles(row)
      case .kind: kinds(row.topic)
      case .decade: decades(row.topic)
      case .source: sources(row)
      }
    return names.isEmpty ? [Self.unknown] : names
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
