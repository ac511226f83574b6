import CommandTable
import TerminalModel

/// Which key asks for which command.
public struct Keymap: Sendable {
  private let commands: [Key: Command]
  private let keys: [Command: [Key]]

  /// The keys of the command table.
  public init() {
    var commands: [Key: Command] = [:]
    var keys: [Command: [Key]] = [:]
    for entry in CommandEntry.all {
      keys[entry.command] = entry.keys.compactMap { Key(notation: $0) }
      for key in keys[entry.command, default: []] { commands[key] = entry.command }
    }
    self.commands = commands
    self.keys = keys
  }

  public subscript(key: Key) -> Command? { commands[key] }

  /// The keys of a command, the one shown first in front.
  public func keys(of command: Command) -> [Key] { keys[command] ?? [] }

  /// The key that is shown for a command; nil if it has none.
  public func key(of command: Command) -> Key? { keys(of: command).first }
}
