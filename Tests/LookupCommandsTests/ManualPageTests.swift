import CommandTable
import LookupCommands
import Testing

@testable import LookupCommands

@Suite("The manual page")
struct ManualPageTests {
  private let lines = ManualPage.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  @Test("it begins as mdoc does, and has the sections in their order")
  func sections() {
    #expect(lines.prefix(3) == [".Dd \(Version.date)", ".Dt CONFER 1", ".Os"])
    #expect(
      lines.filter { $0.hasPrefix(".Sh ") }.map { String($0.dropFirst(4)) } == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "QUERIES", "MARKS OF DOUBT", "KEYS", "ENVIRONMENT",
        "FILES",
        "EXIT STATUS", "EXAMPLES",
      ])
    #expect(lines.last == "" && !lines.dropLast().contains(""))
  }

  @Test("every verb, option, field, mark and key is an item of it")
  func items() {
    let items = lines.filter { $0.hasPrefix(".It ") }
    #expect(
      items.count == Verb.allCases.count + Option.allCases.count + QueryHelp.forms.count + QueryHelp.fields.count
        + Caveat.all.count + CommandEntry.all.count + EnvironmentHelp.variables.count + Setting.places.count
        + Setting.allCases.count
        + ExitStatus.meanings.count)
  }

  @Test("the files' section has every setting and names the commands that keys can be given to")
  func settings() throws {
    let start = try #require(lines.firstIndex(of: ".Sh FILES"))
    let end = try #require(lines.firstIndex(of: ".Sh EXIT STATUS"))
    for setting in Setting.allCases {
      #expect(lines[start..<end].contains(".It Li \(ManualSource.argument(setting.usage.form))"), "\(setting)")
    }
    let words = lines[start..<end].joined(separator: " ")
    for command in Command.allCases { #expect(words.contains(command.rawValue), "\(command)") }
  }

  @Test("it is ASCII, and every list and quoted argument is closed")
  func form() {
    #expect(ManualPage.text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
    #expect(lines.count { $0.hasPrefix(".Bl") } == lines.count { $0 == ".El" })
    for line in lines where line.hasPrefix(".") { #expect(line.count { $0 == "\"" } % 2 == 0, "\(line)") }
  }
}

@Suite("Text in manual pages")
struct ManualSourceTests {
  @Test(
    "what roff would act upon is escaped",
    arguments: [
      (".Sh x", "\\&.Sh x"), ("'x", "\\(aqx"), ("a\\b", "a\\eb"), ("--as-of", "\\-\\-as-of"),
      ("non-member", "non-member"),
      ("\"q\"", "\\(dqq\\(dq"), ("~/x^2`", "\\(ti/x\\(ha2\\(ga"), ("é…", "\\[u00E9]\\[u2026]"), ("..1999", "\\&..1999"),
    ])
  func sentence(text: String, source: String) {
    #expect(ManualSource.sentence(text) == [source])
  }

  @Test("long sentences are wrapped, and no line of them begins with a sign of roff's")
  func wrapped() {
    let lines = ManualSource.sentence(String(repeating: "... 'x ", count: 60))
    #expect(lines.count > 5)
    #expect(lines.allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("'") })
  }

  @Test("an argument is one argument, and neither macro nor delimiter")
  func argument() {
    #expect(ManualSource.argument("Op") == "\"\\&Op\\&\"")
    #expect(ManualSource.argument("--as-of \"x\"") == "\"\\&\\-\\-as\\-of \\(dqx\\(dq\\&\"")
    #expect(ManualSource.argument(".") == "\"\\&.\\&\"")
  }
}
