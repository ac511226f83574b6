import MechanismCatalog
import Presentation
import Questions
import TerminalModel

/// A state that is looked for by name on a map, in the prompt in which a query narrows it.
extension BrowserState {
  /// Selects the one party of an unfiltered map that a text names: by its name or ISO code; by a beginning of the name
  /// only where no mechanism is called so, since `central` is of many. False where there is none, and in other
  /// pictures. `view`: the map before the text was typed.
  mutating func selectOnMap(_ text: String, _ view: PictureView, _ context: BrowserContext) -> Bool {
    guard case .map(let shown) = view.picture.subject, let party = shown.party(named: text, context.catalog),
      NameLookup(context.catalog).exact(text, among: [.party]) != nil || isOfNone(text, view, context),
      let whole = try? redrawn(view, filter: "", context)
    else { return false }
    var next = whole
    guard next.select(party, context, Layout(self).canvasSize) else { return false }
    next.unfiltered = [whole]
    place.picture = next
    notice = TopicName.short(.party(party), context.catalog)
    return true
  }

  /// Whether a text as a query leaves no mechanism, or is none.
  private func isOfNone(_ text: String, _ view: PictureView, _ context: BrowserContext) -> Bool {
    guard case .map(let map) = try? redrawn(view, filter: text, context).picture.subject else { return true }
    return map.subject.isEmpty
  }

  /// A picture with another filter, as of the year that is shown.
  private func redrawn(
    _ view: PictureView, filter: String, _ context: BrowserContext
  ) throws(Refusal) -> PictureView {
    let year = year(context)
    let isSame = view.filter == filter && view.picture.year == year
    return isSame ? view : try redrawn(view, filter: filter, year: year, context)
  }

  /// The name of what the prompt's text selected on a map instead of filtering it; nil where it did not.
  func nameTyped(_ context: BrowserContext) -> String? {
    guard prompt?.text.isEmpty == false, let view = place.picture, view.filter.isEmpty else { return nil }
    return view.topic.map { TopicName.short($0, context.catalog) }
  }
}

extension PictureView {
  /// Selects a party on a map; false where it is neither drawn nor listed, and in other pictures.
  fileprivate mutating func select(_ party: Handle<Party>, _ context: BrowserContext, _ canvas: Size) -> Bool {
    guard case .map(let map) = picture.subject, case .map(var stand) = stand,
      stand.select(party, map, context.years.links(of: picture), canvas)
    else { return false }
    self.stand = .map(stand)
    return true
  }
}

extension WorldMap {
  /// The only party with a value on the map that a text names, wholly or by a beginning; nil for none and for several.
  fileprivate func party(named text: String, _ catalog: Catalog) -> Handle<Party>? {
    let topics: [Topic] =
      switch NameLookup(catalog).find(text, among: [.party]) {
      case .found(let topic): [topic]
      case .ambiguous(let topics): topics
      case .unknown: []
      }
    let parties = topics.compactMap { topic in
      if case .party(let party) = topic, self[party] != nil { party } else { nil }
    }
    return parties.count == 1 ? parties[0] : nil
  }
}
