import CommandTable
import MechanismCatalog
import Presentation

/// What a picture is drawn from, and what must be said beside it. Browser and command line draw the same.
public struct Picture: Equatable, Sendable {
  public enum Subject: Equatable, Sendable {
    case timeline(Timeline)
    case matrix(Matrix)
    case map(WorldMap)
  }

  public let subject: Subject
  /// The question read back, with its year and how many mechanisms it leaves.
  public let title: String
  /// What must be known to read the picture aright, in whole sentences.
  public let notes: [String]
  /// The year that it is as of.
  public let year: Int
  /// The bases of memberships that it leaves out of account; empty for none.
  public let leftOut: Set<Basis>
  /// The words of the command line that shows it again, the program's name first.
  public let command: [String]

  /// Whether no mechanism is left to draw: the notes say why.
  public var isEmpty: Bool {
    switch subject {
    case .timeline(let timeline): return timeline.lanes.isEmpty
    case .matrix(let matrix): return matrix.columns.isEmpty
    case .map(let map):
      guard case .mechanisms(let mechanisms) = map.subject else { return false }
      return mechanisms.isEmpty
    }
  }

  public init(
    _ subject: Subject, title: String, notes: [String], year: Int, leftOut: Set<Basis>, command: [String]
  ) {
    self.subject = subject
    self.title = title
    self.notes = notes
    self.year = year
    self.leftOut = leftOut
    self.command = command
  }
}

extension YearlyLinks {
  /// The links that a picture was made from.
  public func links(of picture: Picture) -> Links { self[picture.year, leavingOut: picture.leftOut] }
}

extension Inquiry {
  /// What a verb of a picture shows, as of the year that its options name, else `year`, else the standard one. Throws why
  /// it cannot be drawn.
  public func picture(_ invocation: Invocation, year: Int? = nil) throws(Refusal) -> Picture {
    let standard = try shownYear(invocation, year)
    switch invocation.verb {
    case .timeline: return try TimelineQuestion(invocation: invocation, years: years, standardYear: standard).picture()
    case .matrix: return try MatrixQuestion(invocation: invocation, years: years, standardYear: standard).picture()
    case .map: return try MapQuestion(invocation: invocation, years: years, standardYear: standard).picture()
    default: throw Refusal(message: "'\(invocation.verb.rawValue)' is no picture")
    }
  }

  /// The facts of a picture as a table.
  public func table(of picture: Picture) -> Answer {
    let links = years.links(of: picture)
    let (rows, columns) =
      switch picture.subject {
      case .timeline(let timeline): TimelineTable(timeline, links, citing).content
      case .matrix(let matrix): MatrixTable(matrix, links, citing).content
      case .map(let map): MapTable(map, links, citing).content
      }
    return Answer(
      title: picture.title, columns: columns, rows: rows, notes: picture.notes, year: picture.year,
      command: picture.command)
  }
}
