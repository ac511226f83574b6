import MechanismCatalog

/// Whether a mechanism is still alive, as far as sources tell: when it last met, what is announced, what took its place.
struct LastSignLines {
  private let sign: LastSign
  private let catalog: Catalog

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    sign = LastSign(mechanism, links)
    catalog = links.catalog
  }

  /// What cannot be told is said: without a dated meeting the section says so.
  var section: CardSection? {
    let lines = lines
    if lines.isEmpty {
      return CardSection(
        "Last signs of it: unknown\(newest)", [CardLine("No source dates a meeting of it by \(sign.year)")])
    }
    return CardSection("Last signs of it, as of \(sign.year)\(newest)", lines)
  }

  /// "; newest source of 2008-03": how old the newest word on it is.
  private var newest: String {
    let published = sign.newestSource.flatMap { catalog.sources[$0].date }
    return published.map { "; newest source of \(Words.of($0))" } ?? ""
  }

  private var lines: [CardLine] {
    var lines: [CardLine] = []
    if let meeting = sign.lastMeeting { lines.append(line("last meeting known", meeting)) }
    if let event = sign.lastEvent, event != sign.lastMeeting { lines.append(line("last event known", event)) }
    lines += sign.announced.map { line("announced", $0) }
    if let ended = sign.ended {
      lines.append(CardLine("ended: \(ended.value)", evidence: [Evidence(ended.citation, asOf: ended.asOf)]))
    }
    return lines
  }

  private func line(_ label: String, _ event: Handle<Event>) -> CardLine {
    let line = EventLine.line(event, catalog)
    return CardLine("\(label): \(line.text)", evidence: line.evidence, target: line.target)
  }
}
