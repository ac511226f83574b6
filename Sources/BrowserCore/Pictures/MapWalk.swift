import MechanismCatalog
import Pictures
import TerminalModel

/// Ways over the half cells of a map, from party to party; sea and what is no party's is passed over.
struct MapWalk {
  enum Direction: CaseIterable {
    case left, right, up, down

    fileprivate var isAcross: Bool { self == .left || self == .right }
    fileprivate var step: Int { self == .right || self == .down ? 1 : -1 }
  }

  private let plan: MapPlan

  init(_ plan: MapPlan) { self.plan = plan }

  /// The next cell of another party in the same row or column; nil if none comes before the edge.
  func inLine(from start: Point, _ direction: Direction) -> Point? {
    let own = plan.party(half: start)
    let across = direction.isAcross
    let end = direction.step < 0 ? -1 : across ? plan.halfSize.columns : plan.halfSize.rows
    return stride(from: (across ? start.column : start.row) + direction.step, to: end, by: direction.step).lazy
      .map { across ? Point(column: $0, row: start.row) : Point(column: start.column, row: $0) }
      .first { point in plan.party(half: point).map { $0 != own } ?? false }
  }

  /// The nearest cell of another party within 45 degrees of a direction; of several the first from the top. nil: none
  /// lies that way. O(cells).
  func inCone(from start: Point, _ direction: Direction) -> Point? {
    let own = plan.party(half: start)
    return nearest(to: start) { point, party in
      let (across, down) = (point.column - start.column, point.row - start.row)
      let (ahead, aside) = direction.isAcross ? (across, down) : (down, across)
      return party != own && ahead * direction.step >= max(1, abs(aside))
    }
  }

  /// The other parties in the same row or column of the world's grid beyond the window, each at its first cell, the
  /// nearest first; none where all of the world is shown.
  func beyond(
    _ start: Point, _ direction: Direction, _ tables: MapTables
  ) -> [(party: Handle<Party>, grid: Point)] {
    let (own, grid) = (plan.party(half: start), plan.grid(half: start))
    var found: [(party: Handle<Party>, grid: Point)] = []
    for place in direction.places(beyond: plan.window) {
      let point =
        direction.isAcross ? Point(column: place, row: grid.row) : Point(column: grid.column, row: place)
      guard let party = plan.party(grid: point, tables), party != own, !found.contains(where: { $0.party == party })
      else { continue }
      found.append((party, point))
    }
    return found
  }

  /// The party with a cell nearest to a half cell; of several the first from the top. nil if no party has a cell.
  func nearest(to point: Point) -> Handle<Party>? {
    nearest(to: point) { _, _ in true }.flatMap { plan.party(half: $0) }
  }

  private func nearest(to start: Point, where fits: (Point, Handle<Party>) -> Bool) -> Point? {
    let size = plan.halfSize
    var best: (distance: Int, point: Point)?
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let point = Point(column: column, row: row)
        let distance = point.distance(start)
        guard distance < best?.distance ?? .max, let party = plan.party(half: point), fits(point, party) else {
          continue
        }
        best = (distance, point)
      }
    }
    return best?.point
  }
}

extension MapWalk.Direction {
  /// The columns or rows of the world's grid beyond a window, the nearest first.
  fileprivate func places(beyond window: MapWindow) -> [Int] {
    switch self {
    case .left: (0..<window.west).reversed()
    case .right: Array(window.west + window.columns..<WorldGrid.columns)
    case .up: (0..<window.north).reversed()
    case .down: Array(window.north + window.rows..<WorldGrid.rows)
    }
  }

  /// The window moved in this direction until it shows a cell of the grid a sixteenth of itself from its edge: by
  /// multiples of a unit, so that what stays in sight keeps its shape and little of the screen changes.
  func window(_ window: MapWindow, reaching point: Point, unit: Int) -> MapWindow {
    let margin = (isAcross ? window.columns : window.rows) / 16
    let distance =
      switch self {
      case .left: window.west - point.column + margin
      case .right: point.column - window.west - window.columns + 1 + margin
      case .up: window.north - point.row + margin
      case .down: point.row - window.north - window.rows + 1 + margin
      }
    let shift = (distance + unit - 1) / unit * unit * step
    var moved = window
    if isAcross { moved.west += shift } else { moved.north += shift }
    return moved.clamped
  }
}
