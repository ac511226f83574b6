/// One picture of the whole terminal, and where its cursor rests.
public struct Frame: Equatable, Sendable {
  public var grid: Grid
  /// The cell the terminal's cursor rests on; nil hides it.
  public var cursor: Point?

  public init(size: Size) {
    grid = Grid(size: size)
    cursor = nil
  }
}
