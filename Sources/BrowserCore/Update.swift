import CommandTable
import MechanismCatalog
import TerminalModel

extension BrowserState {
  /// Takes one event and returns what the loop has to do. The only way a state changes.
  ///
  /// The focused pane is listed anew at once where it has to be; call `settle` once no more events wait.
  public mutating func update(_ event: InputEvent, _ context: BrowserContext) -> [Effect] {
    let before = event == .key(.escape) ? self : nil
    let filtered = prompt?.isFilter == true ? place.focus : nil
    let effects = take(event, context.shown(by: self))
    if let filtered, prompt == nil { leaveFilter(of: filtered, context) }
    if event != .escapeRetracted { beforeEscape = before.map { [$0.forgettingEscape] } ?? [] }
    return effects
  }

  private mutating func take(_ event: InputEvent, _ context: BrowserContext) -> [Effect] {
    switch event {
    case .key(let key):
      notice = nil
      return press(key, context)
    case .paste(let text):
      paste(text, context)
      return []
    case .resize(let newSize):
      size = newSize
      keepCursorsInView()
      keepPictureInView(context.links)
      return []
    case .resumed:
      return [.redraw]
    case .escapeRetracted:
      if let state = beforeEscape.first { self = state }
      return []
    case .mouse(let event):
      notice = nil
      return take(event, context)
    }
  }

  /// A key goes to what is in front: a line that is typed, an overlay, or the panes.
  mutating func press(_ key: Key, _ context: BrowserContext) -> [Effect] {
    if prompt != nil, let effects = pressInPrompt(key, context) { return effects }
    switch overlays.last {
    case .finder: return pressInFinder(key, context)
    case .card: return pressInCard(key, context)
    case .sources: return pressInSources(key, context)
    case .commandLine: return pressInCommandLine(key, context)
    case nil: break
    }
    guard let command = command(of: key, context) else {
      if key != .unknown { notice = "\(key.notation) does nothing here; ? lists the keys" }
      return []
    }
    return perform(command, context)
  }

  /// The command of a key; left and right are steps between panes and sections where there is no picture.
  func command(of key: Key, _ context: BrowserContext) -> Command? {
    let command = context.keymap[key]
    if place.picture != nil, overlays.isEmpty { return command }
    return command == .left ? .previousPane : command == .right ? .nextPane : command
  }

  /// Does what a command says, or says why it cannot be done now.
  mutating func perform(_ command: Command, _ context: BrowserContext) -> [Effect] {
    if let reason = reasonAgainst(command, context) {
      notice = reason
      return []
    }
    if overlays.isEmpty, performInAnswer(command, context) || performInPicture(command, context) { return [] }
    return performInPanes(command, context) ? [] : performMore(command, context)
  }

  /// What concerns the panes and what is looked at; false for the rest.
  private mutating func performInPanes(_ command: Command, _ context: BrowserContext) -> Bool {
    switch command {
    case .down, .up, .pageDown, .pageUp, .first, .last: move(command, context)
    case .nextPane, .previousPane, .processes, .members, .focusAreas, .timeline: step(command, context)
    case .open: open(context)
    case .back: goBackOneStep(context)
    case .historyBack: travel(history.back(from: place))
    case .historyForward: travel(history.forward(from: place))
    case .filter: prompt = Prompt(.filter, replacing: place.panes[place.focus].filter.text)
    case .lastFilter: setFilter(lastFilter, context)
    case .sort, .reverse: sort(command, context)
    case .fold: fold(context)
    case .foldAll: foldAll(context)
    case .card: openCard(context)
    case .sources: openSources(context)
    case .zoom: toggleZoom()
    case .palette: openFinder(.palette, context)
    case .help: openFinder(.help, context)
    default: return false
    }
    return true
  }

  /// What concerns years, marks, copies, and the program itself.
  private mutating func performMore(_ command: Command, _ context: BrowserContext) -> [Effect] {
    switch command {
    case .drawTimeline, .drawMatrix, .drawMap: draw(command, context)
    case .asOf: prompt = Prompt(.asOf)
    case .earlierYear: stepYear(-1, context)
    case .laterYear: stepYear(1, context)
    case .mark: toggleMark(context)
    case .unmarkAll: unmarkAll()
    case .compare: compare(context)
    case .contradictions: askContradictions(context)
    case .diff: openChanges()
    case .copy: return copyLine(context)
    case .copyList: return copyList(context)
    case .export: openExport(context)
    case .commandLine: overlays.append(.commandLine(shownCommand(context)))
    case .mouse: return toggleMouse()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    default: break
    }
    return []
  }

  private mutating func toggleZoom() {
    isZoomed.toggle()
    keepCursorsInView()
  }

  private mutating func paste(_ text: String, _ context: BrowserContext) {
    if prompt != nil {
      prompt?.field.insert(text)
      prompt?.completion = nil
      if prompt?.isFilter == true { setFilter(prompt?.text ?? "", context) }
    } else if case .finder(var finder) = overlays.last {
      finder.field.insert(text)
      finder.search(context)
      overlays[overlays.count - 1] = .finder(finder)
    }
  }

  private var forgettingEscape: BrowserState {
    var copy = self
    copy.beforeEscape = []
    return copy
  }
}
