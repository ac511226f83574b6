import CommandTable

/// The manual page in mdoc(7), for `man -l`, from the one command table.
public enum ManualPage {
  /// Ends with a line feed; ASCII only.
  public static var text: String {
    let head = [".Dd \(Version.date)", ".Dt CONFER 1", ".Os"]
    let sections = [
      name, synopsis, description, commands, options, queries, caveats, keys, environment, files, exitStatus, examples,
    ]
    return (head + sections.flatMap(\.self)).map { $0 + "\n" }.joined()
  }

  private static let name = [
    ".Sh NAME", ".Nm confer", ".Nd who consults whom on migration, since when, by whose word",
  ]

  private static var synopsis: [String] {
    [".Sh SYNOPSIS"]
      + Verb.allCases.flatMap { verb in
        [".Nm", ".Op Ar option ..."] + arguments(verb.usage.form.split(separator: " ").dropFirst())
      }
  }

  /// The words of a form: verbs and options as they are typed, the rest, in brackets or not, in place of what is meant.
  private static func arguments(_ words: ArraySlice<Substring>) -> [String] {
    words.map { word in
      let bare = word.filter { !"[]".contains($0) }
      let isLiteral = bare.allSatisfy { $0.isLowercase || $0 == "-" }
      return "\(isLiteral ? ".Cm" : ".Ar") \(ManualSource.argument(String(word)))"
    }
  }

  private static func sentences(_ sentences: [String]) -> [String] { sentences.flatMap(ManualSource.sentence) }

  private static let description =
    [".Sh DESCRIPTION", ".Nm"]
    + sentences([
      "is a browser of the inter-state consultation mechanisms on migration: who takes part, on what, since when.",
      "Every statement has its source: who says so, where, and as of when.",
      "What no source says is shown as unknown, not as no; where sources differ, all of them are shown.",
      "Without a command it opens the browser on a terminal, and prints the list of mechanisms elsewhere.",
    ])

  private static var commands: [String] {
    [".Sh COMMANDS"] + ManualSource.list(Verb.allCases.map { ($0.usage.form, $0.usage.summary) })
      + [".Pp"]
      + sentences([
        "A name is any name, short name, alias, acronym, id or ISO code, or a beginning that only one has.",
        "A year or a focus area can be shown as well.",
      ])
  }

  private static var options: [String] {
    [".Sh OPTIONS"]
      + sentences([
        "Options are long only, since one dash begins a term of a query; they may stand anywhere.",
        "Two dashes alone end them.",
      ])
      + ManualSource.list(Option.allCases.map { ($0.usage.form, $0.usage.summary) })
  }

  private static var queries: [String] {
    [".Sh QUERIES"]
      + sentences(["A query is a word, or words put together:"])
      + ManualSource.list(QueryHelp.forms.map { ($0.form, $0.finds) }, macro: "Li")
      + [".Pp"]
      + sentences([
        "The fields follow; their names may be shortened as long as only one begins so.",
        "A value is a whole name, alias or code, or the beginning of its words, never a part within a word.",
      ])
      + ManualSource.list(QueryHelp.fields.map { ($0.form, $0.asks) }, macro: "Li")
  }

  private static var caveats: [String] {
    [".Sh \(Caveat.heading.uppercased())"] + sentences(["Beside a name, a role, a number or a date:"])
      + ManualSource.list(Caveat.all.map { ($0.word, $0.meaning) }, macro: "Li")
  }

  private static var keys: [String] {
    [".Sh KEYS"] + sentences(["In the browser:"])
      + CommandGroup.allCases.flatMap { group in
        let entries = CommandEntry.all.filter { $0.group == group }
        return [".Ss \(ManualSource.argument(group.rawValue))"]
          + ManualSource.list(entries.map { ($0.shownKeys, $0.long) }, macro: "Li")
      }
  }

  private static var environment: [String] {
    [".Sh ENVIRONMENT"] + ManualSource.list(EnvironmentHelp.variables.map { ($0.name, $0.meaning) }, macro: "Ev")
  }

  private static var files: [String] {
    [".Sh FILES"] + ManualSource.list(Setting.places.map { ($0.path, $0.meaning) }, macro: "Pa")
      + [".Pp"]
      + sentences([
        "These are the settings; a line that begins with # is a comment, and options of the command line go before."
      ])
      + ManualSource.list(Setting.allCases.map { ($0.usage.form, $0.usage.meaning) }, macro: "Li")
      + [".Pp"]
      + sentences(["The commands that keys can be given to: \(ConfigurationHelp.commands)."])
  }

  private static var exitStatus: [String] {
    [".Sh EXIT STATUS"] + ManualSource.list(ExitStatus.meanings.map { ($0.status, $0.meaning) }, macro: "Li")
  }

  private static var examples: [String] {
    [".Sh EXAMPLES"]
      + Verb.allCases.flatMap(\.examples).flatMap { example in
        ManualSource.sentence(example.shows + ":") + [".Dl \(ManualSource.argument(example.line))", ".Pp"]
      }.dropLast()
  }
}
