import CommandTable
import TerminalModel

/// Which key asks for which command. There are some sixty keys: looking through them is quicker than a hash table is made.
public struct Keymap: Sendable {
  private let bindings: [(key: Key, command: Command)]

  /// The keys of the command table, but for those that the user has bound otherwise. Of a key that stands twice in
  /// either, the first command counts.
  public init(overrides: [KeyBinding] = []) {
    let own = overrides.compactMap { binding in binding.command.map { (binding.key, $0) } }
    let standard = CommandEntry.all.flatMap { entry in
      entry.keys.compactMap { notation in Key(notation: notation).map { ($0, entry.command) } }
    }
    bindings = overrides.isEmpty ? standard : own + standard.filter { key, _ in !overrides.contains { $0.key == key } }
  }

  public subscript(key: Key) -> Command? { bindings.first { $0.key == key }?.command }

  /// The keys of a command, the one shown first in front: the user's own before those of the table.
  public func keys(of command: Command) -> [Key] { bindings.filter { $0.command == command }.map(\.key) }

  /// The key that is shown for a command; nil if it has none.
  public func key(of command: Command) -> Key? { bindings.first { $0.command == command }?.key }
}

/// What the user wants of a key.
public struct KeyBinding: Equatable, Sendable {
  public let key: Key
  /// nil: the key is to do nothing.
  public let command: Command?

  public init(_ key: Key, _ command: Command?) {
    self.key = key
    self.command = command
  }
}
