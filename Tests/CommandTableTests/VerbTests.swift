import CommandTable
import Testing

@Suite("The verbs and options of the command line")
struct VerbTests {
  @Test("a verb shows how it is written, and says what it does without a full stop", arguments: Verb.allCases)
  func verbs(verb: Verb) {
    #expect(verb.usage.form.hasPrefix("confer"))
    #expect(verb == .browse || verb.usage.form.split(separator: " ").contains(Substring(verb.rawValue)))
    #expect(!verb.usage.summary.isEmpty && !verb.usage.summary.hasSuffix("."))
  }

  @Test("an option is written with two dashes, and says what it does without a full stop", arguments: Option.allCases)
  func options(option: Option) {
    #expect(option.usage.form.split(separator: " ").first.map(String.init) == "--\(option.rawValue)")
    #expect(!option.usage.summary.isEmpty && !option.usage.summary.hasSuffix("."))
  }

  @Test("a value follows the options that name one")
  func values() {
    #expect(
      Option.allCases.filter(\.takesValue) == [
        .data, .asOf, .format, .against, .sort, .by, .limit, .from, .to, .script,
      ])
  }

  @Test("the version is three numbers")
  func version() {
    let numbers = Version.current.split(separator: ".", omittingEmptySubsequences: false)
    #expect(numbers.count == 3 && numbers.allSatisfy { Int($0) != nil })
  }
}
