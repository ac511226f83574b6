import CommandTable
import MechanismCatalog
import TerminalModel

extension BrowserState {
  /// Takes one event and returns what the loop has to do. The only way a state changes.
  ///
  /// The focused pane is listed anew at once where it has to be; call `settle` once no more events wait.
  public mutating func update(_ event: InputEvent, _ context: BrowserContext) -> [Effect] {
    let before = event == .key(.escape) ? self : nil
    let effects = take(event, context)
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
      return []
    case .resumed:
      return [.redraw]
    case .escapeRetracted:
      if let state = beforeEscape.first { self = state }
      return []
    case .mouse:
      return []
    }
  }

  /// A key goes to what is in front: an overlay, the filter's prompt, or the panes.
  mutating func press(_ key: Key, _ context: BrowserContext) -> [Effect] {
    switch overlays.last {
    case .finder: return pressInFinder(key, context)
    case .card: return pressInCard(key, context)
    case .sources: return pressInSources(key, context)
    case nil: break
    }
    if prompt != nil, pressInPrompt(key, context) { return [] }
    guard let command = context.keymap[key] else {
      if key != .unknown { notice = "\(key.notation) does nothing here; ? lists the keys" }
      return []
    }
    return perform(command, context)
  }

  /// Does what a command says, or says why it cannot be done now.
  mutating func perform(_ command: Command, _ context: BrowserContext) -> [Effect] {
    if let reason = reasonAgainst(command, context) {
      notice = reason
      return []
    }
    switch command {
    case .down, .up, .pageDown, .pageUp, .first, .last: move(command, context)
    case .nextPane, .previousPane, .processes, .members, .focusAreas, .timeline: step(command, context)
    case .open: open(context)
    case .back: goBackOneStep(context)
    case .historyBack: travel(history.back(from: place))
    case .historyForward: travel(history.forward(from: place))
    case .filter: prompt = TextField(place.panes[place.focus].filter.text)
    case .lastFilter: setFilter(lastFilter, context)
    case .sort, .reverse: sort(command, context)
    case .fold: fold(context)
    case .foldAll: foldAll(context)
    case .card: openCard(context)
    case .sources: openSources(context)
    case .zoom: toggleZoom()
    case .palette: openFinder(.palette, context)
    case .help: openFinder(.help, context)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    }
    return []
  }

  private mutating func toggleZoom() {
    isZoomed.toggle()
    keepCursorsInView()
  }

  private mutating func paste(_ text: String, _ context: BrowserContext) {
    if case .finder(var finder) = overlays.last {
      finder.field.insert(text)
      finder.search(context.catalog, context.keymap)
      overlays[overlays.count - 1] = .finder(finder)
    } else if prompt != nil, overlays.isEmpty {
      prompt?.insert(text)
      setFilter(prompt?.text ?? "", context)
    }
  }

  private var forgettingEscape: BrowserState {
    var copy = self
    copy.beforeEscape = []
    return copy
  }
}
