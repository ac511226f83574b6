import MechanismCatalog
import Presentation
import TestSupport

/// Answers made by hand over the standard world.
struct SampleAnswer {
  static var catalog: Catalog { SmallPackage.standard.catalog }
  static let command = ["confer", "list", "members", "(in:kandy-process role:chair)"]

  /// Two groups; a number, an empty column, evidence of a row that is a party's and of one that stands for nothing.
  static var grouped: Answer {
    let columns = [Answer.Column("name"), Answer.Column("mechanisms", isNumber: true), Answer.Column("left_in")]
    return Answer(
      title: "Members of the Kandy Process, as of 2008: 2 of 17", columns: columns,
      rows: [
        Answer.Row(
          ["Afghanistan", "1", ""], group: "Joined: 1", topic: .party(catalog.party(id: "AFG")!),
          evidence: evidence("AFG")),
        Answer.Row(["Someone, \"else\"", "", ""], group: "Left: 1"),
      ], notes: ["2 are presumed."], year: 2008, command: command)
  }

  /// One row of these cells, in columns `a`, `b` and so on.
  static func plain(_ rows: [[String]], titles: [String], numbers: Set<Int> = [], notes: [String] = []) -> Answer {
    Answer(
      title: "T", columns: titles.enumerated().map { Answer.Column($0.element, isNumber: numbers.contains($0.offset)) },
      rows: rows.map { Answer.Row($0) }, notes: notes, year: nil, command: ["confer"])
  }

  /// What sources say of a party in the Kandy Process.
  static func evidence(_ party: String) -> [Evidence] {
    let handle = catalog.party(id: party)!
    return catalog.membershipsOfMechanism[catalog.mechanism(id: "kandy-process")!].map { catalog.memberships[$0] }
      .filter { $0.party == handle }.map { Evidence($0) }
  }

  static func text(_ answer: Answer, _ format: AnswerFormat, _ options: TextOptions = TextOptions()) -> String {
    AnswerText.text(answer, as: format, catalog: catalog, options: options)
  }
}
