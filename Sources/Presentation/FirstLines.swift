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
      [standing, lastMet] + OfficeLines(mechanism, links).lines + announced + [lastEvent] + replaced + [newest]
    return CardSection("As of \(sign.year)", lines.compactMap(\.self))
  }

  /// "newest source: 2008-03, 18 years old, IOM 2008": how old the newest word on it is. Behind an undated page stands the
  /// newest source that shows a date.
  private var newest: CardLine? {
    guard let newest = sign.newestSource else { return nil }
    let dated = catalog.sources[newest].published == nil ? sign.newestDatedSource : nil
    return CardLine(
      "newest source: \(told(newest))" + (dated.map { "; newest dated: \(told($0))" } ?? ""), target: .source(newest))
  }

  private func told(_ handle: Handle<Source>) -> String {
    let source = catalog.sources[handle]
    let date = source.published.map(Words.of) ?? Words.undated(seen: source.seen)
    let age = source.date.map { Words.age(of: $0, in: sign.year) } ?? ""
    return "\(date)\(age), \(catalog.sourceNames[handle])"
  }

  private var standing: CardLine {
    guard catalog.hasBegun(mechanism, by: sign.year) else { return CardLine("standing: not founded yet") }
    guard let standing = sign.standing else { return CardLine("standing: no source says") }
    let claim = standing.claim
    let alike = catalog.resolution(of: claim.attribute, mechanism).map { [$0.shown] + $0.others } ?? [claim]
    return CardLine(
      "standing: \(StandingWords.sentence(standing, in: sign.year))",
      evidence: alike.filter { $0.value == claim.value }.map { Evidence($0) })
  }

  private var lastMet: CardLine {
    guard let meeting = sign.lastMeeting else {
      return CardLine("last met: no source dates a meeting of it by \(sign.year)")
    }
    return line("last met", meeting)
  }

  /// An event besides meetings that is newer than they are.
  private var lastEvent: CardLine? {
    sign.lastEvent.flatMap { $0 == sign.lastMeeting ? nil : line("last event known", $0) }
  }

  private func line(_ label: String, _ event: Handle<Event>) -> CardLine {
    let line = EventLine.line(event, catalog)
    return CardLine("\(label): \(line.text)", evidence: line.evidence, target: line.target)
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
