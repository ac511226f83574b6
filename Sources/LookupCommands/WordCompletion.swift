import CommandTable
import MechanismCatalog
import Questions
import UnicodeText

/// The words that can stand at the cursor of a command line: verbs, options and their values, kinds of records, names,
/// fields of queries and their values. The same for every shell.
public struct WordCompletion {
  private let names: () -> [[String]]
  private let values: (String, RecordKind) -> [String]

  /// `names` are what a name is completed from, letter case aside where no name of the same list has it; `values`
  /// gives whole terms for a term with a colon, such as `member:thailand` for `member:th`, asked of a kind of
  /// records. Both are called only when they are needed.
  public init(names: @escaping () -> [[String]], values: @escaping (String, RecordKind) -> [String]) {
    self.names = names
    self.values = values
  }

  /// The lines that `confer completions words -- WORD...` prints: what the last word can become; empty where the
  /// program knows nothing, or where a file is wanted. The program's name is not among the words. O(candidates).
  public func candidates(_ words: [String]) -> [String] {
    let typed = words.last ?? ""
    let before = words.dropLast()
    let isPlain = before.contains("--")
    if !isPlain, let option = WordCompletion.option(before.last), option.takesValue {
      return fitting(typed, option.values)
    }
    let plain = WordCompletion.plainWords(before)
    let verb = plain.first.flatMap { Verb(rawValue: $0) } ?? .browse
    if !isPlain, typed.hasPrefix("--") { return options(typed, verb) }
    let arguments = verb == .browse ? plain[...] : plain.dropFirst()
    let verbs = plain.isEmpty ? fitting(typed, Verb.allCases.filter { $0 != .browse }.map(\.rawValue)) : []
    // Where no word stands yet, the verbs are answer enough.
    return typed.isEmpty && plain.isEmpty ? verbs : verbs + self.arguments(typed, of: verb, after: Array(arguments))
  }

  private func arguments(_ typed: String, of verb: Verb, after words: [String]) -> [String] {
    switch verb.argument {
    case .nothing, .path: []
    case .query: terms(typed, .mechanisms)
    case .kindAndQuery:
      if let first = words.first {
        (try? RecordKind.named(first)).map { terms(typed, $0) } ?? []
      } else {
        fitting(typed, RecordKind.allCases.map(\.rawValue))
      }
    case .names: names().flatMap { fitting(typed, $0) }
    case .command: words.isEmpty ? fitting(typed, HelpText.words) : []
    case .shell: words.isEmpty ? fitting(typed, Completions.shells) : []
    }
  }

  /// A term of a query: the fields, or after a colon the values. What stands before the term (`-`, parentheses) stays.
  private func terms(_ typed: String, _ kind: RecordKind) -> [String] {
    if typed.contains(":") { return WordCompletion.printable(values(typed, kind)) }
    let head = typed.prefix { $0 == "-" || $0 == "(" }
    return fitting(typed, QueryHelp.fields.map { "\(head)\($0.name):" })
  }

  /// Options of a verb that are still to be typed, or the values of the one that is (`--format=`).
  private func options(_ typed: String, _ verb: Verb) -> [String] {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count > 1 else { return fitting(typed, Option.going(with: verb).map { "--\($0.rawValue)" }) }
    let values = Option(rawValue: String(parts[0].dropFirst(2)))?.values ?? []
    return fitting(typed, values.map { "\(parts[0])=\($0)" })
  }

  /// Those that begin with what is typed; where none does, those that begin so but for case and accents.
  private func fitting(_ typed: String, _ words: [String]) -> [String] {
    let words = WordCompletion.printable(words)
    let exact = words.filter { $0.hasPrefix(typed) }
    if !exact.isEmpty { return exact }
    let folded = Folding.fold(typed)
    return folded.isEmpty || typed.hasPrefix("-") ? [] : words.filter { Folding.fold($0).starts(with: folded) }
  }

  /// Without what a terminal would act upon: no line of a script may hold it.
  private static func printable(_ words: [String]) -> [String] { words.filter { VisibleText.visible($0) == $0 } }
}

extension WordCompletion {
  /// The option that a word names; nil for another word, and for one that has its value with it.
  private static func option(_ word: String?) -> Option? {
    word.flatMap { $0.hasPrefix("--") ? Option(rawValue: String($0.dropFirst(2))) : nil }
  }

  /// The words that are neither options nor their values.
  private static func plainWords(_ words: ArraySlice<String>) -> [String] {
    var plain: [String] = []
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" { return plain + rest }
      if let option = option(word), option.takesValue {
        rest = rest.dropFirst()
      } else if !word.hasPrefix("--") {
        plain.append(word)
      }
    }
    return plain
  }

  /// The data package that the words name, whose names are to be completed; nil for none.
  public static func dataFolder(_ words: [String]) -> String? {
    var folder: String?
    for (position, word) in words.enumerated() where word != "--" {
      if word.hasPrefix("--data=") { folder = String(word.dropFirst(7)) }
      if word == "--data", position + 2 < words.count { folder = words[position + 1] }
    }
    return folder
  }
}
