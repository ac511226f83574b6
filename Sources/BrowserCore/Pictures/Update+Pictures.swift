import CommandTable
import MechanismCatalog
import Presentation
import Questions
import TerminalModel

extension BrowserState {
  /// What a command does while a picture is shown; false for what it does everywhere alike.
  mutating func performInPicture(_ command: Command, _ context: BrowserContext) -> Bool {
    guard var view = place.picture else { return false }
    let (links, canvas) = (context.links, Layout(self).canvasSize)
    if view.perform(command, links, canvas, notice: &notice) {
      view.unfiltered = []
      place.picture = view
      return true
    }
    switch command {
    case .open: openSelected(of: view, context)
    case .card: if let topic = selectedTopic { openCard(of: topic, context) }
    case .sources:
      closePrompt()
      overlays.append(.sources(SourcesView(statement: view.words(links), evidence: view.evidence(links))))
    case .filter:
      prompt = Prompt(.filter, replacing: view.filter)
      if view.filter.isEmpty { place.picture?.unfiltered = [] }
    case .lastFilter: setPictureFilter(lastFilter, context)
    case .drawTimeline, .drawMatrix, .drawMap: drawAgain(command, view, context)
    case .down, .up, .pageDown, .pageUp, .first, .last, .left, .right, .nextPane, .previousPane, .zoomIn, .zoomOut:
      break
    default: return false
    }
    return true
  }

  private mutating func openSelected(of view: PictureView, _ context: BrowserContext) {
    if case .matrix(let stand) = view.stand, !stand.compared.isEmpty {
      let ids = stand.compared.map { RecordName.id($0, context.catalog) }
      notice = ask([Verb.compare.rawValue] + ids, context) ?? notice
      return
    }
    let facets = view.facets
    guard let last = facets.last else {
      if let topic = view.topic { go(to: topic, context) }
      return
    }
    var next = freshPlace(context)
    next.facets = facets
    if case .mechanism = last.topic { next.leading = .members }
    next.focus = next.leading
    overlays = []
    go(to: next)
  }

  /// Draws the mechanisms that an answer lists, else those of the panes: of the facets, as the processes' filter leaves
  /// them.
  mutating func draw(_ command: Command, _ context: BrowserContext) {
    if let answer = place.answer?.answer {
      return draw(command.pictureVerb, answer.listedMechanisms, beside: selectedTopic, context)
    }
    settle(context)
    var words = facetWords(context) + [LeftOutTerm(place.leftOut).word].compactMap(\.self)
    let filter = place.panes[.processes].filter
    if filter.isActive, filter.error == nil { words.append(filter.text) }
    draw(command.pictureVerb, words, beside: heldRow?.topic, context)
  }

  /// The facets as a query of mechanisms; of a mechanism that satisfies them all its id, since no term means it alone.
  private func facetWords(_ context: BrowserContext) -> [String] {
    let named = place.facets.contains { $0.topic.isMechanism }
    if named, let only = Lister(links: context.links).mechanisms(place.facets).only {
      return [context.catalog.mechanisms[only].id.string]
    }
    return FacetTerms(place.facets, .processes, context.links).words
  }

  /// Goes to the picture of a query; beside it, of a mechanism, the map has another form.
  private mutating func draw(_ verb: Verb, _ words: [String], beside topic: Topic?, _ context: BrowserContext) {
    notice = draw([verb.rawValue] + words, context) ?? notice
    if case .mechanism(let mechanism) = topic?.comparable {
      place.picture?.alternative = [context.catalog.mechanisms[mechanism].id.string]
    }
  }

  /// Another picture of the same mechanisms, or the next form of the same one.
  private mutating func drawAgain(_ command: Command, _ view: PictureView, _ context: BrowserContext) {
    let words = view.question.arguments + (view.filter.isEmpty ? [] : ["(\(view.filter))"])
    switch (command, view.question.verb) {
    case (.drawMatrix, .matrix): notice = draw([Verb.matrix.rawValue] + words + view.nextForm, context) ?? notice
    case (.drawMap, .map):
      guard let other = view.alternative else {
        notice = "Select a mechanism first, in the panes or another picture, to see its members on the map"
        return
      }
      notice = draw([Verb.map.rawValue] + other, context) ?? notice
      place.picture?.alternative = words
    case (.drawTimeline, .timeline): notice = "This is the timeline already"
    default: draw(command.pictureVerb, words, beside: view.mechanism.map { .mechanism($0) } ?? view.comparable, context)
    }
  }

  /// Goes to the picture that a line of the command line asks for. Returns why there is none; nil once it is shown.
  mutating func draw(_ words: [String], _ context: BrowserContext) -> String? {
    do throws(Refusal) {
      let question = try context.invocation(words)
      let picture = try Inquiry(context.years).picture(question, year: year(context))
      var next = freshPlace(context)
      next.year = picture.year == context.years.standardYear ? nil : picture.year
      let canvas = Layout.canvasSize(on: size)
      let links = context.years.links(of: picture)
      next.picture = PictureView(picture, of: question, links, canvas)
      if let old = place.picture, old.question.verb == question.verb {
        next.picture?.follow(old, links, canvas)
      } else {
        let selected = place.picture?.selectedTopics ?? [selectedTopic, heldRow?.topic].compactMap(\.self)
        next.picture?.select(selected, links, canvas)
      }
      overlays = []
      go(to: next)
      return nil
    } catch {
      return error.message
    }
  }

  /// Draws the picture anew, with another filter or as of another year; what is selected is found again. Returns why it
  /// cannot be; nil once it is.
  func redrawn(
    _ view: PictureView, filter: String, year: Int, _ context: BrowserContext
  ) throws(Refusal) -> PictureView {
    var question = view.question
    if !filter.isEmpty { question.arguments.append(question.arguments.isEmpty ? filter : "(\(filter))") }
    question.options[.asOf] = String(year)
    let picture = try Inquiry(context.years).picture(question, year: year)
    let links = context.years.links(of: picture)
    var next = PictureView(picture, of: view.question, links, Layout(self).canvasSize)
    next.filter = filter
    next.alternative = view.alternative
    next.follow(view, links, Layout(self).canvasSize)
    return next
  }

  /// Narrows the picture by a query; one that cannot be read leaves it as it is and says why. On a map the name of a
  /// state selects it.
  mutating func setPictureFilter(_ text: String, _ context: BrowserContext) {
    guard let view = place.picture else { return }
    let origin = view.unfiltered.first ?? (view.filter.isEmpty ? view : nil)
    if text.isEmpty, let origin, origin.picture.year == year(context) {
      place.picture = origin
      keepPictureInView(context.links)
      return
    }
    if selectOnMap(text, origin ?? view, context) { return }
    do throws(Refusal) {
      var next = try redrawn(origin ?? view, filter: text, year: year(context), context)
      next.unfiltered = origin.map { [$0] } ?? []
      place.picture = next
    } catch {
      place.picture?.filter = text
      place.picture?.error = error.message
    }
  }

  /// The picture as of another year.
  func picture(_ view: PictureView, asOf year: Int, _ context: BrowserContext) throws(Refusal) -> PictureView {
    try redrawn(view, filter: view.filter, year: year, context)
  }

  /// A press selects what is drawn there; on what is selected it is as Enter.
  mutating func pressPicture(at point: Point, _ context: BrowserContext) -> [Effect] {
    let canvas = Layout(self).canvas
    guard var view = place.picture, canvas.contains(point) else { return [] }
    let inside = Point(column: point.column - canvas.column, row: point.row - canvas.row)
    let isOld = view.press(at: inside, context.links, Layout(self).canvasSize)
    place.picture = view
    return isOld ? perform(.open, context) : []
  }

  /// Keeps what is selected in sight, unless there is no picture to see.
  mutating func keepPictureInView(_ links: Links) {
    if Layout(self).form == .tooSmall { return }
    let canvas = Layout(self).canvasSize
    place.picture?.keepInView(links, canvas)
  }
}

extension Command {
  /// The verb whose picture it draws.
  fileprivate var pictureVerb: Verb {
    switch self {
    case .drawMatrix: .matrix
    case .drawMap: .map
    default: .timeline
    }
  }
}

extension Answer {
  /// The query of a list of mechanisms; none for other answers, and for all of them.
  fileprivate var listedMechanisms: [String] {
    let list = ["confer", Verb.list.rawValue, RecordKind.mechanisms.rawValue]
    guard command.starts(with: list) else { return [] }
    return Array(command.dropFirst(list.count).prefix { !$0.hasPrefix("--") })
  }
}

extension PictureView {
  /// The option that sets the matrix against what comes next.
  fileprivate var nextForm: [String] {
    let forms = Option.against.values
    let form = forms.firstIndex(of: question.options[.against] ?? forms[0]) ?? 0
    return ["--\(Option.against.rawValue)", forms[(form + 1) % forms.count]]
  }
}
