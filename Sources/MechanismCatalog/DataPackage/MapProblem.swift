/// What can be wrong with a run of cells of the map.
public enum MapProblem: Equatable, Sendable {
  /// Beyond 180 degrees of longitude or 90 of latitude.
  case outsideWorld(String)
  /// The run has no cell.
  case eastNotBeyondWest(west: String, east: String)
  /// The run on that line has a cell that this one has too.
  case overlap(line: Int)

  var words: ProblemWords {
    let shown = ProblemWords.shown
    switch self {
    case .outsideWorld(let degrees):
      return ProblemWords(
        "\(shown(degrees)) is outside the world",
        "a row's upper edge is at most 90 and at least -89.5, west and east are from -180 to 180")
    case .eastNotBeyondWest(let west, let east):
      return ProblemWords(
        "the eastern edge, \(shown(east)), is not east of the western one, \(shown(west))",
        "correct one of the two; a run over 180 degrees is two runs")
    case .overlap(let line):
      return ProblemWords("line \(line) has some of the same cells", "give each cell to one area")
    }
  }
}
