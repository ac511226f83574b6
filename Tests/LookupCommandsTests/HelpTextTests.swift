import CommandTable
import LookupCommands
import Testing

@Suite("The help of the command line")
struct HelpTextTests {
  private let lines = HelpText.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  @Test("every verb has a line with what it does", arguments: Verb.allCases)
  func verbs(verb: Verb) {
    #expect(lines.contains { $0.hasPrefix("  \(verb.usage.form) ") && $0.hasSuffix(" \(verb.usage.summary)") })
  }

  @Test("every option has a line with what it does", arguments: Option.allCases)
  func options(option: Option) {
    #expect(lines.contains { $0.hasPrefix("  \(option.usage.form) ") && $0.hasSuffix(" \(option.usage.summary)") })
  }

  @Test("every command has a line with its keys, as they are on the keyboard", arguments: Command.allCases)
  func commands(command: Command) throws {
    let entry = command.entry
    let line = try #require(lines.first { $0.hasSuffix("  \(entry.long)") })
    let keys = line.split(separator: " ").prefix(entry.keys.count).map(String.init)
    #expect(keys == entry.keys.map { $0 == "<lt>" ? "<" : $0 })
  }

  @Test("it begins with name and version and ends with the exit statuses")
  func ends() {
    #expect(lines.first?.hasPrefix("confer \(Version.current)") == true)
    #expect(lines.dropLast().last == "Exit status: 0 found, 1 nothing found, 2 usage or data error.")
    #expect(lines.last == "")
  }

  @Test("no line is wider than 120 columns, or ends in a blank")
  func width() {
    #expect(lines.allSatisfy { $0.count <= 120 && !$0.hasSuffix(" ") })
  }
}
