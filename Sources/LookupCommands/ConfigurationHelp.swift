import CommandTable

/// What `confer help config` prints: where the configuration is, what can be set, and the commands that keys can have.
enum ConfigurationHelp {
  /// The word that it is asked for by.
  static let word = "config"

  static var lines: [String] {
    HelpLayout.paragraph(
      "The configuration is a file of settings, one a line; a line that begins with # is a comment. Options of the "
        + "command line go before it.")
      + HelpLayout.section("Files", Setting.places.map { ($0.path, $0.meaning) })
      + HelpLayout.section("Settings", Setting.allCases.map { ($0.usage.form, $0.usage.meaning) })
      + ["", "Commands that keys can be given to"]
      + HelpLayout.paragraph(commands, indent: 2)
      + ["", "Example"] + Setting.example.split(separator: "\n").map { "  \($0)" }
  }

  /// The names of all commands of the browser.
  static var commands: String { Command.allCases.map(\.rawValue).joined(separator: ", ") }
}
