import MechanismCatalog
import Presentation
import Questions
import TestSupport
import Testing

@Suite("The table of a timeline")
struct TimelineTableTests {
  @Test("each mark is a row by date, the undated last, with its class, mechanisms, status and sources")
  func rows() throws {
    let answer = try Asking.answer("timeline")
    #expect(answer.title == "Timeline of mechanisms, as of 2008: 7 of 7")
    #expect(answer.columns.map(\.id) == ["date", "mark", "event", "mechanism", "place", "status"])
    #expect(answer.rows.count == 18)
    #expect(answer.column("date").first == "1995" && answer.column("date").last == "")
    #expect(answer.rows.allSatisfy { !$0.evidence.isEmpty && $0.topic != nil })
    let joint = try #require(answer.rows.first { $0.cells[2] == "Senior officials' meeting" })
    #expect(joint.cells[3] == "Lombok Process; Mekong Accord")
    let joined = try #require(answer.rows.first { $0.cells[1] == "accession" })
    #expect(joined.cells[2].hasPrefix("Afghanistan joined Kandy Process: on the whole list of 2008-03"))
    #expect(joined.cells[5] == "between two lists" && joined.evidence.count == 2)
    #expect(answer.rows.first { $0.cells[0] == "2005-09" }?.cells[5] == "announced")
    #expect(answer.command == ["confer", "timeline", "--as-of", "2008"])
  }

  @Test("a founding on which only the order of sources decides is disputed")
  func disputed() throws {
    let package = SmallPackage([
      .claims: "mechanism,attribute,value\ntalks,established,1990\ntalks,established,1992\n"
    ])
    #expect(try Asking.answer(["timeline"], package).column("status") == ["disputed: 1992 too"])
  }

  @Test("one that another source only gives less precisely is not, and the sources are those that agree")
  func agreeing() throws {
    let vague = SmallPackage([
      .claims: "mechanism,attribute,value\ntalks,established,1942\ntalks,established,1940/1949\n"
    ])
    let answer = try Asking.answer(["timeline"], vague)
    #expect(answer.column("date") == ["1942"] && answer.column("status") == [""])
    #expect(answer.rows[0].evidence.count == 2)
    let contrary = SmallPackage([
      .claims: "mechanism,attribute,value\ntalks,established,1990\ntalks,established,1992\n"
    ])
    #expect(try Asking.answer(["timeline"], contrary).rows[0].evidence.map(\.says) == ["1990"])
  }

  @Test("who is only inferred to have joined is said to be")
  func inferred() throws {
    let package = SmallPackage([
      .claims: "mechanism,attribute,value\ntalks,established,1990\n",
      .memberships: "party,from,basis\nALB,1995,inferred\n",
    ])
    let answer = try Asking.answer(["timeline"], package)
    #expect(answer.column("event") == ["The Talks established", "Albania joined The Talks"])
    #expect(answer.column("status") == ["", "inferred"])
  }

  @Test("years narrow it, with one of the two left out")
  func years() throws {
    let answer = try Asking.answer("timeline", "--from", "2003", "--to", "2004")
    #expect(answer.title == "Timeline of mechanisms, as of 2008: 7 of 7, 2003 to 2004")
    #expect(answer.rows.count == 5)
    #expect(
      try Asking.answer("timeline", "--from", "2005").column("date") == [
        "2005-07/2008-03", "2005-09", "2005-11-30/2005-12-02", "2008-01", "2008-03-25/2008-03-26",
      ])
    #expect(try Asking.answer("timeline", "--to", "1999").rows.count == 3)
    #expect(throws: Refusal.self) { try Asking.answer("timeline", "--from", "long ago") }
  }

  @Test("years in the wrong order are refused, and such as begin after the year shown")
  func wrongYears() throws {
    #expect(throws: Refusal(message: "--from 2005 is after --to 2001: name the earlier year first")) {
      try Asking.answer("timeline", "--from", "2005", "--to", "2001")
    }
    #expect(throws: Refusal(message: "--from 2006 is after the year shown, 2005")) {
      try Asking.answer("timeline", "--from", "2006", "--as-of", "2005")
    }
  }

  @Test("years in which nothing is dated, and a year before all mechanisms, are said to be so")
  func nothingDated() throws {
    let note = "No source dates anything of these mechanisms from 2006 to 2007."
    #expect(try Asking.answer("timeline", "lombok", "--from", "2006", "--to", "2007").notes.first == note)
    #expect(try Asking.answer("timeline", "--to", "1900").notes.first?.hasSuffix("until 1900.") == true)
    let none = try Asking.answer(
      ["timeline", "--as-of", "1000"],
      SmallPackage([
        .claims: "mechanism,attribute,value\ntalks,established,1990\n"
      ]))
    #expect(none.notes.contains("As far as sources tell, there was no mechanism by 1000."))
  }

  @Test("a query leaves some mechanisms; what the picture does not show is said")
  func query() throws {
    let answer = try Asking.answer("timeline", "kandy", "--as-of", "2004")
    #expect(Set(answer.column("mechanism")) == ["Kandy Process"])
    #expect(answer.notes == ["Dated after 2004 and left out: 1."])
    let undated = try Asking.answer("timeline", "kind:regional_process")
    #expect(
      undated.notes == [
        "No source says when 1 of these mechanisms began.", "No source dates 1 event or output of theirs.",
      ])
    let none = try Asking.answer("timeline", "nowhere")
    #expect(!none.isFound && !none.notes.isEmpty)
  }
}
