import Pictures
import TerminalModel

/// Where everything stands on a screen of a given size.
public struct Layout: Equatable, Sendable {
  public enum Form: Equatable, Sendable {
    /// All four panes.
    case four
    /// One pane below a strip of tabs.
    case single
    /// One pane without neighbours, on a screen that has room for four.
    case zoomed
    /// Too small for anything but a word.
    case tooSmall
  }

  /// Below this nothing but a message is shown.
  public static let smallest = Size(columns: 40, rows: 12)
  /// From this on all four panes have room.
  public static let fourPanes = Size(columns: 64, rows: 18)

  public let form: Form
  public let header: Rect
  /// The strip of tabs; empty where there is none.
  public let tabs: Rect
  /// The panes and overlays share this.
  public let body: Rect
  public let status: Rect
  public let footer: Rect
  /// Where the selected row of an answer stands in full, with its border; empty where there is no need or room.
  public let detail: Rect
  private let frames: [Rect]

  private static let detailRows = 3
  /// From so many rows on, what is selected in a picture has as much room as in an answer.
  private static let roomyPicture = 30
  /// From so many rows on, the timeline has room for more than its list.
  private static let roomForStrip = 6
  /// From this on an answer has room for the selected row in full.
  private static let roomForDetail = Size(columns: 80, rows: 24)

  public init(_ state: BrowserState) {
    self.init(
      size: state.size, focus: state.place.focus, isZoomed: state.isZoomed, answer: state.place.answer,
      hasPicture: state.place.picture != nil)
  }

  init(size: Size, focus: Pane, isZoomed: Bool, answer: AnswerView? = nil, hasPicture: Bool = false) {
    let hasTabs = answer == nil && !hasPicture
    form = Layout.form(size, isZoomed: isZoomed)
    let width = size.columns
    header = Rect(column: 0, row: 0, columns: width, rows: 1)
    tabs = Rect(column: 0, row: 1, columns: width, rows: form == .single && hasTabs ? 1 : 0)
    body = Rect(column: 0, row: tabs.endRow, columns: width, rows: size.rows - 2 - tabs.endRow)
    status = Rect(column: 0, row: size.rows - 2, columns: width, rows: 1)
    footer = Rect(column: 0, row: size.rows - 1, columns: width, rows: 1)
    let nowhere = Rect(column: 0, row: 0, columns: 0, rows: 0)
    let hasRoom = width >= Layout.roomForDetail.columns && size.rows >= Layout.roomForDetail.rows
    let hasDetail = hasRoom && answer?.layout(columns: body.inset(by: 1).columns).columns.hasLongTexts == true
    let detailRows = Layout.detailRows(size, hasPicture: hasPicture) + 2
    detail =
      hasDetail || hasPicture && hasRoom
      ? Rect(column: 0, row: body.endRow - detailRows, columns: width, rows: detailRows) : nowhere
    frames = form == .four ? Layout.fourFrames(body) : Pane.allCases.map { [body] in $0 == focus ? body : nowhere }
  }

  /// The rows of the detail without its border: below a picture fewer, for the picture's sake.
  private static func detailRows(_ size: Size, hasPicture: Bool) -> Int {
    hasPicture && size.rows < roomyPicture ? detailRows - 1 : detailRows
  }

  /// The extent of a picture's canvas on a screen of a size.
  static func canvasSize(on size: Size) -> Size {
    Layout(size: size, focus: .processes, isZoomed: false, hasPicture: true).canvasSize
  }

  private static func form(_ size: Size, isZoomed: Bool) -> Form {
    if size.columns < smallest.columns || size.rows < smallest.rows { return .tooSmall }
    if size.columns < fourPanes.columns || size.rows < fourPanes.rows { return .single }
    return isZoomed ? .zoomed : .four
  }

  /// Three panes side by side over the timeline; neighbours share their borders.
  private static func fourFrames(_ body: Rect) -> [Rect] {
    let timelineRows = max(7, body.rows * 2 / 5)
    let top = body.rows - timelineRows + 1
    let first = (body.columns + 2) * 36 / 100
    let second = (body.columns + 2 - first) / 2
    return [
      Rect(column: 0, row: body.row, columns: first, rows: top),
      Rect(column: first - 1, row: body.row, columns: second, rows: top),
      Rect(column: first + second - 2, row: body.row, columns: body.columns - first - second + 2, rows: top),
      Rect(column: 0, row: body.row + top - 1, columns: body.columns, rows: timelineRows),
    ]
  }

  /// A pane with its border; empty if it is not shown.
  public func frame(of pane: Pane) -> Rect { frames[pane.rawValue] }

  /// Whether a pane has a row of column titles: where it is the only one.
  public var hasColumnTitles: Bool { form == .zoomed }

  /// The rows of a pane's list.
  public func list(of pane: Pane) -> Rect {
    var inner = frame(of: pane).inset(by: 1)
    if pane == .timeline {
      inner = Rect(column: inner.column, row: strip.endRow, columns: inner.columns, rows: inner.endRow - strip.endRow)
    }
    guard hasColumnTitles else { return inner }
    return Rect(column: inner.column, row: inner.row + 1, columns: inner.columns, rows: inner.rows - 1)
  }

  /// Where the timeline has its years and how many events each has, above its list; empty where there is no room.
  public var strip: Rect {
    let inner = frame(of: .timeline).inset(by: 1)
    let rows = inner.rows >= Layout.roomForStrip ? TimelineStrip.rows : 0
    return Rect(column: inner.column, row: inner.row, columns: inner.columns, rows: rows)
  }

  /// The lines of an answer: the body within its border, below the row of column titles and above the detail.
  public var answerList: Rect {
    let inner = body.inset(by: 1)
    let below = detail.isEmpty ? 0 : detail.rows - 1
    return Rect(column: inner.column, row: inner.row + 1, columns: inner.columns, rows: inner.rows - 1 - below)
  }

  /// Where a picture is drawn: the body within its border, above the detail.
  public var canvas: Rect {
    let inner = body.inset(by: 1)
    let below = detail.isEmpty ? 0 : detail.rows - 1
    return Rect(column: inner.column, row: inner.row, columns: inner.columns, rows: inner.rows - below)
  }

  /// Its extent.
  public var canvasSize: Size { Size(columns: canvas.columns, rows: canvas.rows) }

  /// The inside of an overlay: the body within its border, with a blank column on each side.
  public var overlay: Rect {
    let inner = body.inset(by: 1)
    return Rect(column: inner.column + 1, row: inner.row, columns: inner.columns - 2, rows: inner.rows)
  }
}
