import CommandTable

/// The command line that gives an answer again.
enum CommandWords {
  /// The words of an invocation, with the year that was shown and the data package that was named. What only concerns the
  /// form of the output is left out.
  static func of(_ invocation: Invocation, asOf year: Int?) -> [String] {
    var words = ["confer", invocation.verb.rawValue] + invocation.arguments
    for option in [Option.data, .against, .sort, .by, .limit, .from, .to] {
      if let value = invocation.options[option] { words += ["--\(option.rawValue)", value] }
    }
    if let year { words += ["--\(Option.asOf.rawValue)", String(year)] }
    return words
  }
}
