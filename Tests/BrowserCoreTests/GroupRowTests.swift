import MechanismCatalog
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Groups that stand for the members in the panes")
struct GroupRowTests {
  private static let package = SmallPackage([
    .parties: "party,name,kind\nALB,Albania,state\nBEL,Belgium,state\nun,UN Member States,group\n",
    .memberships: "party,role,from\nun,member,2000\nALB,observer,2000\nBEL,observer,2000\n",
  ])

  @Test("the list of mechanisms shows the word, not a number or nothing")
  func column() {
    let browser = TestBrowser(on: Self.package)
    let row = browser.state.listings[.processes].rows.first { !$0.isHeading }
    let members = Column.all(in: .processes).first { $0.field == .members }
    #expect(row.flatMap { row in members.map { $0.text(row, browser.context.links) } } == "grp")
  }

  @Test("of the members pane it is known that a group stands for them, and how many others there are")
  func pane() {
    let browser = TestBrowser(on: Self.package)
    let listing = browser.state.listings[.members]
    #expect((listing.groupsAsMembers, listing.nearby) == (1, 3))
    #expect(browser.state.sentence(.members, browser.context.links).contains("1 group, 2 others"))
    #expect(TestBrowser().state.listings[.members].groupsAsMembers == 0)
  }
}
