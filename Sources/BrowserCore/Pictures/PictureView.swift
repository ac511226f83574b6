import MechanismCatalog
import Presentation
import Questions

/// A picture that is shown instead of the panes, and where its reader is.
public struct PictureView: Equatable, Sendable {
  /// What was asked for, the filter left out.
  let question: Invocation
  /// What is drawn: of the question and the filter.
  public internal(set) var picture: Picture
  public internal(set) var stand: PictureStand
  /// A query of mechanisms that narrows the question; empty for none.
  public internal(set) var filter = ""
  /// What the map shows when its key is pressed again, as arguments of its command line: the members of the mechanism
  /// that was selected, or all again; nil where no mechanism was.
  var alternative: [String]?
  /// The view as it was before the filter was typed, to come back to when it is cleared; empty where there is no filter,
  /// and once the reader has moved. None or one.
  var unfiltered: [PictureView] = []
  /// Why the filter cannot be read: the picture is still that of the last one that could; nil if it can.
  public internal(set) var error: String?

  /// The picture as its reader has it: a matrix in the order that it was sorted.
  public var shown: Picture {
    guard case .matrix(let stand) = stand else { return picture }
    return Picture(
      .matrix(stand.matrix), title: picture.title, notes: picture.notes, year: picture.year,
      leftOut: picture.leftOut, command: command)
  }

  /// The words of the command line that shows it again.
  public var command: [String] {
    if case .matrix(let stand) = stand { stand.sorting(picture.command) } else { picture.command }
  }
}

/// Where the reader of a picture is.
public enum PictureStand: Equatable, Sendable {
  case timeline(TimelineStand)
  case matrix(MatrixStand)
  case map(MapStand)
}
