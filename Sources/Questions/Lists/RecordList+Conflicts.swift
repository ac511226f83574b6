import MechanismCatalog
import Presentation

extension RecordList {
  /// Every contradiction, and below them what is noted as not known, a row for each reading under a heading that says what is disputed and why.
  static func conflicts(_ subject: ListSubject) -> RecordList {
    let catalog = subject.catalog
    var list = RecordList("contradiction", RecordColumns.of(.conflicts), hasParts: true)
    let all = catalog.contradictions
    list.total = all.count { !$0.isGap }
    var headings: [String: Int] = [:]
    let found = all.indices.filter { subject.matches(Handle<Contradiction>($0)) }.map { all[$0] }
    let gaps = found.filter(\.isGap)
    list.gaps = gaps.count
    for contradiction in found.filter({ !$0.isGap }) + gaps {
      let rows = ConflictRows(contradiction, subject.links)
      headings[rows.heading, default: 0] += 1
      let number = headings[rows.heading] ?? 1
      list.rows += rows.rows(under: number == 1 ? rows.heading : "\(rows.heading) (\(number))")
    }
    return list
  }
}

/// The readings of one contradiction as rows.
private struct ConflictRows {
  private let contradiction: Contradiction
  private let account: ContradictionAccount
  private let mechanisms: [Handle<Mechanism>]
  private let catalog: Catalog

  init(_ contradiction: Contradiction, _ links: Links) {
    self.contradiction = contradiction
    account = ContradictionAccount(contradiction, links)
    mechanisms = links.catalog.mechanisms(of: contradiction)
    catalog = links.catalog
  }

  private static let mostNamed = 2

  /// "IGC: name; shown: newer source (neither name holds the other)"; of many mechanisms the first.
  var heading: String {
    let named = labels.prefix(Self.mostNamed).joined(separator: ", ")
    let more = labels.count > Self.mostNamed ? " and \(labels.count - Self.mostNamed) more" : ""
    let subject = labels.isEmpty ? Words.capitalized(account.subject) : "\(named)\(more): \(account.subject)"
    if contradiction.isGap { return "Not known: \(subject)" }
    return "\(subject); shown: \(account.settlement) (\(account.rule))"
  }

  private var labels: [String] { mechanisms.map { catalog.mechanisms[$0].label.string } }

  func rows(under heading: String) -> [Answer.Row] {
    account.readings.map { reading in
      let evidence = reading.evidence
      return Answer.Row(
        [
          reading.text, word(reading.shown), SourceWords.shortDate(evidence, catalog),
          catalog.sourceNames[evidence.citation.source], evidence.citation.locator.string,
          labels.joined(separator: "; "), account.subject, contradiction.kind, account.rule, account.settlement,
        ],
        group: heading, topic: topic, evidence: [evidence])
    }
  }

  private func word(_ shown: ContradictionSide.Shown) -> String {
    switch shown {
    case .no: ""
    case .yes: "yes"
    case .presumed: "presumed"
    }
  }

  /// The mechanism that it is about first; else the event or output; nil for what is about no record.
  private var topic: Topic? {
    if let mechanism = mechanisms.first { return .mechanism(mechanism) }
    return switch contradiction {
    case .eventDate(let event): .event(event)
    case .outputDate(let output): .output(output)
    default: nil
    }
  }
}
