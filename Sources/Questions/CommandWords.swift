import CommandTable

/// The command line that gives an answer again.
enum CommandWords {
  /// The words of an invocation, with the year that was shown unless it is the standard one. What only concerns the form
  /// of the output is left out.
  static func of(_ invocation: Invocation, asOf year: Int?, unless standard: Int) -> [String] {
    var words = ["confer", invocation.verb.rawValue] + invocation.arguments
    for option in Option.allCases {
      switch option {
      case .sort, .by, .limit, .from, .to:
        if let value = invocation.options[option] { words += ["--\(option.rawValue)", value] }
      case .asOf: if let year, year != standard { words += ["--as-of", String(year)] }
      default: break
      }
    }
    return words
  }
}
