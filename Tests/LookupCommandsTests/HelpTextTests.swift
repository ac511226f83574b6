import CommandTable
import LookupCommands
import MechanismCatalog
import Presentation
import Questions
import TestSupport
import Testing

@Suite("The help of the command line")
struct HelpTextTests {
  private let text = HelpText.text
  private var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  /// The text as one line of words, however it is wrapped.
  private var words: String { text.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }

  private func help(about word: String) -> String? {
    HelpText.text(about: word).map { $0.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
  }

  @Test("every verb stands with what it does", arguments: Verb.allCases)
  func verbs(verb: Verb) {
    #expect(words.contains("\(verb.usage.form) \(verb.usage.summary)"))
  }

  @Test("every option stands with what it does", arguments: Option.allCases)
  func options(option: Option) {
    #expect(words.contains("\(option.usage.form) \(option.usage.summary)"))
  }

  @Test("every command of the browser stands with its keys, as they are on the keyboard", arguments: Command.allCases)
  func commands(command: Command) {
    let entry = command.entry
    let keys = entry.keys.map { $0 == "<lt>" ? "<" : $0 }.joined(separator: " ")
    #expect(words.contains("\(keys) \(entry.long)"))
  }

  @Test("every field of the query language stands with what it asks")
  func fields() {
    for field in QueryHelp.fields { #expect(words.contains("\(field.form) \(field.asks)")) }
  }

  @Test("every mark of doubt stands with what it means, and is explained by its word", arguments: Caveat.all)
  func caveats(caveat: Caveat) {
    #expect(words.contains("\(caveat.word) \(caveat.meaning)"))
    #expect(help(about: caveat.word) == "\(Caveat.heading) \(caveat.word) \(caveat.meaning)")
  }

  @Test("it begins with name and version and says what the exit statuses mean")
  func ends() {
    #expect(lines.first?.hasPrefix("confer \(Version.current)") == true)
    #expect(words.contains("1 nothing was found"))
    #expect(text.hasSuffix(".\n") && !text.hasSuffix("\n\n"))
  }

  @Test("no line is wider than 80 columns, or ends in a blank, whatever is asked")
  func width() {
    let texts = [text] + HelpText.words.compactMap(HelpText.text(about:))
    #expect(texts.count == HelpText.words.count + 1)
    for line in texts.joined().split(separator: "\n") { #expect(line.count <= 80 && !line.hasSuffix(" "), "\(line)") }
  }

  @Test("a verb: how it is written, the options that go with it, and examples", arguments: Verb.allCases)
  func verb(verb: Verb) throws {
    let words = try #require(help(about: verb.rawValue))
    #expect(words.contains("\(verb.usage.form) \(verb.usage.summary)."))
    for option in Option.allCases {
      let goes = option.verbs.isEmpty || option.verbs.contains(verb)
      #expect(words.contains(" \(option.usage.form) \(option.usage.summary)") == goes, "\(option)")
    }
    #expect(!verb.examples.isEmpty)
    for example in verb.examples { #expect(words.contains("\(example.line) \(example.shows)")) }
  }

  @Test("an option, a field, a command of the browser, a key")
  func others() throws {
    #expect(help(about: "--format")?.contains("Values: table, csv, tsv, json, markdown") == true)
    #expect(help(about: "member:")?.contains("in which the party takes part") == true)
    #expect(help(about: "page-down")?.contains(Command.pageDown.entry.long) == true)
    #expect(help(about: "<")?.contains(Command.historyBack.entry.long) == true)
    #expect(help(about: "G")?.contains(Command.last.entry.long) == true)
  }

  @Test("list names the columns of each kind, those that only some queries give apart, and the groups")
  func columns() throws {
    let words = try #require(help(about: "list"))
    for kind in RecordKind.allCases {
      let names = RecordColumns.of(kind).map(\.id).joined(separator: ", ")
      #expect(words.contains("\(kind.rawValue) \(names)"), "\(kind)")
    }
    #expect(words.contains("code; where the query names one mechanism also role, since, basis, as_of"))
    #expect(words.contains("Groups, for --by \(Option.by.values.joined(separator: ", "))"))
  }

  @Test(
    "a field that takes certain words only names them, as they are typed",
    arguments: [
      ("role", "Values member, participant, signatory, chair, co-chair, observer"),
      ("role:", "lead, suspended, non-member"),
      ("basis", "Values listed, named, attended, derived, inferred, unconfirmed"), ("conflict", "Values yes, no"),
      ("status", "Values held, announced, cancelled, proposed"), ("scope", "Values global, interregional"),
      ("kind", "Of members state, territory, economy, organization, group Of relations spawned"),
    ])
  func values(word: String, part: String) throws {
    #expect(try #require(help(about: word)).contains(part))
  }

  @Test("config tells where the file is, every setting, and the commands that keys can be given to")
  func configuration() throws {
    let words = try #require(help(about: "config"))
    for place in Setting.places { #expect(words.contains("\(place.path) \(place.meaning)")) }
    for setting in Setting.allCases {
      #expect(words.contains("\(setting.usage.form) \(setting.usage.meaning)"))
      #expect(help(about: setting.rawValue)?.contains(setting.usage.meaning) == true)
    }
    #expect(words.contains("down, up, page-down,") && words.contains("key v = none"))
    #expect(self.words.contains("confer help config"))
  }

  @Test("what several things are called shows all of them")
  func several() throws {
    let words = try #require(help(about: "sort"))
    #expect(words.contains("--sort COLUMN") && words.contains(Command.sort.entry.long))
  }

  @Test("an unknown word names near ones, or how to see all")
  func unknown() {
    #expect(HelpText.text(about: "comparr") == nil)
    #expect(UnknownTopic.message("comparr").contains("near: compare"))
    #expect(UnknownTopic.message("xyzzy").hasSuffix("confer help lists all"))
  }
}

@Suite("The examples of the command table")
struct ExampleTests {
  @Test("every example of a question is a command line of its own verb that can be read", arguments: Verb.allCases)
  func examples(verb: Verb) throws {
    for example in verb.examples where example.line.hasPrefix("confer ") && !example.line.contains("|") {
      let invocation = try Invocation(Array(CommandLineText.words(example.line).dropFirst()))
      #expect(invocation.verb == verb, "\(example.line)")
      #expect(!example.shows.isEmpty && !example.shows.hasSuffix("."))
    }
  }

  @Test("every question among them finds something in the built-in data")
  func answers() throws {
    let catalog = BuiltInData.catalog
    let inquiry = Inquiry(YearlyLinks(catalog, standardYear: try #require(catalog.newestYear)))
    let lines = Verb.allCases.filter { $0.isQuestion || $0 == .browse }.flatMap(\.examples).map(\.line)
    #expect(lines.contains { $0.contains("'(in:") })
    for line in lines {
      let invocation = try Invocation(Array(CommandLineText.words(line).dropFirst()))
      let answer = try inquiry.answer(invocation.verb == .browse ? invocation.asList : invocation)
      #expect(answer.isFound && !answer.rows.isEmpty, "\(line)")
    }
  }
}
