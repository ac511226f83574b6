import CommandTable
import MechanismCatalog
import Presentation
import Questions
import TerminalModel

/// What each kind of picture does in its own way: the one place that tells them apart.
extension PictureView {
  /// A picture with its reader at the beginning, on a canvas of a size in cells.
  init(_ picture: Picture, of question: Invocation, _ links: Links, _ canvas: Size) {
    self.question = question
    self.picture = picture
    switch picture.subject {
    case .timeline(let timeline): stand = .timeline(TimelineStand(timeline, links, canvas))
    case .matrix(let matrix): stand = .matrix(MatrixStand(matrix, links, canvas))
    case .map(let map): stand = .map(MapStand(map, links, canvas))
    }
  }

  /// Finds again what was selected in the picture before this one.
  mutating func follow(_ old: PictureView, _ links: Links, _ canvas: Size) {
    switch (picture.subject, stand, old.picture.subject, old.stand) {
    case (.timeline(let new), .timeline(var stand), .timeline(let before), .timeline(let former)):
      stand.follow(former, in: before, new, links, canvas)
      self.stand = .timeline(stand)
    case (.matrix(let new), .matrix(var stand), .matrix(let before), .matrix(let former)):
      stand.follow(former, in: before, new, links, canvas)
      self.stand = .matrix(stand)
    case (.map(let new), .map(var stand), .map(let before), .map(let former)):
      stand.follow(former, in: before, new, links, canvas)
      self.stand = .map(stand)
    default: break
    }
  }

  /// Selects what was selected in another kind of picture, or in the panes, as far as it is here.
  mutating func select(_ topics: [Topic], _ links: Links, _ canvas: Size) {
    switch (picture.subject, stand) {
    case (.timeline(let timeline), .timeline(var stand)):
      stand.select(topics, timeline, canvas)
      self.stand = .timeline(stand)
    case (.matrix, .matrix(var stand)):
      stand.select(topics, links, canvas)
      self.stand = .matrix(stand)
    case (.map, .map(var stand)):
      stand.select(topics)
      self.stand = .map(stand)
    default: break
    }
  }

  /// What is selected, to be selected in another kind of picture.
  var selectedTopics: [Topic] {
    let own = [topic, mechanism.map { .mechanism($0) }, comparable].compactMap(\.self)
    guard case .matrix(let stand) = stand else { return own }
    return own + [stand.columnTopic].compactMap(\.self)
  }

  /// Does what a command says in this picture; false for what it does everywhere alike.
  mutating func perform(_ command: Command, _ links: Links, _ canvas: Size, notice: inout String?) -> Bool {
    switch (picture.subject, stand) {
    case (.timeline(let timeline), .timeline(var stand)):
      defer { self.stand = .timeline(stand) }
      return stand.perform(command, timeline, links, canvas, notice: &notice)
    case (.matrix(let matrix), .matrix(var stand)):
      defer { self.stand = .matrix(stand) }
      return stand.perform(command, matrix, links, canvas, notice: &notice)
    case (.map(let map), .map(var stand)):
      defer { self.stand = .map(stand) }
      return stand.perform(command, map, links, canvas, notice: &notice)
    default: return false
    }
  }

  /// Selects what is drawn at a cell of the canvas; true if it was selected already.
  mutating func press(at point: Point, _ links: Links, _ canvas: Size) -> Bool {
    switch (picture.subject, stand) {
    case (.timeline(let timeline), .timeline(var stand)):
      defer { self.stand = .timeline(stand) }
      return stand.press(at: point, timeline, links, canvas)
    case (.matrix(let matrix), .matrix(var stand)):
      defer { self.stand = .matrix(stand) }
      return stand.press(at: point, matrix, links, canvas)
    case (.map(let map), .map(var stand)):
      defer { self.stand = .map(stand) }
      return stand.press(at: point, map, links, canvas)
    default: return false
    }
  }

  /// Keeps what is selected on the canvas, whose size may be another now.
  mutating func keepInView(_ links: Links, _ canvas: Size) {
    switch (picture.subject, stand) {
    case (.timeline(let timeline), .timeline(var stand)):
      stand.keepInView(timeline, links, canvas)
      self.stand = .timeline(stand)
    case (.matrix(let matrix), .matrix(var stand)):
      stand.keepInView(matrix, links, canvas)
      self.stand = .matrix(stand)
    case (.map(let map), .map(var stand)):
      stand.keepInView(map, links, canvas)
      self.stand = .map(stand)
    default: break
    }
  }

  /// What is selected; nil where nothing is.
  var topic: Topic? {
    switch (picture.subject, stand) {
    case (.timeline(let timeline), .timeline(let stand)): stand.topic(timeline)
    case (.matrix(let matrix), .matrix(let stand)): stand.topic(matrix)
    case (.map(let map), .map(let stand)): stand.topic(map)
    default: nil
    }
  }

  /// What Space marks: what is selected, of an event the mechanism in whose lane it stands.
  var comparable: Topic? {
    if let topic = topic?.comparable { return topic }
    guard case (.timeline(let timeline), .timeline(let stand)) = (picture.subject, stand) else { return nil }
    return stand.comparable(timeline)
  }

  /// What goes on to the next of all that can be marked: on a map, where down leads past many, by name.
  var commandToNext: Command {
    if case .map(let stand) = stand, !stand.selection.isInList { .pageDown } else { .down }
  }

  /// The one mechanism whose members are shown, or are selected: that of the map, or of the matrix's column; nil where
  /// several are shown alike.
  var mechanism: Handle<Mechanism>? {
    switch (picture.subject, stand) {
    case (.map(let map), _): if case .mechanism(let mechanism) = map.subject { mechanism } else { nil }
    case (.matrix(let matrix), .matrix(let stand)):
      matrix.form == .members ? stand.columnTopic?.asMechanism : nil
    default: nil
    }
  }

  /// What Enter goes to, as facets; empty for the topic's own.
  var facets: [Facet] {
    switch (picture.subject, stand) {
    case (.timeline(let timeline), .timeline(let stand)): stand.facets(timeline)
    case (.matrix(let matrix), .matrix(let stand)): stand.facets(matrix)
    case (.map(let map), .map(let stand)): stand.facets(map)
    default: []
    }
  }

  /// The selected item in full; empty where nothing is selected.
  public func words(_ links: Links) -> String {
    switch (picture.subject, stand) {
    case (.timeline(let timeline), .timeline(let stand)): stand.words(timeline, links)
    case (.matrix(let matrix), .matrix(let stand)): stand.words(matrix, links)
    case (.map(let map), .map(let stand)): stand.words(map, links)
    default: ""
    }
  }

  /// Why what is selected is no record; nil where it is one, and where nothing is selected.
  var reasonNoRecord: String? {
    guard case .map(let stand) = stand, case .disputed = stand.selection.entry else { return nil }
    return "A disputed area is no record; s shows its source"
  }

  /// Who says so.
  func evidence(_ links: Links) -> [Evidence] {
    switch (picture.subject, stand) {
    case (.timeline(let timeline), .timeline(let stand)): stand.evidence(timeline, links)
    case (.matrix(let matrix), .matrix(let stand)): stand.evidence(matrix, links)
    case (.map(let map), .map(let stand)): stand.evidence(map, links)
    default: []
    }
  }
}
