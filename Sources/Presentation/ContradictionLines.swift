import MechanismCatalog

/// A contradiction on a line of a card, with the evidence of every side.
public struct ContradictionLines {
  private let links: Links
  private var catalog: Catalog { links.catalog }

  public init(_ links: Links) {
    self.links = links
  }

  /// The sections of a card: contradictions, and below them what is noted as not known; none where there are none.
  func sections(_ noted: [Contradiction]) -> [CardSection] {
    let (contradictions, gaps) = (noted.filter { !$0.isGap }, noted.filter(\.isGap))
    return [
      CardSection("Contradictions: \(contradictions.count)", contradictions.flatMap(lines)),
      CardSection("Gaps: \(gaps.count)", gaps.flatMap(lines)),
    ].compactMap(\.self)
  }

  /// One line, and for a noted contradiction one more for each reading, indented.
  public func lines(_ contradiction: Contradiction) -> [CardLine] {
    let account = ContradictionAccount(contradiction, links)
    let evidence = account.readings.map(\.evidence)
    switch contradiction {
    case .listLength(let list):
      let words = ListCount(list, catalog).words
      return [CardLine("A list is not as long as it says: \(words)", evidence: Array(evidence.prefix(1)))]
    case .claims(let claims): return [CardLine(disputed(claims, account), evidence: evidence)]
    case .lists(let difference): return [CardLine(lists(difference), evidence: evidence)]
    case .membership(let contested):
      let text = "\(account.subject): \(account.rule)"
      return [CardLine(text, evidence: evidence, target: .party(catalog.memberships[contested.member].party))]
    case .eventDate(let event): return [CardLine(dated(account), evidence: evidence, target: .event(event))]
    case .outputDate(let output): return [CardLine(dated(account), evidence: evidence, target: .output(output))]
    case .noted(let conflict): return noted(conflict, account)
    }
  }

  /// "Established: 1999 (source A) against 2001 (source B); shown: 1999 (newer source)".
  private func disputed(_ claims: DisputedClaims, _ account: ContradictionAccount) -> String {
    var rest = account.readings[...]
    let sides = claims.values.map { value in
      defer { rest = rest.dropFirst(value.count) }
      return Array(rest.prefix(value.count))
    }
    let shown = account.readings.first { $0.shown != .no }.map { "\($0.text) (\(account.settlement))" }
    return "\(said(account, sides)); shown: \(shown ?? "none of these")"
  }

  private func dated(_ account: ContradictionAccount) -> String {
    let texts = account.readings.map(\.text).withoutRepeats()
    return said(account, texts.map { text in account.readings.filter { $0.text == text } })
  }

  /// "Date of “Meeting”: 2002-02 (source A) against 2003 (source B; source C)"; `sides` are the readings that agree.
  private func said(_ account: ContradictionAccount, _ sides: [[ContradictionAccount.Reading]]) -> String {
    let words = sides.compactMap { side in
      side.first.map { "\($0.text) (\(SourceWords.titles(side.map(\.evidence.citation.source), catalog)))" }
    }
    return "\(Words.capitalized(account.subject)): \(words.joined(separator: " against "))"
  }

  private func lists(_ difference: ListDifference) -> String {
    let (first, second) = (catalog.lists[difference.first], catalog.lists[difference.second])
    let sides = [(first, difference.onlyInFirst), (second, difference.onlyInSecond)].filter { !$0.1.isEmpty }
      .map { list, parties in
        let names = parties.map { catalog.parties[$0].name.string }.joined(separator: ", ")
        return "only in \(SourceWords.titles([list.citation.source], catalog)): \(names)"
      }
    let year = first.time.map { String($0.year) } ?? ""
    return
      "Two lists of \(Words.plural(of: first.role).lowercased()) in \(year) differ; \(sides.joined(separator: "; "))"
  }

  /// What is disputed, and below it the readings, each with who says so.
  private func noted(_ conflict: NotedConflict, _ account: ContradictionAccount) -> [CardLine] {
    let items = conflict.what.items.map { Words.name(ofID: $0.string, catalog) }
    let sources = Set(conflict.readings.map(\.citation.source))
    let subject = sources.count == 1 ? "One source says different things" : "Sources differ"
    let kind = conflict.readings.first.map { Words.plain($0.kind.string) } ?? ""
    if conflict.isGap {
      return account.readings.map { reading in
        CardLine("Not known: \(items.joined(separator: ", ")): \(reading.text)", evidence: [reading.evidence])
      }
    }
    let head = CardLine(
      "\(subject) on \(items.joined(separator: ", ")) (\(kind))", evidence: account.readings.map(\.evidence))
    return [head] + account.readings.map { CardLine($0.text, evidence: [$0.evidence], indent: 1) }.merged
  }
}
