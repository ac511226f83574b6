import CommandTable
import Presentation

/// What `confer help` prints: how to call it, the query language, and the keys, from the one command table.
public enum HelpText {
  /// All of it, at most 80 columns wide; ends with a line feed.
  public static var text: String {
    var lines = ["confer \(Version.current): who consults whom on migration, since when, by whose word"]
    lines += HelpLayout.section("Commands", Verb.allCases.map { ($0.usage.form, $0.usage.summary) })
    lines += HelpLayout.section("Options", Option.allCases.map { ($0.usage.form, $0.usage.summary) })
    lines += HelpLayout.section("Queries", QueryHelp.forms.map { ($0.form, $0.finds) })
    lines += HelpLayout.section("Fields of queries", QueryHelp.fields.map { ($0.form, $0.asks) })
    lines += HelpLayout.section(Caveat.heading, Caveat.all.map { ($0.word, $0.meaning) })
    for group in CommandGroup.allCases {
      let entries = CommandEntry.all.filter { $0.group == group }
      lines += HelpLayout.section("Keys: \(group.rawValue)", entries.map { ($0.shownKeys, $0.long) })
    }
    lines += HelpLayout.section("Exit status", ExitStatus.meanings.map { ($0.status, $0.meaning) })
    lines += ["", "confer help COMMAND tells more of a command, option, field, mark or key."]
    lines += ["confer help \(ConfigurationHelp.word) tells of the configuration file."]
    return HelpLayout.text(lines)
  }

  /// What `confer help WORD` prints: everything that is called so, be it a verb, an option, a field of the query
  /// language, a mark of doubt, a setting or all of them (`config`), a command of the browser or a key; ends with a line feed. nil if
  /// nothing is.
  public static func text(about word: String) -> String? {
    let name = word.hasPrefix("--") ? String(word.dropFirst(2)) : word
    let verbs = word == "confer" ? [.browse] : Verb.allCases.filter { $0.rawValue == word }
    var parts = verbs.map(text)
    parts += Option.allCases.filter { $0.rawValue == name }.map { option in
      part("Option", [(option.usage.form, option.usage.summary)]) + goesWith(option)
    }
    parts += QueryHelp.fields.filter { $0.name == word || $0.name + ":" == word }.map { field in
      part("Field of a query", [(field.form, field.asks)] + FieldValues.entries(field.name))
    }
    parts += Caveat.all.filter { $0.word == word }.map { part(Caveat.heading, [($0.word, $0.meaning)]) }
    parts += word == ConfigurationHelp.word ? [ConfigurationHelp.lines] : []
    parts += Setting.allCases.filter { $0.rawValue == word }.map { setting in
      part("Setting in the configuration file", [(setting.usage.form, setting.usage.meaning)])
    }
    parts += CommandEntry.all.filter { $0.command.rawValue == word || $0.keys.map(KeySign.shown).contains(word) }
      .map { part("Key: \($0.command.title)", [($0.shownKeys, $0.long)]) }
    return parts.isEmpty ? nil : parts.map(HelpLayout.text).joined(separator: "\n")
  }

  /// A heading above entries, without the blank line before it.
  private static func part(_ heading: String, _ entries: [(String, String)]) -> [String] {
    Array(HelpLayout.section(heading, entries).dropFirst())
  }

  /// A verb with its options and examples.
  private static func text(_ verb: Verb) -> [String] {
    var lines = [verb.usage.form] + HelpLayout.paragraph(verb.usage.summary + ".")
    lines += HelpLayout.section("Options", Option.going(with: verb).map { ($0.usage.form, $0.usage.summary) })
    lines += verb == .list ? ListHelp.lines : []
    lines += verb.examples.isEmpty ? [] : ["", "Examples"]
    lines += verb.examples.flatMap { ["  \($0.line)"] + HelpLayout.paragraph($0.shows).map { "      " + $0 } }
    return lines
  }

  private static func goesWith(_ option: Option) -> [String] {
    let values = option.values.isEmpty ? [] : ["  Values: \(option.values.joined(separator: ", "))"]
    let verbs = option.verbs.isEmpty ? "every command" : option.verbs.map(\.rawValue).joined(separator: ", ")
    return values + Wrapping.lines("Goes with \(verbs)", columns: 76).map { "  " + $0 }
  }

  /// Everything that `text(about:)` knows: for completion, and for near ones to a word that it does not know.
  public static var words: [String] {
    Verb.allCases.map(\.rawValue) + CommandEntry.all.map(\.command.rawValue)
      + Option.allCases.map { "--\($0.rawValue)" }
      + QueryHelp.fields.map { "\($0.name):" } + Caveat.all.map(\.word) + Setting.allCases.map(\.rawValue) + [
        ConfigurationHelp.word
      ]
  }
}

extension CommandEntry {
  /// Its keys with a blank between them.
  var shownKeys: String { keys.map(KeySign.shown).joined(separator: " ") }
}
