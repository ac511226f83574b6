import CommandTable
import MechanismCatalog
import TerminalModel

extension BrowserState {
  /// Whether the focused pane, or the answer, shows only what a filter finds.
  public var isFiltered: Bool {
    place.answer.map { !$0.filter.isEmpty } ?? place.picture.map { !$0.filter.isEmpty }
      ?? place.panes[place.focus].filter.isActive
  }

  /// What a key does while the filter is typed; false if it is a matter for the panes.
  mutating func pressInFilter(_ key: Key, _ context: BrowserContext) -> Bool {
    switch key {
    case .tab, .backTab: return complete(isBackwards: key == .backTab, context)
    case .enter where takeOffer(context): break
    case .enter: keepFilter(context)
    case .escape where prompt?.completion != nil: prompt?.completion = nil
    case .escape, .control("c"):
      prompt = nil
      setFilter("", context)
    case .up, .down: return chooseOffer(isForward: key == .down, context)
    case .pageUp, .pageDown: return false
    default:
      guard prompt?.field.take(key) == true else { return key == .unknown }
      prompt?.completion = nil
      setFilter(prompt?.text ?? "", context)
    }
    return true
  }

  /// What can wait until the frame is on the screen, worked out while keys are waited for: the names that the next
  /// letter in a prompt will be looked for in, and why a filter finds nothing. True if another frame shows more.
  @discardableResult
  public mutating func workAhead(_ context: BrowserContext) -> Bool {
    let context = context.shown(by: self)
    searchAhead(context)
    return diagnose(context)
  }

  private func searchAhead(_ context: BrowserContext) {
    guard prompt?.isFilter == true, place.showsPanes else { return }
    let search = context.catalog.search
    switch place.focus {
    case .processes: _ = search.mechanisms
    case .members: _ = search.parties
    case .focusAreas: _ = search.focusAreas
    case .timeline: _ = (search.events, search.mechanisms)
    }
  }

  /// Filters the focused pane, or the answer, and remembers the filter for later.
  mutating func setFilter(_ text: String, _ context: BrowserContext) {
    if !text.isEmpty { lastFilter = text }
    if place.answer != nil {
      setAnswerFilter(text)
      return
    }
    if place.picture != nil {
      setPictureFilter(text, context)
      return
    }
    setFilter(text, of: place.focus, context)
  }

  private mutating func setFilter(_ text: String, of pane: Pane, _ context: BrowserContext) {
    let (year, leftOut) = (year(context), leftOut)
    let before = place.panes[pane].filter
    place.panes[pane].filter.set(text, pane.recordKind, context.catalog, isTyped: prompt?.isFilter == true)
    if self.year(context) != year || self.leftOut != leftOut {
      listAllAnew()
    } else if !place.panes[pane].filter.lists(sameAs: before) {
      refilter(pane, context.shown(by: self))
    }
  }

  /// A filter whose end is still lacking when its prompt is left lists nothing from then on.
  mutating func leaveFilter(of pane: Pane, _ context: BrowserContext) {
    let filter = place.panes[pane].filter
    if filter.error != nil, !filter.isRefused { setFilter(filter.text, of: pane, context) }
  }

  /// Keeps the filter; one that cannot be read stays in the prompt, with the reason.
  private mutating func keepFilter(_ context: BrowserContext) {
    if place.showsPanes, let error = place.panes[place.focus].filter.error {
      notice = "\(error.advice); Esc clears"
    } else if let error = place.picture?.error {
      notice = "\(error); Esc clears"
    } else {
      notice = nameTyped(context)
      closePrompt()
      keepLeftOut(of: place.focus, context)
    }
  }

  /// Makes what a pane's filter leaves out a step of its own, which outlasts the filter; Esc takes it back. In a timeline
  /// `-basis:` is asked of events, and remains a filter.
  mutating func keepLeftOut(of pane: Pane, _ context: BrowserContext) {
    let query = place.panes[pane].filter.query
    guard place.showsPanes, pane != .timeline, !query.leftOut.isEmpty else { return }
    var next = place
    next.leftOut.formUnion(query.leftOut)
    next.panes[pane].filter.set(query.withoutLeavingOut.text, pane.recordKind, context.catalog)
    place.panes[pane].filter = Filter()
    go(to: next)
  }

  /// The pane's order by the next column, or the present one turned round. The pane's own is the last of the cycle.
  mutating func sort(_ command: Command, _ context: BrowserContext) {
    let pane = place.focus
    let columns = Column.all(in: pane)
    let standard = Column.standard(of: pane)
    var order = place.panes[pane].order ?? standard
    if command == .reverse {
      order.isDescending.toggle()
    } else {
      let cycle = columns.indices.filter { $0 != standard.column } + [standard.column]
      order.column = cycle[(cycle.firstIndex(of: order.column)! + 1) % cycle.count]
      order.isDescending = columns[order.column].startsDescending
    }
    place.panes[pane].order = order == standard ? nil : order
    stale.insert(pane)
    settle(context)
    notice = "Sorted by \(columns[order.column].title), \(order.isDescending ? "descending" : "ascending")"
  }
}
