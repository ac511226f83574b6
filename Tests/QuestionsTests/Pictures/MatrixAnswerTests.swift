import MechanismCatalog
import Presentation
import Questions
import TestSupport
import Testing

@Suite("A matrix as a table")
struct MatrixAnswerTests {
  private func rows(_ words: String...) throws -> [String: [String]] {
    let answer = try Asking.answer(["matrix"] + words)
    #expect(answer.rows.allSatisfy { $0.cells.count == answer.columns.count })
    return Dictionary(answer.rows.map { ($0.cells[0], Array($0.cells.dropFirst())) }) { first, _ in first }
  }

  @Test("without a query: the consultations whose members are named, and what is left out is said")
  func standard() throws {
    let answer = try Asking.answer("matrix")
    #expect(answer.title == "Members by consultations whose members a source names, as of 2008: 28 by 4")
    #expect(
      answer.notes.first?.hasPrefix(
        "Left out: 2 consultations of which no source names who takes part, 1 mechanism of other kinds;") == true)
    #expect(answer.notes.last?.contains("unknown, which is not no") == true)
  }

  @Test("a query is shown as it is, unknown mechanisms too")
  func queried() throws {
    let answer = try Asking.answer("matrix", "kind:dialogue")
    #expect(answer.columns.map(\.id) == ["name", "andean-forum", "geneva-dialogue", "total", "presumed"])
    #expect(answer.title.hasSuffix("as of 2008: 2 by 2"))
    #expect(!answer.notes.contains { $0.lowercased().contains("left out") })
  }

  @Test("roles, not listed, unknown and denials in words; the totals last")
  func cells() throws {
    let rows = try rows("andean | kandy | lombok")
    #expect(rows["China"] == ["unknown", "not listed", "member", "1", "0"])
    #expect(rows["New Zealand"] == ["unknown", "said not to be a member", "not listed", "0", "0"])
    #expect(rows["Tuvalu"] == ["unknown", "derived member", "not listed", "1", "0"])
    #expect(rows["Switzerland"] == ["unknown", "observer", "not listed", "0", "0"])
    #expect(try Asking.answer("matrix", "kandy").rows.allSatisfy { !$0.evidence.isEmpty && $0.topic != nil })
  }

  @Test("of one mechanism by its name the members are its own, and the list that counts is said")
  func one() throws {
    let answer = try Asking.answer("matrix", "Kandy Process")
    #expect(answer.title.hasPrefix("Members of the Kandy Process, as of 2008: "))
    #expect(answer.notes.last == "Counted as of 2008: Kandy Process list of 2008-03.")
    let early = try Asking.answer("matrix", "Kandy Process", "--as-of", "2004")
    #expect(early.notes.last == "Counted as of 2004: Kandy Process, presumed from 2005-07.")
    #expect(try Asking.answer("matrix", "Mekong Accord").notes.allSatisfy { !$0.hasPrefix("Counted") })
    #expect(try Asking.answer("matrix", "Kandy Process", "--against", "focus").title.hasPrefix("Focus areas of the"))
  }

  @Test("shared members and focus areas; the kind may be shortened")
  func others() throws {
    #expect(try rows("--against", "mechanisms")["Kandy Process"] == ["0", "unknown", "3", "11", "11", "0"])
    let focus = try rows("--against", "f")
    #expect(focus["Labour and skills"]?.contains("in part") == true)
    #expect(focus["Return"]?.contains("not said") == true)
  }

  @Test("a query that nothing satisfies says why; before any founding there is nothing")
  func nothing() throws {
    let answer = try Asking.answer("matrix", "xyzzy")
    #expect(answer.columns.count == 3 && !answer.isFound)
    #expect(answer.notes.last?.contains("Not listed is not the same as not so") == true)
    #expect(try Asking.answer("matrix", "--as-of", "1500").rows.isEmpty)
  }

  @Test("--sort: rows, and after a comma columns; by a party the columns")
  func sorted() throws {
    #expect(try Asking.answer("matrix", "--sort", "total").rows.first?.cells[0] == "Indonesia")
    let lombok = try Asking.answer("matrix", "--sort", "lombok")
    #expect(lombok.column("name").prefix(2) == ["Australia", "Indonesia"])
    let china = try Asking.answer("matrix", "--sort", "china")
    #expect(china.columns[1].id == "kandy-process")
    let both = try Asking.answer("matrix", "--sort", "name,total")
    #expect(both.columns[1].id == "kandy-process" && both.column("name").first == "Afghanistan")
    #expect(try Asking.answer("matrix", "--sort", "blocks").rows.count == 28)
    #expect(both.command == ["confer", "matrix", "--sort", "name,total", "--as-of", "2008"])
  }

  @Test(
    "what cannot be sorted by or set against is refused with what can",
    arguments: [
      ["--sort", "nobody"], ["--sort", "geneva"], ["--sort", "total,nobody"], ["--against", "events"],
      ["--against", "m"],
    ])
  func refused(options: [String]) {
    let refusal = #expect(throws: Refusal.self) { try Asking.answer(["matrix"] + options) }
    #expect(refusal?.message.hasPrefix(options[0]) == true)
  }
}
