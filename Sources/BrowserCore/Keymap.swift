import CommandTable
import TerminalModel

/// Which key asks for which command. There are some sixty keys: looking through them is quicker than a hash table is made.
public struct Keymap: Sendable {
  private let bindings: [(key: Key, command: Command)]

  /// The keys of the command table. Of a key that stands there twice, the first command counts.
  public init() {
    bindings = CommandEntry.all.flatMap { entry in
      entry.keys.compactMap { notation in Key(notation: notation).map { ($0, entry.command) } }
    }
  }

  public subscript(key: Key) -> Command? { bindings.first { $0.key == key }?.command }

  /// The keys of a command, the one shown first in front.
  public func keys(of command: Command) -> [Key] { bindings.filter { $0.command == command }.map(\.key) }

  /// The key that is shown for a command; nil if it has none.
  public func key(of command: Command) -> Key? { bindings.first { $0.command == command }?.key }
}
