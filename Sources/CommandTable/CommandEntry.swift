/// One row of the table of commands.
public struct CommandEntry: Sendable {
  public let command: Command
  /// The default keys in the notation of key scripts (`<down>`, `j`), the one that is shown first.
  public let keys: [String]
  /// One or two words for the footer.
  public let short: String
  /// What it does, in a sentence without a full stop.
  public let long: String
  public let group: CommandGroup

  init(_ command: Command, keys: [String], _ short: String, _ long: String, _ group: CommandGroup) {
    self.command = command
    self.keys = keys
    self.short = short
    self.long = long
    self.group = group
  }
}

extension Command {
  /// Its row in the table. O(commands).
  public var entry: CommandEntry { CommandEntry.all[CommandEntry.all.firstIndex { $0.command == self }!] }

  /// The name with its first letter in upper case and blanks for hyphens, for reading.
  public var title: String {
    let words = rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
