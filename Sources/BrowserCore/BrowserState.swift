import MechanismCatalog
import TerminalModel

/// The whole state of the browser as one value. Only `update` changes it; a frame is a function of it.
public struct BrowserState: Equatable, Sendable {
  public var size: Size
  public internal(set) var place = Place()
  /// The places before and after this one, as they were left.
  public internal(set) var history = History()
  /// Whether the focused pane has the whole screen.
  public internal(set) var isZoomed = false
  /// What stands in front of the panes, the front last.
  public internal(set) var overlays: [Overlay] = []
  /// What is being typed in the last row but one; nil while nothing is.
  public internal(set) var prompt: Prompt?
  /// What was marked for comparing, in that order: mechanisms, parties, focus areas.
  public internal(set) var marks: [Topic] = []
  /// Why the focused pane's filter finds nothing: derived, see `diagnose`.
  var known: KnownDiagnosis?
  /// Whether the terminal reports the mouse. A session that turns it on by itself says so here.
  public var isMouseOn = false
  /// What was last handed to the loop to be written, for the case that its file is there already.
  var draft: FileDraft?
  /// The filter that `last-filter` brings back; empty while there was none.
  public internal(set) var lastFilter = ""
  /// A word on what just happened or could not; nil most of the time.
  public internal(set) var notice: String?
  /// What the panes list: derived, see `settle`.
  public internal(set) var listings = PerPane { _ in Listing() }
  /// The leading pane's selected row: what the other panes follow.
  public internal(set) var heldRow: Row?
  /// Panes whose listing is out of date.
  var stale: Set<Pane> = Set(Pane.allCases)
  /// The state before the last Esc, none or one, for an Esc that turns out to be half of another key.
  var beforeEscape: [BrowserState] = []

  public init(size: Size) {
    self.size = size
  }

  /// What the focused pane has selected; nil where it lists nothing, and while the panes are not shown.
  public var selectedRow: Row? { place.showsPanes ? row(of: place.focus) : nil }

  /// A pane's selected row; nil where it lists nothing.
  public func row(of pane: Pane) -> Row? {
    let rows = listings[pane].rows
    let cursor = place.panes[pane].cursor
    return cursor < rows.count ? rows[cursor] : nil
  }
}

/// What the loop has to do after an update.
public enum Effect: Equatable, Sendable {
  case quit
  case suspend
  /// Draw everything, as though the terminal's screen were unknown.
  case redraw
  /// Hand the text to the terminal's clipboard (OSC 52); `BrowserState.tell` then says what became of it.
  case copy(String)
  /// Write a file whole or not at all; one that is there already only if `replacing`. `BrowserState.wrote` says what
  /// became of it.
  case write(path: String, text: String, replacing: Bool)
  /// Have the terminal report the mouse, or not.
  case mouse(Bool)
}

extension BrowserState {
  /// Lists everything for the first time, as of a year (nil: the standard one), with the processes filtered if there is a
  /// filter.
  public mutating func start(filter text: String = "", year: Int? = nil, _ context: BrowserContext) {
    place.year = year
    if !text.isEmpty {
      place.panes[.processes].filter.set(text, .mechanisms, context.catalog)
      lastFilter = text
      keepLeftOut(of: .processes, context)
    }
    settle(context)
  }
}
