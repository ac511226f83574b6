import MechanismCatalog

/// What is asked first of a mechanism: whether it is alive, when it last met, who chairs it. As sources say; nothing is
/// concluded from it.
struct FirstLines {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private let sign: LastSign
  private var catalog: Catalog { links.catalog }

  /// As many announced meetings are shown; the timeline has all.
  private static let mostAnnounced = 2

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    self.mechanism = mechanism
    self.links = links
    sign = LastSign(mechanism, links)
  }

  /// What cannot be told is said.
  var section: CardSection? {
    let lines =
      [standing, lastMet] + OfficeLines(mechanism, links).lines + announced + [reason, lastEvent] + replaced
      + [newest]
    return CardSection("As of \(sign.year)", lines.compactMap(\.self))
  }

  /// "newest word: 2008-03, 18 years old; undated pages seen 2026-01": how new the newest word on it is.
  private var newest: CardLine? {
    guard let newest = NewestWord(mechanism, links) else { return nil }
    let dated = newest.date.map { Words.of($0) + Words.age(of: $0, in: sign.year) }
    let seen = newest.seen.map { "undated pages seen \(Words.of($0))" }
    return CardLine(
      "newest word: \([dated, seen].compactMap(\.self).joined(separator: "; "))",
      target: (newest.source ?? newest.page).map { .source($0) })
  }

  private var standing: CardLine {
    guard catalog.hasBegun(mechanism, by: sign.year) else { return CardLine("standing: not founded yet") }
    guard let standing = sign.standing else { return CardLine("standing: no source says") }
    return CardLine(
      "standing: \(StandingWords.sentence(standing, in: sign.year))",
      brief: "standing: \(StandingWords.brief(standing))", evidence: evidence(standing.claim))
  }

  /// The reason of the standing, which may be long, below what is asked more often.
  private var reason: CardLine? {
    guard catalog.hasBegun(mechanism, by: sign.year), let standing = sign.standing else { return nil }
    return StandingWords.why(standing).map { CardLine($0, evidence: evidence(standing.claim)) }
  }

  /// Every claim that says the same.
  private func evidence(_ claim: Claim) -> [Evidence] {
    let alike = catalog.resolution(of: claim.attribute, mechanism).map { [$0.shown] + $0.others } ?? [claim]
    return alike.filter { $0.value == claim.value }.map { Evidence($0) }
  }

  private var lastMet: CardLine {
    guard let meeting = sign.lastMeeting else {
      return CardLine(
        "last known meeting: no source dates one by \(sign.year)", brief: "last known meeting: none dated")
    }
    return line("last known meeting", meeting)
  }

  /// An event besides meetings that is newer than they are.
  private var lastEvent: CardLine? {
    sign.lastEvent.flatMap { $0 == sign.lastMeeting ? nil : line("last event known", $0) }
  }

  private func line(_ label: String, _ event: Handle<Event>) -> CardLine {
    let line = EventLine.line(event, catalog)
    let day = catalog.shown(event).date?.end.map { "\(label): \(Words.of(PartialDate($0)))" } ?? ""
    return CardLine("\(label): \(line.text)", brief: day, evidence: line.evidence, target: line.target)
  }

  private var announced: [CardLine] {
    let rest = sign.announced.count - FirstLines.mostAnnounced
    return sign.announced.prefix(FirstLines.mostAnnounced).map(announcement)
      + (rest > 0 ? [CardLine("next: \(rest) more announced or proposed, see the timeline")] : [])
  }

  /// "next: announced for 2005-09, not seen as held: Third consultation, Jakarta, IDN".
  private func announcement(_ event: Handle<Event>) -> CardLine {
    let shown = catalog.shown(event)
    let date = shown.date.map { " for \(Words.of($0))" } ?? ", undated"
    let isToCome = shown.date.map { $0.year > sign.year } ?? false
    let place = shown.place.isEmpty ? "" : ", \(shown.place)"
    return CardLine(
      "next: \(shown.status.rawValue)\(date)\(isToCome ? "" : ", not seen as held"): \(shown.title)\(place)",
      evidence: EventLine.evidence(event, catalog), target: .event(event))
  }

  /// What took its place by the year.
  private var replaced: [CardLine] {
    sign.replaced.map { catalog.remarks.relations[$0] }.filter { ($0.since?.year ?? .min) <= sign.year }
      .compactMap { RelationLines.line($0, from: .mechanism(mechanism), catalog) }.merged
  }
}
