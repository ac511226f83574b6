import CommandTable
import MechanismCatalog
import Presentation

/// The answer to `diff A --from Y --to Y`: what changed in a mechanism, or for a party, between two years.
struct DiffAnswer {
  private let invocation: Invocation
  private let years: YearlyLinks
  private let standardYear: Int
  private var catalog: Catalog { years.catalog }

  init(_ invocation: Invocation, _ years: YearlyLinks, standardYear: Int) {
    (self.invocation, self.years, self.standardYear) = (invocation, years, standardYear)
  }

  func answer() throws(Refusal) -> Answer {
    let name = invocation.arguments.joined(separator: " ")
    let topic = try NameResolver(catalog).topic(name, among: [.mechanism, .party])
    let (from, to) = try span()
    switch topic {
    case .mechanism(let mechanism):
      return answer(
        topic, MechanismChanges(YearDifference(mechanism, years[from], years[to]), years[from], years[to]).table)
    case .party(let party):
      return answer(
        topic, PartyChanges(PartyYearDifference(party, years[from], years[to]), years[from], years[to]).table)
    default: throw Refusal(message: "diff takes a mechanism or a party; '\(name)' is neither")
    }
  }

  /// The two years in the order of time; the later one is the shown year unless it is given.
  private func span() throws(Refusal) -> (Int, Int) {
    let from = try Refusal.wrapping { () throws(UsageError) in try invocation.year(.from) } ?? standardYear
    let to = try Refusal.wrapping { () throws(UsageError) in try invocation.year(.to) } ?? standardYear
    if from == to { throw Refusal(message: "--from and --to are one year, \(from): name two that differ") }
    return (min(from, to), max(from, to))
  }

  private func answer(_ topic: Topic, _ table: ChangeTable) -> Answer {
    Answer(
      title: table.title, columns: table.columns, rows: table.rows,
      notes: table.notes + AsOfNotes.notes(table.years.to, years), year: table.years.to,
      command: [
        "confer", "diff", RecordName.id(topic, catalog), "--from", String(table.years.from), "--to",
        String(table.years.to),
      ],
      isFound: true)
  }
}

/// What a difference shows, before it is an answer.
struct ChangeTable {
  let title: String
  let years: (from: Int, to: Int)
  let columns: [Answer.Column] = ["name", "before", "after", "shown_by"]
  var rows: [Answer.Row] = []
  var notes: [String] = []

  /// Adds rows under a heading that counts them.
  mutating func add(_ heading: String, _ rows: [Answer.Row]) {
    self.rows += rows.map { $0.inGroup("\(heading): \(rows.count)") }
  }
}
