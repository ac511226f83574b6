import MechanismCatalog

extension BrowserState {
  /// Brings listings up to date: the focused pane always, the others once no more keys wait.
  ///
  /// The leading pane is listed before those that follow its row. Cost: O(rows of the panes that are out of date).
  public mutating func settle(_ context: BrowserContext, keysWait: Bool = false) {
    if !place.showsPanes { return }
    let context = context.shown(by: self)
    if keysWait {
      listIfStale(place.leading == place.focus || !stale.contains(place.leading) ? place.focus : place.leading, context)
      return
    }
    listIfStale(place.leading, context)
    for pane in Pane.allCases where pane != place.leading { listIfStale(pane, context) }
  }

  private mutating func listIfStale(_ pane: Pane, _ context: BrowserContext) {
    guard stale.remove(pane) != nil else { return }
    listings[pane] = Lister(links: context.links).list(pane, in: place, leadingRow: heldRow)
    restoreCursor(pane)
    if pane == place.leading { holdLeadingRow() }
  }

  /// Filters a pane anew without listing it.
  mutating func refilter(_ pane: Pane, _ context: BrowserContext) {
    if stale.contains(pane) { listIfStale(pane, context) }
    Lister(links: context.links).filter(&listings[pane], pane, in: place)
    restoreCursor(pane)
    if pane == place.leading { holdLeadingRow() }
  }

  /// Notes the leading pane's selected row; if it is another, the panes that follow are out of date.
  mutating func holdLeadingRow() {
    let row = row(of: place.leading)
    if row == heldRow { return }
    heldRow = row
    for pane in Pane.allCases where pane != place.leading { stale.insert(pane) }
  }

  /// Everything is listed anew: the place is another one.
  mutating func listAllAnew() {
    stale = Set(Pane.allCases)
    heldRow = nil
  }

  /// Finds the selected row again by what it stands for; if it is gone, the first row that is no heading.
  private mutating func restoreCursor(_ pane: Pane) {
    let rows = listings[pane].rows
    let selected = place.panes[pane].selected
    let index = selected.flatMap { topic in rows.firstIndex { $0.topic == topic } }
    let skipsHeadings = pane == .processes || place.panes[pane].filter.isActive
    let firstHit = skipsHeadings ? rows.firstIndex { !$0.isHeading } : nil
    place.panes[pane].cursor = index ?? firstHit ?? 0
    if index == nil { place.panes[pane].scroll = 0 }
    keepInView(pane)
  }

  /// Keeps the selected row of every pane on the screen, as after a change of size.
  mutating func keepCursorsInView() {
    for pane in Pane.allCases { keepInView(pane) }
    keepAnswerInView()
    keepOverlaysInView()
  }

  /// Scrolls a pane as little as needed for its selected row to be in view.
  mutating func keepInView(_ pane: Pane) {
    let height = max(1, Layout(self).list(of: pane).rows)
    let count = listings[pane].rows.count
    var scroll = place.panes[pane].scroll
    scroll = min(scroll, place.panes[pane].cursor)
    scroll = max(scroll, place.panes[pane].cursor - height + 1)
    place.panes[pane].scroll = max(0, min(scroll, max(0, count - height)))
  }
}
