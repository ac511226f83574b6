import CommandTable

/// What `confer help` prints: how to call it, and the keys, from the one command table.
public enum HelpText {
  public static var text: String {
    var lines = [
      "confer \(Version.current): who consults whom on migration, about what, since when, by whose word", "",
    ]
    lines += Verb.allCases.map { row($0.usage.form, $0.usage.summary) }
    lines += ["", "Options"]
    lines += Option.allCases.map { row($0.usage.form, $0.usage.summary) }
    lines += ["", "A query: plain words (all must occur), \"in quotes\", -without, either | or, ( ) to group."]
    lines += ["", "Keys in the browser"]
    for group in CommandGroup.allCases {
      for entry in CommandEntry.all where entry.group == group {
        lines.append(row(entry.keys.map(readable).joined(separator: " "), entry.long))
      }
    }
    lines += ["", "Exit status: 0 found, 1 nothing found, 2 usage or data error."]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func row(_ left: String, _ right: String) -> String {
    "  " + left + String(repeating: " ", count: max(2, 26 - left.count)) + right
  }

  /// `<lt>` is the notation of `<` in scripts.
  private static func readable(_ notation: String) -> String { notation == "<lt>" ? "<" : notation }
}
