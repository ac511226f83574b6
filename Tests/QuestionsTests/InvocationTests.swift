import CommandTable
import Questions
import Testing

extension Invocation {
  fileprivate init(_ verb: Verb, _ arguments: [String] = [], _ options: [Option: String] = [:]) throws(UsageError) {
    self = try Invocation([])
    (self.verb, self.arguments, self.options) = (verb, arguments, options)
  }
}

@Suite("Reading the command line")
struct InvocationTests {
  @Test(
    "words are a query, unless the first is a verb",
    arguments: [
      ([], Verb.browse, []), (["labour", "asia"], .browse, ["labour", "asia"]), (["check", "data"], .check, ["data"]),
      (["help"], .help, []), (["help", "check"], .help, ["check"]),
      (["labour", "check"], .browse, ["labour", "check"]),
      (["Check"], .browse, ["Check"]), (["browse"], .browse, ["browse"]), ([""], .browse, [""]),
    ])
  func verbs(arguments: [String], verb: Verb, rest: [String]) throws {
    #expect(try Invocation(arguments) == Invocation(verb, rest))
  }

  @Test(
    "options stand anywhere, with their value behind them or after a sign",
    arguments: [
      ["--data", "x", "--ascii", "lab", "asia"], ["lab", "--data", "x", "asia", "--ascii"],
      ["lab", "asia", "--ascii", "--data=x"], ["--ascii", "--data=x", "lab", "asia"],
    ])
  func options(arguments: [String]) throws {
    #expect(try Invocation(arguments) == Invocation(.browse, ["lab", "asia"], [.data: "x", .ascii: ""]))
  }

  @Test("an option before a verb does not hide it")
  func optionBeforeVerb() throws {
    #expect(try Invocation(["--ascii", "check", "data"]) == Invocation(.check, ["data"], [.ascii: ""]))
  }

  @Test("a value is taken as it is: empty, with signs, or like an option")
  func values() throws {
    #expect(try Invocation(["--data="]).options == [.data: ""])
    #expect(try Invocation(["--script=/a=b"]).options == [.script: "/a=b"])
    #expect(try Invocation(["--script", "--"]).options == [.script: "--"])
    #expect(try Invocation(["--data", "-x"]).options == [.data: "-x"])
  }

  @Test("help and the version are printed with any verb, whatever it lacks", arguments: Verb.allCases)
  func textWithAnyVerb(verb: Verb) throws {
    let words = verb == .browse ? [] : [verb.rawValue]
    #expect(try Invocation(words + ["--help"]) == Invocation(verb, [], [.help: ""]))
    #expect(try Invocation(words + ["--version"]) == Invocation(verb, [], [.version: ""]))
  }

  @Test("of an option that is given twice the last counts")
  func twice() throws {
    #expect(try Invocation(["--data=a", "--data", "b"]).options == [.data: "b"])
  }

  @Test("check needs a path, but with --coverage it takes the built-in data; --coverage goes with check only")
  func coverage() throws {
    #expect(try Invocation(["check", "--coverage"]) == Invocation(.check, [], [.coverage: ""]))
    #expect(try Invocation(["check", "x", "--coverage"]) == Invocation(.check, ["x"], [.coverage: ""]))
    #expect(throws: UsageError.argumentCount(.check)) { try Invocation(["check"]) }
    #expect(throws: UsageError.onlyWith([.check], .coverage)) { try Invocation(["--coverage", "asia"]) }
  }

  @Test("who asks for help, or the version, need not know what else a verb takes", arguments: Verb.allCases)
  func helpOnVerbs(verb: Verb) throws {
    let words = verb == .browse ? [] : [verb.rawValue]
    #expect(try Invocation(words + ["--help"]) == Invocation(verb, [], [.help: ""]))
    #expect(try Invocation(["--help"] + words + ["--coverage"]).verb == verb)
    #expect(try Invocation(words + ["--version"]).options == [.version: ""])
    #expect(throws: UsageError.unknownOption("nothing")) { try Invocation(words + ["--help", "--nothing"]) }
  }

  @Test("-h alone asks for help, with other words it is a term")
  func shortHelp() throws {
    #expect(try Invocation(["-h"]) == Invocation(.browse, [], [.help: ""]))
    #expect(try Invocation(["labour", "-h"]) == Invocation(.browse, ["labour", "-h"]))
    #expect(try Invocation(["--", "-h"]) == Invocation(.browse, ["-h"]))
  }

  @Test(
    "what a verb lacks is refused, not answered, wherever it comes from",
    arguments: ["path", "compare", "list", "show"])
  func unanswered(verb: String) {
    let error = #expect(throws: Refusal.self) { try Asking.answer(verb, "--help") }
    #expect(error?.message.hasPrefix("write it so: confer \(verb) ") == true)
  }

  @Test("two dashes end the options")
  func end() throws {
    #expect(try Invocation(["--ascii", "--", "--data", "--"]) == Invocation(.browse, ["--data", "--"], [.ascii: ""]))
  }

  @Test("one dash begins a term of the query", arguments: ["-asia", "-", "-d", "-(a | b)"])
  func oneDash(term: String) throws {
    #expect(try Invocation(["labour", term]) == Invocation(.browse, ["labour", term]))
  }

  @Test(
    "what cannot be understood is refused",
    arguments: [
      (["--colour"], UsageError.unknownOption("colour")), (["--as_of=2005"], .unknownOption("as_of")),
      (["---ascii"], .unknownOption("-ascii")), (["--="], .unknownOption("")), (["--ASCII"], .unknownOption("ASCII")),
      (["--data"], .missingValue(.data)), (["lab", "--as-of"], .missingValue(.asOf)),
      (["--ascii=yes"], .needlessValue(.ascii)), (["--version="], .needlessValue(.version)),
      (["check"], .argumentCount(.check)), (["check", "a", "b"], .argumentCount(.check)),
      (["--nothing", "--data"], .unknownOption("nothing")),
    ])
  func errors(arguments: [String], error: UsageError) {
    #expect(throws: error) { try Invocation(arguments) }
  }

  @Test("a year has four digits", arguments: ["05", "20005", "+200", "-200", "two0", " 200", "0000", "", "２００５"])
  func badYears(text: String) throws {
    let invocation = try Invocation(["--as-of", text])
    #expect(throws: UsageError.noYear(.asOf, text)) { try invocation.asOfYear() }
  }

  @Test("without an option there is no year; with it, it is a number")
  func years() throws {
    #expect(try Invocation([]).asOfYear() == nil)
    #expect(try Invocation(["--as-of=2005"]).asOfYear() == 2005)
    #expect(try Invocation(["--as-of", "0998"]).asOfYear() == 998)
  }
}

@Suite("Messages on the command line")
struct UsageErrorTests {
  @Test("an unknown option is answered with the known ones")
  func unknown() {
    let message = UsageError.unknownOption("colour").message
    #expect(message.hasPrefix("--colour "))
    for option in Option.allCases { #expect(message.contains("--\(option.rawValue)")) }
  }

  @Test("a missing value is answered with how the option is written", arguments: [Option.data, .asOf, .script])
  func missing(option: Option) {
    #expect(UsageError.missingValue(option).message.contains(option.usage.form))
  }

  @Test("every message names what is wrong")
  func others() {
    #expect(UsageError.needlessValue(.ascii).message.contains("--ascii"))
    #expect(UsageError.argumentCount(.check).message.contains("confer check PATH"))
    #expect(UsageError.noYear(.asOf, "05").message.contains("'05'"))
  }
}
