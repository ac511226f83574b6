import CommandTable
import TerminalModel

/// Which key asks for which command.
public struct Keymap: Sendable {
  private let commands: [Key: Command]

  /// The keys of the command table.
  public init() {
    var commands: [Key: Command] = [:]
    for entry in CommandEntry.all {
      for notation in entry.keys {
        if let key = Key(notation: notation) { commands[key] = entry.command }
      }
    }
    self.commands = commands
  }

  public subscript(key: Key) -> Command? { commands[key] }

  /// The keys of a command, the one shown first in front.
  public func keys(of command: Command) -> [Key] {
    command.entry.keys.compactMap { Key(notation: $0) }.filter { commands[$0] == command }
  }

  /// The key that is shown for a command; nil if it has none.
  public func key(of command: Command) -> Key? { keys(of: command).first }
}
