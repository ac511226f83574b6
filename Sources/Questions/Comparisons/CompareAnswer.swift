import CommandTable
import MechanismCatalog
import Presentation

/// The answer to `compare A B [C ...]`: mechanisms side by side, or parties.
struct CompareAnswer {
  private let invocation: Invocation
  private let links: Links
  private let years: YearlyLinks
  private let citing: Citing

  init(_ invocation: Invocation, _ years: YearlyLinks, year: Int, _ citing: Citing) {
    (self.invocation, self.years, self.citing) = (invocation, years, citing)
    links = years[year]
  }

  func answer() throws(Refusal) -> Answer {
    let topics = try Sides(links.catalog).topics(invocation.arguments)
    let command = CommandWords.of(
      invocation.replacingArguments(topics.map { RecordName.id($0, links.catalog) }), asOf: links.snapshot.year)
    let mechanisms = topics.compactMap { if case .mechanism(let mechanism) = $0 { mechanism } else { nil } }
    let table =
      mechanisms.count == topics.count
      ? MechanismsCompared(Comparison(mechanisms, links), links, citing).table
      : PartiesCompared(
        PartyComparison(topics.compactMap { if case .party(let party) = $0 { party } else { nil } }, links), links,
        citing
      ).table
    return Answer(
      title: table.title, columns: table.columns, rows: table.rows,
      notes: table.notes + AsOfNotes.notes(links.snapshot.year, years), year: links.snapshot.year, command: command,
      isFound: true)
  }
}

/// What a comparison shows, before it is an answer.
struct ComparisonTable {
  let title: String
  let columns: [Answer.Column]
  var rows: [Answer.Row] = []
  var notes: [String] = []

  /// Adds rows under a heading that counts them.
  mutating func add(_ heading: String, _ rows: [Answer.Row]) {
    let group = "\(heading): \(rows.count)"
    self.rows += rows.map { $0.inGroup(group) }
  }
}

/// The sides of a comparison: mechanisms all, or parties all.
struct Sides {
  private let catalog: Catalog
  init(_ catalog: Catalog) { self.catalog = catalog }

  /// What the names stand for. A body that is both is what the others are; if all are both, mechanisms. Throws if a name is
  /// neither, or the sides do not go together.
  func topics(_ names: [String]) throws(Refusal) -> [Topic] {
    let resolver = NameResolver(catalog)
    var topics: [Topic] = []
    for name in names { topics.append(try resolver.topic(name, among: [.mechanism, .party])) }
    if let unified = same(topics, as: \.asMechanism) ?? same(topics, as: \.asParty) { return try distinct(unified) }
    let kinds = topics.map { "\(TopicName.short($0, catalog)) is a \(TopicName.kind($0, catalog))" }
    throw Refusal(
      message: "mechanisms are compared with mechanisms, parties with parties: \(kinds.joined(separator: ", "))")
  }

  private func same(_ topics: [Topic], as side: (BodySides) -> Topic?) -> [Topic]? {
    let sides = topics.compactMap { side(BodySides($0, catalog)) }
    return sides.count == topics.count ? sides : nil
  }

  private func distinct(_ topics: [Topic]) throws(Refusal) -> [Topic] {
    if Set(topics).count == topics.count { return topics }
    throw Refusal(message: "two of the names stand for the same: name two that differ")
  }
}

/// The mechanism and the party that one record is.
private struct BodySides {
  let asMechanism: Topic?
  let asParty: Topic?

  init(_ topic: Topic, _ catalog: Catalog) {
    switch topic {
    case .mechanism(let mechanism):
      asMechanism = topic
      asParty = catalog.party(id: catalog.mechanisms[mechanism].id.string).map { .party($0) }
    case .party(let party):
      asParty = topic
      asMechanism = catalog.mechanism(id: catalog.parties[party].id.string).map { .mechanism($0) }
    default: (asMechanism, asParty) = (nil, nil)
    }
  }
}
