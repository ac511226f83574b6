import MechanismCatalog

/// A card as an answer, for data formats and wherever answers are listed.
public enum CardAnswer {
  /// One row a line, under the section's heading, in the one column `statement`; a row stands for what its line leads
  /// to. It counts as found, whatever the card holds.
  public static func of(_ card: Card, year: Int?, command: [String]) -> Answer {
    let rows = card.sections.flatMap { section in
      section.lines.map { line in
        Answer.Row([line.text], group: section.heading, topic: line.target, evidence: line.evidence)
      }
    }
    return Answer(
      title: "\(card.title): \(card.subtitle)", columns: [Answer.Column("statement")], rows: rows, year: year,
      command: command, isFound: true)
  }
}
