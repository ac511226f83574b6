import MechanismCatalog
import Presentation

/// A pane's list as an answer, so that it is copied and exported like one.
struct PaneAnswer {
  let pane: Pane
  let state: BrowserState
  let links: Links

  /// All rows that pass the filter, those under folded headings too. O(rows x length of their cards): every row brings
  /// its sources.
  func answer() -> Answer {
    answer(of: Lister(links: links).matching(state.listings[pane], pane, in: state.place))
  }

  /// The answer with a single row.
  func answer(of row: Row) -> Answer { answer(of: [row]) }

  private func answer(of rows: [Row]) -> Answer {
    Answer(
      title: "\(state.sentence(pane, links)), as of \(links.snapshot.year)", columns: columns.map(answerColumn),
      rows: rows.map(answerRow), year: links.snapshot.year,
      command: ReproducingCommand.words(pane, in: state.place, held: state.heldRow, links))
  }

  private var columns: [Column] { Column.all(in: pane) }

  private func answerColumn(_ column: Column) -> Answer.Column {
    let isNumber = column.field == .founded || column.field == .members || column.field == .count
    return Answer.Column(column.listId(in: pane), isNumber: isNumber)
  }

  private func answerRow(_ row: Row) -> Answer.Row {
    let cells = columns.map { column in
      let date = column.field == .date ? links.catalog.date(of: row.topic) : nil
      return date.map(Words.of) ?? column.text(row, links)
    }
    return Answer.Row(cells, topic: row.topic, evidence: RowEvidence(row, state.listings[pane], links).evidence)
  }
}
