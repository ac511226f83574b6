import Presentation
import TestSupport
import Testing

@Suite("Members that are named as a group")
struct GroupNotesTests {
  private static let package = SmallPackage([
    .mechanisms: "mechanism,name,kind,scope\nforum,Forum,global_process,global\nreview,Review,global_process,global\n"
      + "treaty,Treaty,instrument,global\ntalks,Talks,regional_process,regional\n",
    .parties: "party,name,kind\nALB,Albania,state\nBEL,Belgium,state\nun,UN Member States,group\n"
      + "eu,European Union,organization\n",
    .claims: "mechanism,attribute,value,as_of\nforum,established,2000,2005\nreview,established,2004,2005\n",
    .memberships: "mechanism,party,role,from\nforum,un,member,2001\nforum,ALB,chair,2005\nreview,un,member,2004\n"
      + "treaty,un,signatory,2004\ntalks,ALB,member,2004\ntalks,BEL,member,2004\n",
  ])
  private static let note =
    "Review and Forum name a group as their members (UN Member States): it is not expanded, so no state is shown in "
    + "them. The members of 1 other mechanism are named so too."

  private func answer(_ words: String...) throws -> Answer { try Asking.answer(words, Self.package) }

  @Test("they are not forgotten where states are asked about, and say nothing about bodies")
  func states() throws {
    #expect(try answer("path", "albania", "belgium").notes.contains(Self.note))
    #expect(try answer("compare", "albania", "belgium").notes.contains(Self.note))
    #expect(try answer("list", "mechanisms", "member:belgium").notes.contains(Self.note))
    #expect(try !answer("list", "mechanisms", "member:eu").notes.contains { $0.contains("name a group") })
  }

  @Test("a mechanism's own list and comparison say it of the mechanism")
  func mechanisms() throws {
    let note = "Forum names a group as its members (UN Member States): it is not expanded, so no state is shown in it."
    #expect(try answer("list", "members", "in:forum").notes.contains(note))
    #expect(try answer("compare", "forum", "talks").notes.contains(note))
    #expect(try !answer("list", "members", "in:talks").notes.contains { $0.contains("group") })
  }

  @Test("the list of mechanisms says group instead of a number")
  func column() throws {
    let answer = try answer("list", "mechanisms", "--sort", "name")
    #expect(answer.column("members") == ["group", "group", "2", "group"])
  }
}
