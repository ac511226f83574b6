import CommandTable
import Testing

@Suite("The tables of verbs, options, fields, marks and settings for the README")
struct CommandLineTableTests {
  @Test("a row each below the head, two cells in a row")
  func rows() {
    let tables = [
      (CommandLineTable.verbs, Verb.allCases.count), (CommandLineTable.options, Option.allCases.count),
      (CommandLineTable.fields, QueryHelp.fields.count), (CommandLineTable.settings, Setting.allCases.count),
      (CommandLineTable.caveats, Caveat.all.count),
    ]
    for (table, count) in tables {
      let rows = table.split(separator: "\n")
      #expect(rows.count == 2 + count)
      for row in rows { #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 3, "\(row)") }
    }
  }

  @Test("a bar in a form does not end its cell")
  func bars() {
    #expect(CommandLineTable.fields.contains("| `tie:PARTY\\|WORDS` |"))
  }
}
