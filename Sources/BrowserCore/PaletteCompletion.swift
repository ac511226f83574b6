import CommandTable
import MechanismCatalog
import Presentation
import UnicodeText

/// How a line of the command line that is typed in the palette may go on: names after the verbs that take them, kinds
/// of lists, terms of queries.
struct PaletteCompletion {
  private enum Spot {
    case kind
    case name(Verb)
    case term(RecordKind)
  }

  private static let mostCandidates = 50

  private let spot: Spot
  /// The words that stay, `confer` among them.
  private let head: [String]
  /// What has been typed of a kind, a name, or a query as a whole.
  private let typed: String

  /// nil where no question's verb stands before the cursor, the cursor is not at the end, or an option is typed.
  init?(_ field: TextField) {
    guard field.cursor == field.text.count else { return nil }
    // With a letter more, the last word is the one that is being typed, be it empty so far.
    var words = CommandLineText.words(field.text + "x")
    let last = String(words.removeLast().dropLast())
    let start = words.first == "confer" ? 1 : 0
    guard start < words.count, let verb = Verb(rawValue: words[start]), verb.isQuestion,
      !last.hasPrefix("--"), words.last?.hasPrefix("--") == false
    else { return nil }
    guard let (spot, kept) = Self.spot(verb, words, after: start + 1) else { return nil }
    self.spot = spot
    head = Array(words[..<kept])
    typed = (words[kept...] + [last]).joined(separator: " ")
  }

  /// What a verb's next word is, and how many words before it stay: a query, and a name to be shown, may have several.
  private static func spot(_ verb: Verb, _ words: [String], after start: Int) -> (Spot, kept: Int)? {
    switch verb.argument {
    case .names: return (.name(verb), verb == .show ? start : words.count)
    case .query: return (.term(.mechanisms), start)
    case .kindAndQuery where words.count == start: return (.kind, start)
    case .kindAndQuery: return RecordKind(rawValue: words[start]).map { (.term($0), start + 1) }
    default: return nil
    }
  }

  /// The kinds and names that can be offered at every letter. O(records x length of their names).
  func items(_ catalog: Catalog) -> [Finder.Item] {
    switch spot {
    case .kind:
      RecordKind.allCases.map(\.rawValue).filter { $0.hasPrefix(typed.lowercased()) }.map { kind in
        .line(line(CommandLineText.quoted([kind]) + " "), label: kind)
      }
    case .name(let verb): names(verb, catalog)
    case .term: []
    }
  }

  /// The terms that the query may go on with; empty for what is no query. O(candidates x records).
  func terms(_ links: Links) -> [Finder.Item] {
    guard case .term(let kind) = spot else { return [] }
    return QueryCompletion.candidates(typed, cursor: typed.count, of: kind, links, limit: Self.mostCandidates)
      .map { completion in
        let count = completion.count.map { ": \($0)" } ?? ""
        return .line(line(quoted(query: completion.text)), label: completion.label + count)
      }
  }

  /// The line with a record's name in place of what is typed.
  func line(with topic: Topic, _ catalog: Catalog) -> String { line(Self.name(of: topic, catalog) + " ") }

  /// The name of a record, in quotes where a command line needs them; its id where the name means several. O(records).
  static func name(of topic: Topic, _ catalog: Catalog) -> String {
    let name = TopicName.short(topic, catalog)
    return CommandLineText.quoted([NameLookup(catalog).exact(name) == topic ? name : RecordName.id(topic, catalog)])
  }

  private func line(_ rest: String) -> String { CommandLineText.quoted(head) + " " + rest }

  /// What the palette's search finds, of the sorts that the verb takes.
  private func names(_ verb: Verb, _ catalog: Catalog) -> [Finder.Item] {
    let words = typed.split(separator: " ").map { Folding.fold($0) }.filter { !$0.isEmpty }
    // Behind a blank the name is whole.
    if words.isEmpty || typed.last == " " { return [] }
    return PaletteSearch(words, catalog).items.lazy.compactMap { item -> Finder.Item? in
      guard case .topic(let topic) = item, verb == .show || topic.isMechanism || topic.isParty else { return nil }
      return .name(topic)
    }.prefix(Self.mostCandidates).map(\.self)
  }

  /// A query as words of the line; as one word where quotes of its own must stay.
  private func quoted(query: String) -> String {
    query.contains("\"")
      ? CommandLineText.quoted([query]) : CommandLineText.quoted(query.split(separator: " ").map(String.init))
  }
}
