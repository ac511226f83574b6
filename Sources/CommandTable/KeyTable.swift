/// The table of keys for the README, in Markdown. A test holds the README against it.
public enum KeyTable {
  public static var markdown: String {
    var lines = ["| keys | what they do |", "| --- | --- |"]
    for group in CommandGroup.allCases {
      lines.append("| **\(group.rawValue)** | |")
      for entry in CommandEntry.all where entry.group == group {
        lines.append("| \(entry.keys.map(code).joined(separator: " ")) | \(entry.long) |")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func code(_ notation: String) -> String {
    "`\(notation == "<lt>" ? "<" : notation)`"
  }
}
