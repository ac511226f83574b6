import MechanismCatalog
import TestSupport
import Testing

@Suite("Groups that stand for the members")
struct GroupMembersTests {
  private func groups(_ rows: String) -> [String] {
    let links = SmallPackage([
      .parties: "party,name,kind\nALB,Albania,state\nun,UN Member States,group\neu,European Union,organization\n",
      .memberships: "party,role,from\n" + rows,
    ]).links(asOf: 2008)
    return links.snapshot.groupsAsMembers(of: Handle(0), links.catalog).map { links.catalog.parties[$0].id.string }
  }

  @Test("a group does beside bodies, observers and who is in the chair")
  func standing() {
    #expect(groups("un,member,2000\neu,member,2000\nALB,chair,2008\n") == ["un"])
    #expect(groups("un,member,2000\nALB,observer,2000\n") == ["un"])
  }

  @Test("not beside a state that takes part, nor as an observer")
  func others() {
    #expect(groups("un,member,2000\nALB,member,2000\n") == [])
    #expect(groups("un,observer,2000\neu,member,2000\n") == [])
    #expect(groups("ALB,chair,2008\n") == [])
  }
}
