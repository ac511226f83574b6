import CommandTable
import MechanismCatalog

/// What the command line asks for.
public struct Invocation: Equatable, Sendable {
  public var verb: Verb = .browse
  /// What follows the verb: for `browse` the words of the query, for `check` the path.
  public var arguments: [String] = []
  /// The options that were given, with their values; an empty text for those that take none.
  public var options: [Option: String] = [:]

  /// Reads the arguments, the program's name left out.
  ///
  /// Options are long only, `--name value` or `--name=value`, anywhere; `--` ends them. One dash begins a query term,
  /// but `-h` alone asks for help. Throws what is wrong with the first argument that cannot be understood; who asks
  /// for help or for the version need not know what else a verb takes.
  public init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments == ["-h"] ? ["--help"] : arguments[...]
    var words: [String] = []
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      if argument.hasPrefix("--") { try takeOption(argument.dropFirst(2), &rest) } else { words.append(argument) }
    }
    try takeVerb(words)
  }

  private mutating func takeOption(_ text: Substring, _ rest: inout ArraySlice<String>) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = Option(rawValue: parts[0]) else { throw .unknownOption(parts[0]) }
    guard option.takesValue else {
      if parts.count > 1 { throw .needlessValue(option) }
      options[option] = ""
      return
    }
    guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { throw .missingValue(option) }
    options[option] = value
  }

  private mutating func takeVerb(_ words: [String]) throws(UsageError) {
    if let first = words.first, let verb = Verb(rawValue: first), verb != .browse {
      self.verb = verb
      arguments = Array(words.dropFirst())
    } else {
      arguments = words
    }
    if options[.help] == nil, options[.version] == nil { try checkForm() }
  }

  /// Throws if an option does not go with the verb, or the verb lacks arguments or has too many.
  private func checkForm() throws(UsageError) {
    for option in Option.allCases where options[option] != nil && !option.verbs.isEmpty {
      if !option.verbs.contains(verb) { throw .onlyWith(option.verbs, option) }
    }
    if !hasEnoughArguments { throw .argumentCount(verb) }
  }

  /// Whether what follows the verb can be what it asks for.
  var hasEnoughArguments: Bool {
    switch verb {
    case .browse, .overlap, .timeline, .matrix, .map: true
    case .list, .show: !arguments.isEmpty
    case .diff: arguments.count >= 1 && options[.from] != nil
    case .compare: arguments.count >= 2
    case .path: arguments.count == 2
    case .check: arguments.count == 1 || arguments.isEmpty && options[.coverage] != nil
    case .completions: !arguments.isEmpty
    case .help: arguments.count <= 1
    case .man: arguments.isEmpty
    }
  }

  /// The list of the mechanisms that a query to browse with leaves.
  public var asList: Invocation {
    var list = replacingArguments([RecordKind.mechanisms.rawValue] + arguments)
    list.verb = .list
    return list
  }

  /// The same with other arguments.
  func replacingArguments(_ new: [String]) -> Invocation {
    var copy = self
    copy.arguments = new
    return copy
  }

  /// The year of `--as-of`; nil without it. Throws if it is no year.
  public func asOfYear() throws(UsageError) -> Int? { try year(.asOf) }

  /// The year that an option names; nil without the option. Throws if it is no year.
  public func year(_ option: Option) throws(UsageError) -> Int? {
    guard let text = options[option] else { return nil }
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber, text.utf8.count == 4, let year = Int(text), year > 0 else { throw .noYear(option, text) }
    return year
  }
}

/// Why a command line cannot be understood.
public enum UsageError: Error, Equatable {
  case unknownOption(String)
  case missingValue(Option)
  case needlessValue(Option)
  case argumentCount(Verb)
  case noYear(Option, String)
  case onlyWith([Verb], Option)

  /// What is wrong and what to do, in a sentence.
  public var message: String {
    switch self {
    case .unknownOption(let name):
      "--\(name) is no option; the options are \(Option.allCases.map { "--\($0.rawValue)" }.joined(separator: " "))"
    case .missingValue(let option): "--\(option.rawValue) needs a value: \(option.usage.form)"
    case .needlessValue(let option): "--\(option.rawValue) takes no value"
    case .argumentCount(let verb): "write it so: \(verb.usage.form)"
    case .onlyWith(let verbs, let option):
      "--\(option.rawValue) goes with \(verbs.map(\.rawValue).joined(separator: ", "))"
    case .noYear(let option, let text): "--\(option.rawValue) needs a year of four digits, not '\(text)'"
    }
  }
}
