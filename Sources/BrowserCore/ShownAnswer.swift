import MechanismCatalog
import Presentation
import Questions

extension BrowserState {
  /// What is in front, as an answer: a card's lines, an answer's rows as they are shown, or a pane's list; nil behind
  /// other overlays.
  func shownAnswer(_ context: BrowserContext) -> Answer? {
    answerInFront(context).map { $0.replacingCommand(context.naming($0.command)) }
  }

  private func answerInFront(_ context: BrowserContext) -> Answer? {
    switch overlays.last {
    case .card(let view): return view.answer(context.links)
    case nil:
      if let view = place.picture { return Inquiry(context.years).table(of: view.shown) }
      return place.answer?.shownAnswer ?? PaneAnswer(pane: place.focus, state: self, links: context.links).answer()
    default: return nil
    }
  }

  /// What is selected in front, on one line with its sources and the command line that shows it; nil where nothing is
  /// selected.
  func shownLine(_ context: BrowserContext) -> String? {
    let catalog = context.catalog
    switch overlays.last {
    case .card(let view):
      guard let line = view.line else { return nil }
      let command = context.naming(ReproducingCommand.card(view.topic, context.links))
      return CitationLine.of(line: line, under: view.heading, of: view.card, command: command, catalog)
    case .commandLine(let text): return text
    case .sources(let view): return view.text(catalog)
    case .finder: return nil
    case nil: break
    }
    if place.answer != nil, place.answer?.row == nil { return place.answer?.note }
    guard let answer = lineInFront(context), let row = answer.rows.first else { return nil }
    return CitationLine.of(row: row, in: answer.replacingCommand(context.naming(answer.command)), catalog)
  }

  /// What is selected, as an answer of one row; nil where nothing is.
  private func lineInFront(_ context: BrowserContext) -> Answer? {
    if let view = place.answer { return view.row.map { view.answer.replacingRows([$0]) } }
    if let view = place.picture { return view.line(context.links) }
    return selectedRow.map { PaneAnswer(pane: place.focus, state: self, links: context.links).answer(of: $0) }
  }

  /// The command line that gives again what is in front, quoted for a shell.
  func shownCommand(_ context: BrowserContext) -> String {
    let links = context.links
    let words =
      if case .card(let view) = overlays.last {
        ReproducingCommand.card(view.topic, links)
      } else {
        place.answer?.answer.command ?? place.picture?.command
          ?? ReproducingCommand.words(place.focus, in: place, held: heldRow, links)
      }
    return CommandLineText.quoted(context.naming(words))
  }
}

extension AnswerView {
  /// The answer with the rows that are shown, in their order; its sentence says so where some are not.
  fileprivate var shownAnswer: Answer {
    if filter.isEmpty, order == nil { return answer }
    let part = filter.isEmpty ? "" : "; of these \(shown.count) of \(answer.rows.count), with \u{201C}\(filter)\u{201D}"
    return answer.replacingRows(shown.map { answer.rows[$0] }, title: answer.title + part)
  }
}

extension PictureView {
  /// What is selected, with its sources; nil where nothing is.
  fileprivate func line(_ links: Links) -> Answer? {
    if topic == nil { return nil }
    let row = Answer.Row([words(links)], topic: topic, evidence: evidence(links))
    return Answer(
      title: picture.title, columns: [Answer.Column("name")], rows: [row], year: picture.year, command: command)
  }
}

extension CardView {
  fileprivate func answer(_ links: Links) -> Answer {
    CardAnswer.of(card, year: links.snapshot.year, command: ReproducingCommand.card(topic, links))
  }

  /// The heading of the selected line's section.
  fileprivate var heading: String {
    var lines = 0
    for section in card.sections {
      lines += section.lines.count
      if cursor < lines { return section.heading }
    }
    return ""
  }
}

extension SourcesView {
  /// The statement and all that is said of its sources, line by line.
  fileprivate func text(_ catalog: Catalog) -> String {
    ([statement] + evidence.flatMap { $0.lines(catalog) }).joined(separator: "\n")
  }
}
