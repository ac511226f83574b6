import CommandTable
import MechanismCatalog
import Presentation
import Questions

/// A hand-made answer to any question.
enum SampleAnswer {
  /// Thailand and Indonesia in one group, a row that stands for no record in the other; one note.
  static func answer(to invocation: Invocation, year: Int, _ catalog: Catalog) -> Answer {
    let evidence = [Evidence(catalog.memberships[0].citation, asOf: nil)]
    func row(_ name: String, _ count: String, _ group: String, id: String?) -> Answer.Row {
      let topic = id.flatMap { catalog.party(id: $0) }.map { Topic.party($0) }
      return Answer.Row([name, count, ""], group: group, topic: topic, evidence: topic == nil ? [] : evidence)
    }
    let options = Option.allCases.filter { invocation.options[$0] != nil && $0 != .asOf }
    let words = options.flatMap { ["--\($0.rawValue)", invocation.options[$0] ?? ""] }
    return Answer(
      title: "Sample, as of \(year): 3", columns: [.init("name"), .init("mechanisms", isNumber: true), .init("since")],
      rows: [
        row("Thailand", "9", "In all: 2", id: "THA"), row("Indonesia", "10", "In all: 2", id: "IDN"),
        row("Somebody", "", "In one: 1", id: nil),
      ],
      notes: ["Of two processes no source names anybody."], year: year,
      command: ["confer", invocation.verb.rawValue] + invocation.arguments + words + ["--as-of", String(year)])
  }
}
