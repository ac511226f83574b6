import CommandTable

/// The four linked panes.
public enum Pane: Int, CaseIterable, Sendable {
  case processes, members, focusAreas, timeline

  /// What it lists, as its title says it.
  public var title: String {
    switch self {
    case .processes: "Processes"
    case .members: "Members"
    case .focusAreas: "Focus areas"
    case .timeline: "Timeline"
    }
  }

  /// The command that steps into it.
  public var command: Command {
    switch self {
    case .processes: .processes
    case .members: .members
    case .focusAreas: .focusAreas
    case .timeline: .timeline
    }
  }
}

/// One value for each pane.
public struct PerPane<Value> {
  private var values: [Value]

  public init(_ make: (Pane) -> Value) {
    values = Pane.allCases.map(make)
  }

  public subscript(pane: Pane) -> Value {
    get { values[pane.rawValue] }
    set { values[pane.rawValue] = newValue }
    _modify { yield &values[pane.rawValue] }
  }
}

extension PerPane: Equatable where Value: Equatable {}
extension PerPane: Sendable where Value: Sendable {}
