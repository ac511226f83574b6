import CommandTable
import MechanismCatalog

/// A list of commands or records that is narrowed by typing: the palette and the help are both one.
public struct Finder: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// Commands and records, best match first; and what can be asked in a line.
    case palette
    /// Commands in the order of their groups, then the marks of doubt.
    case help
  }

  public enum Item: Equatable, Sendable {
    case command(Command)
    case topic(Topic)
    /// A line of the command line to be answered, its program left out.
    case run([String])
    /// A query for the processes.
    case filter(String)
    /// A year to show everything as of.
    case asOf(Int)
    /// A record whose name can go into the line that is typed.
    case name(Topic)
    /// A line that can stand in place of the one that is typed, and what of it is offered.
    case line(String, label: String)
    /// A record whose name is near what is typed: a guess.
    case near(Topic)
    /// A word that marks a statement, explained.
    case caveat(Caveat)
    /// Heads a group; it cannot be selected.
    case heading(String)
    /// Says that nothing is called so; it cannot be selected.
    case nothing
  }

  public let kind: Kind
  public internal(set) var field = TextField()
  public internal(set) var items: [Item] = []
  /// How many items there are before narrowing, headings left out.
  public internal(set) var total = 0
  public internal(set) var cursor = 0
  public internal(set) var scroll = 0

  init(_ kind: Kind) {
    self.kind = kind
  }

  /// nil where nothing can be selected.
  public var selected: Item? { isSelectable(cursor) ? items[cursor] : nil }
  /// How many items can be selected.
  public var matched: Int { items.indices.count(where: isSelectable) }

  /// Whether an item stands at a position that can be selected: a heading cannot.
  func isSelectable(_ position: Int) -> Bool {
    guard items.indices.contains(position) else { return false }
    switch items[position] {
    case .heading, .nothing: return false
    default: return true
    }
  }
}
