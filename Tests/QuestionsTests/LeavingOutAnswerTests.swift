import MechanismCatalog
import Presentation
import Questions
import TestSupport
import Testing

/// In the standard world Tuvalu is a member of the Lombok Process only by a derived row.
@Suite("Answers without derived memberships")
struct LeavingOutAnswerTests {
  @Test("members")
  func members() throws {
    let whole = try Asking.answer("list", "members", "in:lombok")
    let part = try Asking.answer("list", "members", "in:lombok -basis:derived")
    #expect(whole.column("code").contains("TUV"))
    #expect(part.column("code") == whole.column("code").filter { $0 != "TUV" })
    #expect(part.title.hasPrefix("Parties that take part in the Lombok Process, without counting derived memberships"))
    #expect(
      whole.notes.contains { $0.hasPrefix("Lombok Process: of ") && $0.hasSuffix("1 derived, not named outright.") })
    #expect(!part.notes.contains { $0.contains("derived") })
  }

  @Test("mechanisms, with the numbers of their members")
  func mechanisms() throws {
    #expect(try Asking.answer("list", "mechanisms", "member:tuv").column("role") == ["member (derived)"])
    #expect(try Asking.answer("list", "mechanisms", "member:tuv -basis:derived").rows.isEmpty)
    let numbers = try ["lombok", "lombok -basis:derived"].map {
      try Asking.answer("list", "mechanisms", $0).column("members")
    }
    #expect(numbers == [["7"], ["6"]])
  }

  @Test("pictures: the map and the matrix, which says so and still leaves out what is unknown")
  func pictures() throws {
    let tuvalu = { (answer: Answer) in answer.rows.first { $0.cells[0] == "Tuvalu" }?.cells }
    let map = try Asking.answer("map", "-basis:derived")
    #expect(try tuvalu(Asking.answer("map"))?[1...2] == ["1", "1"])
    #expect(tuvalu(map)?[1...2] == ["", ""])
    #expect(map.title.contains("without counting derived memberships"))
    let matrix = try Asking.answer("matrix", "-basis:derived")
    #expect(try matrix.columns.map(\.id) == Asking.answer("matrix").columns.map(\.id))
    #expect(try tuvalu(Asking.answer("matrix"))?.contains("derived member") == true)
    #expect(tuvalu(matrix)?.contains("derived member") != true)
    #expect(matrix.title.contains("a source names, without counting derived memberships, as of 2008"))
  }

  @Test("pairs that share members")
  func overlap() throws {
    func counts(_ query: String) throws -> [String] {
      let answer = try Asking.answer("overlap", query)
      return answer.rows.flatMap { [$0.cells[4], $0.cells[6]] }.sorted()
    }
    #expect(try counts("lombok | kandy") == ["11", "7"])
    #expect(try counts("(lombok | kandy) -basis:derived") == ["11", "6"])
    #expect(try Asking.answer("overlap", "lombok | kandy").column("first_derived") == ["1"])
  }

  @Test("where only derived members are known, that is said, and not that nobody is named")
  func nobodyElse() throws {
    let package = SmallPackage([.memberships: "party,role,as_of,basis\nALB,member,2005,derived\n"])
    let answer = try Asking.answer(["list", "members", "in:talks -basis:derived"], package)
    #expect(answer.rows.isEmpty)
    #expect(
      answer.notes.first == "But for derived memberships no source names who takes part in The Talks, as of 2005.")
    #expect(answer.notes.contains { $0.contains("ithout '-basis:derived' there would be 1") })
  }
}
