import MechanismCatalog

/// Where the user is: what is asked, which pane leads, and how each pane stands. The history is a list of places.
public struct Place: Equatable, Sendable {
  /// What the listed mechanisms satisfy, all of it.
  public var facets: [Facet] = []
  /// The pane that lists its records linked to the facets; the others follow its selected row.
  public var leading: Pane = .processes
  public var focus: Pane = .processes
  /// The kinds whose mechanisms the processes hide under their headings; nil until the user folds or unfolds, see
  /// `hiddenKinds`.
  public var folded: Set<MechanismKind>?
  public var panes = PerPane { _ in PaneState() }
  /// The year that was set for everything; nil: the standard year. See `BrowserState.year`.
  public var year: Int?
  /// The bases of memberships that nothing shows, whatever the filters say: what `-basis:` became a step with.
  public var leftOut: Set<Basis> = []
  /// The answer that is shown instead of the panes; nil: the panes are shown.
  public var answer: AnswerView?
  /// The picture that is shown instead of the panes; nil: the panes, or an answer.
  public var picture: PictureView?

  public init() {}

  /// Whether the panes are shown, and not something in their place.
  public var showsPanes: Bool { answer == nil && picture == nil }
}

/// How one pane stands.
public struct PaneState: Equatable, Sendable {
  /// The selected row's position among the rows shown; 0 where there are none.
  public var cursor = 0
  /// What the selected row stands for, so that it is found again when the rows change; nil where there is none.
  public var selected: Topic?
  /// The first row in view.
  public var scroll = 0
  public var filter = Filter()
  /// nil: the pane's own order, see `Column`.
  public var order: Order?

  public init() {}
}

/// A sorting that the user chose.
public struct Order: Equatable, Sendable {
  /// Position among the pane's columns.
  public var column: Int
  public var isDescending: Bool

  public init(column: Int, isDescending: Bool) {
    self.column = column
    self.isDescending = isDescending
  }
}
