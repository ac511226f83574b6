import CommandTable

extension LinearAnswer {
  /// What can be typed; with a word, what is called so.
  func help(on word: String?) -> String {
    guard let word else { return Self.help }
    return HelpText.text(about: word) ?? cannot(UnknownTopic.message(word), [])
  }

  /// What can be typed, from the tables of verbs, options and fields.
  static var help: String {
    let forms = Verb.allCases.filter(\.isQuestion).map { verb in
      "\(verb.usage.form.dropFirst("confer ".count)): \(verb.usage.summary)."
    }
    let options = [Option.asOf, .sources].map { "\($0.usage.form), anywhere in a line: \($0.usage.summary)." }
    let lines =
      [
        "A name alone: show all that is known of it.",
        "A query alone, such as member:thailand focus:return: list the mechanisms that it leaves.",
      ] + forms + options
      + [
        "Fields of queries: \(QueryHelp.fields.map(\.form).joined(separator: ", ")).",
        "help WORD: tell more of a command, an option, a field or a mark of doubt.",
        "quit, or where lines are typed an empty line: leave.",
      ]
    return lines.joined(separator: "\n") + "\n"
  }
}
