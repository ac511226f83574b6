import CommandTable
import MechanismCatalog
import Presentation

extension BrowserState {
  /// What a command does while an answer is shown; false for what it does everywhere alike.
  mutating func performInAnswer(_ command: Command, _ context: BrowserContext) -> Bool {
    guard let view = place.answer else { return false }
    let page = max(1, Layout(self).answerList.rows - 1)
    switch command {
    case .down: selectItem(view.cursor + 1)
    case .up: selectItem(view.cursor - 1)
    case .pageDown: selectItem(view.cursor + page)
    case .pageUp: selectItem(view.cursor - page)
    case .first: selectItem(0)
    case .last: selectItem(view.itemCount - 1)
    case .open: openAnswerRow(context)
    case .card: if let topic = selectedTopic { openCard(of: topic, context) }
    case .sources: openAnswerSources()
    case .sort, .reverse: sortAnswer(command)
    case .filter: prompt = Prompt(.filter, replacing: view.filter)
    case .lastFilter: setAnswerFilter(lastFilter)
    default: return false
    }
    return true
  }

  /// Selects an item of the answer, or the nearest that there is.
  mutating func selectItem(_ item: Int) {
    guard let view = place.answer else { return }
    place.answer?.cursor = max(0, min(view.itemCount - 1, item))
    keepAnswerInView()
  }

  private mutating func openAnswerRow(_ context: BrowserContext) {
    if let topic = selectedTopic { go(to: topic, context) }
  }

  private mutating func openAnswerSources() {
    guard let view = place.answer, let row = view.row else { return }
    closePrompt()
    overlays.append(.sources(SourcesView(statement: view.answer.words(of: row), evidence: row.evidence)))
  }

  mutating func setAnswerFilter(_ text: String) {
    place.answer?.setFilter(text)
    keepAnswerInView()
  }

  /// The order by the next column that is shown, or the present one turned round; the answer's own is the last.
  private mutating func sortAnswer(_ command: Command) {
    guard let view = place.answer else { return }
    let layout = view.layout(columns: Layout(self).answerList.columns)
    let next = layout.columns.order(after: view.order, isReversed: command == .reverse, view.answer)
    place.answer?.setOrder(next)
    keepAnswerInView()
    notice =
      next.map { order in
        "Sorted by \(view.answer.columns[order.column].title), \(order.isDescending ? "descending" : "ascending")"
      } ?? "In the answer's own order"
  }

  mutating func keepAnswerInView() {
    let room = Layout(self).answerList
    place.answer?.keepInView(columns: room.columns, rows: room.rows)
  }
}

extension AnswerColumns {
  /// The order after another one: by the next of the columns that are shown, numbers the largest first; nil after the
  /// last. Turned round, it is by the same column.
  fileprivate func order(after order: Order?, isReversed: Bool, _ answer: Answer) -> Order? {
    let position = order.flatMap { order in placed.firstIndex { $0.index == order.column } }
    if isReversed, let column = order?.column ?? placed.first?.index {
      return Order(column: column, isDescending: !(order?.isDescending ?? false))
    }
    let next = position.map { $0 + 1 } ?? 0
    guard order == nil || position != nil, next < placed.count else { return nil }
    let column = placed[next].index
    return Order(column: column, isDescending: answer.columns[column].isNumber)
  }
}
