import CommandTable
import MechanismCatalog
import Presentation

/// The answer to `path A B`: where two states meet, and if nowhere, through whom they are linked.
struct PathAnswer {
  private let invocation: Invocation
  private let links: Links
  private let years: YearlyLinks
  private var catalog: Catalog { links.catalog }
  /// How many ways are shown where `--limit` says nothing.
  private static let mostShown = 20

  init(_ invocation: Invocation, _ years: YearlyLinks, year: Int) {
    (self.invocation, self.years) = (invocation, years)
    links = years[year]
  }

  func answer() throws(Refusal) -> Answer {
    let resolver = NameResolver(catalog)
    let ends = [
      try resolver.topic(invocation.arguments[0], among: [.party, .mechanism]),
      try resolver.topic(invocation.arguments[1], among: [.party, .mechanism]),
    ]
    if ends[0] == ends[1] { throw Refusal(message: "both names stand for \(TopicName.short(ends[0], catalog))") }
    let paths = Paths(from: ends[0], to: ends[1], links, limit: try Limit.of(invocation) ?? Self.mostShown)
    let year = links.snapshot.year
    return Answer(
      title: title(ends.map { TopicName.short($0, catalog) }, paths),
      columns: ["path", .number("steps"), "sure", "roles"], rows: paths.map(rows) ?? [],
      notes: notes(paths) + leftOut(ends) + GroupNotes(links).notes(onAny: parties(ends))
        + AsOfNotes.notes(year, years),
      year: year,
      command: CommandWords.of(
        invocation.replacingArguments(ends.map { RecordName.id($0, catalog) }), asOf: year))
  }

  private func parties(_ ends: [Topic]) -> [Handle<Party>] {
    ends.compactMap { if case .party(let party) = $0 { party } else { nil } }
  }

  private func title(_ names: [String], _ paths: Paths?) -> String {
    let pair = NamesInARow.and(names)
    guard let paths else { return "\(pair), as of \(links.snapshot.year): no chain of shared mechanisms links them" }
    let shown = paths.first.count < paths.count ? ", the first \(paths.first.count)" : ""
    let year = "as of \(links.snapshot.year)"
    switch paths.length {
    case 1: return "\(pair), \(year): the one takes part in the other"
    case 2: return "\(pair), \(year): they meet in \(Words.count(paths.count, "place"))\(shown)"
    case 4:
      return
        "\(pair), \(year): they share nothing; through a third there are \(Words.count(paths.count, "way"))\(shown)"
    default: return "\(pair), \(year): \(Words.count(paths.count, "way")) of \(paths.length) steps\(shown)"
    }
  }

  private func rows(_ paths: Paths) -> [Answer.Row] {
    paths.first.map { path in
      let steps = zip(path.topics, path.topics.dropFirst()).compactMap { inside($0, $1) }
      let names = path.topics.map(name)
      return Answer.Row(
        [
          names.joined(separator: " - "), String(paths.length), Words.of(path.presence),
          steps.map { "\(TopicName.short(.party($0.party), catalog)): \($0.roles)" }.joined(separator: "; "),
        ],
        topic: path.topics.count > 2 ? path.topics[1] : path.topics.last, evidence: steps.flatMap(\.evidence))
    }
  }

  /// Of a mechanism that is over or dormant with that word.
  private func name(_ topic: Topic) -> String {
    let name = TopicName.short(topic, catalog)
    if case .mechanism(let mechanism) = topic { return name + RestingWords(links).behind(mechanism) }
    return name
  }

  private func inside(_ left: Topic, _ right: Topic) -> PartyInMechanism? {
    switch (left, right) {
    case (.party(let party), .mechanism(let mechanism)), (.mechanism(let mechanism), .party(let party)):
      PartyInMechanism(party, mechanism, links)
    default: nil
    }
  }

  /// Nothing goes through what is over; the two that are asked about may be.
  private func leftOut(_ ends: [Topic]) -> [String] {
    RestingWords(links).notes(
      leavingOut: links.over.handles.filter { mechanism in
        !ends.contains(.mechanism(mechanism)) && !links.snapshot.isUnknown(mechanism)
      })
  }

  private func notes(_ paths: Paths?) -> [String] {
    let silent = links.all.handles.count { links.snapshot.isUnknown($0) }
    guard silent > 0 else { return [] }
    return [
      "Of \(silent) of the \(links.all.count) mechanisms no source names who takes part: they may meet there too."
    ]
  }
}
