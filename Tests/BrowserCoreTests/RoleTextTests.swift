import MechanismCatalog
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Roles in the members pane")
struct RoleTextTests {
  private func role(_ rows: String, of party: String) throws -> String? {
    let package = rows.split(separator: "\n").reduce(SmallPackage.standard) { $0.adding(String($1), to: .memberships) }
    var browser = TestBrowser(on: package)
    try browser.press("j<enter>")
    let row = browser.state.listings[.members].rows.first {
      $0.topic == browser.context.catalog.party(id: party).map { .party($0) }
    }
    return row.map { Column.all(in: .members)[1].text($0, browser.context.links) }
  }

  @Test(
    "an office that is only inferred, or was not found again, is not shown as sure",
    arguments: ["inferred", "unconfirmed"])
  func inferred(basis: String) throws {
    let row = "lombok-process,THA,chair,,,2008-03,Thailand,,\(basis),survey-2008,chapter 3 > Chair"
    #expect(try role(row, of: "THA") == "chair, \(basis)")
    #expect(try role("", of: "THA") == "member")
    #expect(
      try role(row + "\nlombok-process,THA,chair,,,2008-03,Thailand,,named,survey-2008,chapter 3", of: "THA") == "chair"
    )
  }

  @Test("an office on which the newest word is of an earlier year is not shown as of today")
  func pastOffice() throws {
    #expect(
      try role("lombok-process,THA,chair,,,2007,Thailand,,named,survey-2008,chapter 3 > Chair", of: "THA")
        == "member")
    #expect(
      try role("lombok-process,HUN,chair,,,2007,Hungary,,named,survey-2008,chapter 3 > Chair", of: "HUN") == "was chair"
    )
    #expect(try role("lombok-process,THA,chair,2006,,2007,Thailand,,named,survey-2008,chapter 3", of: "THA") == "chair")
  }

  @Test("an inferred membership beside a named office leaves the office sure")
  func namedOffice() throws {
    #expect(try role("", of: "AUS") == "co-chair")
    let row = "lombok-process,NPL,member,,,2008-03,Nepal,,inferred,survey-2008,chapter 3 > Members"
    #expect(try role(row, of: "NPL") == "inferred")
  }
}
