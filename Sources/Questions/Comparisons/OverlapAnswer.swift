import CommandTable
import MechanismCatalog
import Presentation

/// The answer to `overlap [QUERY]`: the pairs of mechanisms that share most members.
struct OverlapAnswer {
  private let invocation: Invocation
  private let years: YearlyLinks
  private let standardYear: Int

  init(_ invocation: Invocation, _ years: YearlyLinks, standardYear: Int) {
    (self.invocation, self.years, self.standardYear) = (invocation, years, standardYear)
  }

  func answer() throws(Refusal) -> Answer {
    let query = try QueryReading.query(invocation.arguments, of: .mechanisms, years.catalog)
    let links = years.links(of: query, year: standardYear)
    let subject = ListSubject(query, of: .mechanisms, links, .never)
    var mechanisms = links.none
    var over: [Handle<Mechanism>] = []
    for mechanism in links.all.handles where subject.matches(mechanism) {
      if links.over.contains(mechanism), !query.asks(.standing) {
        over.append(mechanism)
      } else {
        mechanisms.insert(mechanism)
      }
    }
    let overlap = Overlap(mechanisms, links)
    let columns: [Answer.Column] = [
      "first", "second", .number("shared"), .derived(), .number("first_members"), .derived("first_derived"),
      .number("second_members"), .derived("second_derived"), .number("jaccard"),
    ]
    var rows = overlap.pairs.map { row($0, links) }
    try RowOrder(invocation.options[.sort], columns).sort(&rows)
    if let limit = try Limit.of(invocation) { rows = Array(rows.prefix(limit)) }
    let words = QueryWords.sentence(query, of: .mechanisms, years.catalog)
    let year = overlap.year
    return Answer(
      title:
        "Pairs of mechanisms\(words.isEmpty ? "" : " \(words)") that share members, as of \(year): \(overlap.pairs.count)",
      columns: columns, rows: rows,
      notes: notes(overlap, rows, mechanisms.count) + restNotes(mechanisms, over, links) + AsOfNotes.notes(year, years),
      year: year,
      command: CommandWords.of(invocation, asOf: year))
  }

  private func row(_ pair: Overlap.Pair, _ links: Links) -> Answer.Row {
    let catalog = links.catalog
    let hundredths = Int((pair.jaccard * 100).rounded())
    let jaccard = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    return Answer.Row(
      [
        catalog.mechanisms[pair.first].label.string, catalog.mechanisms[pair.second].label.string, String(pair.shared),
        number(pair.derived), String(pair.firstCount), number(links.snapshot.doubtfulCount(of: pair.first)),
        String(pair.secondCount), number(links.snapshot.doubtfulCount(of: pair.second)), jaccard,
      ], topic: .mechanism(pair.first), evidence: MatrixEvidence.members(of: [pair.first, pair.second], links))
  }

  /// Those that are over, unless a query asks for their standing, are left out; of others it is said.
  private func restNotes(
    _ mechanisms: RecordSet<Mechanism>, _ over: [Handle<Mechanism>], _ links: Links
  ) -> [String] {
    let words = RestingWords(links)
    let remedy = over.isEmpty ? [] : ["A query with standing: shows them, such as standing:ended,merged."]
    return words.notes(leavingOut: over) + remedy + words.notes(Array(mechanisms.handles))
  }

  /// Empty for none.
  private func number(_ number: Int) -> String { number == 0 ? "" : String(number) }

  private func notes(_ overlap: Overlap, _ rows: [Answer.Row], _ count: Int) -> [String] {
    let measure =
      "Shared: states, territories and economies that take part in both. Jaccard: shared over all in either."
    let unsure = overlap.pairs.count { $0.unsure > 0 }
    let isDerived = rows.contains { row in [3, 5, 7].contains { !row.cell($0).isEmpty } }
    let rest = [
      unsure == 0 ? nil : "\(Words.count(unsure, "number")) of shared members: in part \(Words.unsure) membership.",
      overlap.unnamedCount == 0
        ? nil
        : "\(overlap.unnamedCount) of the \(count) mechanisms are left out: no source names a state that takes part in "
          + "them.",
      isDerived ? Words.derivedNote : nil,
    ]
    return [measure] + rest.compactMap(\.self)
  }
}
