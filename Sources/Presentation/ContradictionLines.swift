import MechanismCatalog

/// A contradiction in words, with the evidence of every side.
public struct ContradictionLines {
  private let catalog: Catalog

  public init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  /// The section of a card; nil where there is none.
  func section(_ contradictions: [Contradiction]) -> CardSection? {
    CardSection("Contradictions: \(contradictions.count)", contradictions.flatMap(lines))
  }

  /// One line, and for a noted contradiction one more for each reading, indented.
  public func lines(_ contradiction: Contradiction) -> [CardLine] {
    switch contradiction {
    case .listLength(let list): [length(list)]
    case .claims(let claims): [disputed(claims)]
    case .lists(let difference): [lists(difference)]
    case .membership(let contested): [membership(contested)]
    case .eventDate(let event): [date(event)]
    case .outputDate(let output): [date(output)]
    case .noted(let conflict): noted(conflict)
    }
  }

  private func length(_ handle: Handle<MemberList>) -> CardLine {
    let list = catalog.lists[handle]
    let words = ListCount(handle, catalog).words
    return CardLine(
      "A list is not as long as it says: \(words)", evidence: [Evidence(list.citation, asOf: list.asOf, says: words)])
  }

  /// "Established: 1999 (source A) against 2001 (source B); shown: 1999, from the newer source".
  private func disputed(_ claims: DisputedClaims) -> CardLine {
    let attribute = claims.attribute
    let label = Words.capitalized(Words.of(attribute))
    let year = attribute.isLasting ? nil : claims.values[0][0].asOf?.year
    let values = claims.values.map { "\(said($0[0])) (\(titles($0.map(\.citation.source))))" }
    return CardLine(
      "\(label)\(year.map { " in \($0)" } ?? ""): \(values.joined(separator: " against "))"
        + "; shown: \(said(claims.values[0][0])), \(Words.of(claims.rule))",
      evidence: claims.values.flatMap(\.self).map { Evidence($0.citation, asOf: $0.asOf, says: said($0)) })
  }

  /// A claim's value, ids by their names.
  private func said(_ claim: Claim) -> String { ClaimValue.words(claim, catalog) }

  private func lists(_ difference: ListDifference) -> CardLine {
    let (first, second) = (catalog.lists[difference.first], catalog.lists[difference.second])
    let sides = [(first, difference.onlyInFirst), (second, difference.onlyInSecond)].filter { !$0.1.isEmpty }
      .map { list, parties in
        let names = parties.map { catalog.parties[$0].name.string }.joined(separator: ", ")
        return "only in \(titles([list.citation.source])): \(names)"
      }
    let year = first.asOf.map { String($0.year) } ?? ""
    return CardLine(
      "Two lists of \(Words.plural(of: first.role).lowercased()) in \(year) differ; \(sides.joined(separator: "; "))",
      evidence: [difference.first, difference.second].map { handle in
        let list = catalog.lists[handle]
        return Evidence(list.citation, asOf: list.asOf, says: ListCount(handle, catalog).words)
      })
  }

  private func membership(_ contested: ContestedMembership) -> CardLine {
    let (row, denial) = (catalog.memberships[contested.member], catalog.memberships[contested.nonMember])
    return CardLine(
      "\(catalog.parties[row.party].name): said to take part, and not to be a member",
      evidence: [Evidence(row), Evidence(denial)], target: .party(row.party))
  }

  private func date(_ event: Handle<Event>) -> CardLine {
    let statements = catalog.events[event].statements.map { catalog.eventStatements[$0] }
    return CardLine(
      "Date of \u{201C}\(catalog.shown(event).title)\u{201D}: "
        + dates(statements.map { ($0.date, $0.citation.source) }),
      evidence: statements.map(EventLine.evidence), target: .event(event))
  }

  private func date(_ output: Handle<Output>) -> CardLine {
    let statements = catalog.outputs.outputs[output].statements.map { catalog.outputs.statements[$0] }
    return CardLine(
      "Date of \u{201C}\(catalog.outputs.shown(output).name)\u{201D}: "
        + dates(statements.map { ($0.date, $0.citation.source) }),
      evidence: statements.map { Evidence($0.citation, asOf: $0.date, says: $0.name.string) }, target: .output(output))
  }

  /// "2002-02 (source A) against 2003 (source B)".
  private func dates(_ dates: [(date: PartialDate?, source: Handle<Source>)]) -> String {
    dates.compactMap { entry in entry.date.map { "\(Words.of($0)) (\(titles([entry.source])))" } }
      .joined(separator: " against ")
  }

  /// What is disputed, and below it the readings, each with who says so.
  private func noted(_ conflict: NotedConflict) -> [CardLine] {
    let items = conflict.what.items.map { Words.name(ofID: $0.string, catalog) }
    let sources = Set(conflict.readings.map(\.citation.source))
    let subject = sources.count == 1 ? "One source says different things" : "Sources differ"
    let kind = conflict.readings[0].kind.string
    let head = CardLine(
      "\(subject) on \(items.joined(separator: ", ")) (\(Words.plain(kind)))",
      evidence: conflict.readings.map { evidence($0) })
    return [head] + conflict.readings.map { CardLine($0.reading.string, evidence: [evidence($0)], indent: 1) }.merged
  }

  private func evidence(_ reading: ConflictReading) -> Evidence {
    Evidence(reading.citation, asOf: reading.asOf, says: reading.reading.string)
  }

  /// Titles with years of publication, each once.
  private func titles(_ handles: [Handle<Source>]) -> String {
    var titles: [String] = []
    for source in handles.map({ catalog.sources[$0] }) {
      let title = source.title.string + (source.published.map { ", \(Words.compact($0))" } ?? "")
      if !titles.contains(title) { titles.append(title) }
    }
    return titles.joined(separator: "; ")
  }
}

extension Words {
  /// Why one value of a contradiction is shown.
  static func of(_ rule: DisputedClaims.Rule) -> String {
    switch rule {
    case .newestSource: "from the newer source"
    case .morePrecise: "the more precise"
    case .newestStatement: "the newer statement"
    case .order: "first in the order of the sources only (disputed)"
    }
  }
}
