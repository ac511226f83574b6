import MechanismCatalog
import Presentation
import Questions
import TestSupport
import Testing

@Suite("Lists")
struct ListAnswerTests {
  @Test("mechanisms are listed by kind and founding, with how many take part, and ? where no source names anybody")
  func mechanisms() throws {
    let answer = try Asking.answer("list", "mechanisms")
    #expect(answer.title == "Mechanisms, as of 2008: 7 of 7")
    #expect(
      answer.column("name") == [
        "Jönköping Process", "Lombok Process", "Kandy Process", "Mekong Accord", "Foro Andino",
        "Geneva Dialogue on Migration", "PMC",
      ])
    #expect(answer.column("members") == ["7", "7", "11", "?", "2", "?", "2"])
    #expect(answer.command == ["confer", "list", "mechanisms", "--as-of", "2008"])
    #expect(answer.rows.allSatisfy { $0.cells.count == answer.columns.count && !$0.evidence.isEmpty })
  }

  @Test("how mechanisms stand is listed, with the date that it is of; where no source says, it is a question mark")
  func standings() throws {
    let answer = try Asking.answer("list", "mechanisms")
    #expect(answer.column("standing") == ["?", "?", "?", "?", "?", "active", "?"])
    #expect(answer.column("standing_as_of") == ["", "", "", "", "", "2005-07", ""])
    #expect(try Asking.answer("list", "mechanisms", "--as-of", "2004").column("standing").allSatisfy { $0 == "?" })
  }

  @Test("a list of the members of a mechanism says their roles, since when, and on what it rests")
  func members() throws {
    let answer = try Asking.answer("list", "members", "in:kandy")
    #expect(answer.title == "Parties that take part in the Kandy Process, as of 2008: 11 of 31")
    #expect(answer.column("name").first == "Afghanistan")
    #expect(answer.column("role")[4] == "chair, member")
    #expect(answer.column("since")[4] == "2005-09")
    #expect(Set(answer.column("basis")) == ["listed"])
    #expect(answer.rows[0].topic == .party(try #require(SmallPackage.standard.catalog.party(id: "AFG"))))
  }

  @Test("as of an earlier year the list of that year counts; the command says the year")
  func asOf() throws {
    let answer = try Asking.answer("list", "members", "in:kandy", "--as-of", "2005")
    #expect(answer.rows.count == 10)
    #expect(answer.year == 2005)
    #expect(answer.command == ["confer", "list", "members", "in:kandy", "--as-of", "2005"])
    #expect(try Asking.answer("list", "members", "in:kandy", "asof:2005").rows.count == 10)
  }

  @Test("before the first list the members are presumed, and the list says so")
  func presumed() throws {
    let answer = try Asking.answer("list", "members", "in:lombok", "--as-of", "2003")
    #expect(answer.column("basis").contains("presumed"))
    #expect(
      answer.notes.contains { $0.hasPrefix("Lombok Process: 4 are presumed, since no list is of 2003 or earlier") })
  }

  @Test("who is not found in a mechanism is told apart from who is not known to be in it")
  func standing() throws {
    let notListed = try Asking.answer("list", "members", "in:kandy", "afghanistan", "--as-of", "2005")
    #expect(!notListed.isFound)
    #expect(
      notListed.notes.contains(
        "Afghanistan is not on the list of the members of Kandy Process of 2005-07, which claims to be whole; it is first "
          + "named there as of 2008-03."))
    let unknown = try Asking.answer("list", "members", "in:mekong", "thailand")
    #expect(unknown.notes.contains("Unknown: no source names who takes part in Mekong Accord as of 2008."))
  }

  @Test("before the founding there are none, and the list says so")
  func beforeFounding() throws {
    let answer = try Asking.answer("list", "members", "in:kandy", "--as-of", "2000")
    #expect(answer.rows.isEmpty && !answer.isFound)
    #expect(answer.notes.contains { $0.contains("was founded in 2003") })
  }

  @Test("a year after all statements is shown as the newest, and said to be")
  func later() throws {
    #expect(
      try Asking.answer("list", "mechanisms", "--as-of", "2015").notes.contains {
        $0.hasPrefix("The data end in 2008-03: no source speaks of 2015")
      })
  }

  @Test("rows are sorted by a column, either way round, those without a value last")
  func sort() throws {
    let up = try Asking.answer("list", "mechanisms", "--sort", "founded")
    #expect(up.column("founded") == ["1995", "1999", "1999", "2001", "2002", "2003", ""])
    let down = try Asking.answer("list", "mechanisms", "--sort", "-members")
    #expect(down.column("members") == ["11", "7", "7", "2", "2", "?", "?"])
    #expect(down.command == ["confer", "list", "mechanisms", "--sort", "-members", "--as-of", "2008"])
  }

  @Test("a limit leaves the first rows, and the title says how many there are")
  func limit() throws {
    let answer = try Asking.answer("list", "mechanisms", "--limit", "2")
    #expect(answer.rows.count == 2)
    #expect(answer.title == "Mechanisms, as of 2008: 7 of 7, the first 2")
  }

  @Test("groups have headings that count")
  func groups() throws {
    let answer = try Asking.answer("list", "members", "in:lombok", "--by", "region")
    #expect(Set(answer.rows.compactMap(\.group)) == ["Asia: 4", "Oceania: 3"])
    #expect(answer.rows.first?.group == "Asia: 4")
  }

  @Test("bodies and groups are of no region, which is not an unknown one")
  func bodiesByRegion() throws {
    let answer = try Asking.answer("list", "members", "--by", "region")
    let headings = Set(answer.rows.compactMap(\.group))
    #expect(headings.isSuperset(of: ["Groups: 1", "Organizations: 1"]))
    #expect(!headings.contains { $0.hasPrefix("Not known") })
  }

  @Test("focus areas by region: what mechanisms of each work on, and on what none is said to")
  func themes() throws {
    let answer = try Asking.answer("list", "focus", "--by", "region")
    func areas(_ heading: String) -> [String] {
      answer.rows.filter { $0.group?.hasPrefix(heading + ":") == true }.map { $0.cells[0] }
    }
    #expect(areas("Americas") == ["Return"])
    #expect(areas("No mechanism of Americas").contains("Labour migration"))
    #expect(areas("Asia").contains("Labour migration"))
    #expect(answer.notes.contains("Of 1 of the 2 mechanisms of Oceania no source says what they work on."))
  }

  @Test("focus areas of a mechanism are in its sources' own words")
  func focus() throws {
    let answer = try Asking.answer("list", "focus", "in:kandy")
    #expect(answer.column("focus_area").contains("Labour migration"))
    #expect(answer.column("as_written").contains("“Managing labour migration”, “Overseas employment”"))
  }

  @Test("every kind can be listed, each row with a cell for each column", arguments: RecordKind.allCases)
  func kinds(kind: RecordKind) throws {
    let answer = try Asking.answer("list", kind.rawValue)
    #expect(!answer.rows.isEmpty)
    #expect(answer.rows.allSatisfy { $0.cells.count == answer.columns.count })
    // The rows under one heading are of one contradiction.
    let number = kind == .conflicts ? Set(answer.rows.map(\.group)).count : answer.rows.count
    #expect(answer.title.contains("\(number) of \(number)"))
  }

  @Test("an empty package has empty lists", arguments: RecordKind.allCases)
  func empty(kind: RecordKind) throws {
    let empty = SmallPackage(Dictionary(uniqueKeysWithValues: TableName.allCases.map { ($0, "") }))
    #expect(try Asking.answer(["list", kind.rawValue], empty).rows.isEmpty)
  }

  @Test(
    "what cannot be answered is refused with what would do",
    arguments: [
      (["list", "people"], "the kinds are mechanisms"), (["list", "mechanisms", "--sort", "size"], "its columns are"),
      (["list", "mechanisms", "--by", "size"], "the groups are"), (["list", "mechanisms", "--limit", "0"], "--limit"),
      (["list", "mechanisms", "member:narnia"], "narnia"), (["list", "mechanisms", "(a"], "column 1"),
      (["list", "mechanisms", "--as-of", "x"], "four digits"),
    ])
  func refusals(words: [String], part: String) {
    let error = #expect(throws: Refusal.self) { try Asking.answer(words) }
    #expect(error?.message.contains(part) == true)
  }
}
