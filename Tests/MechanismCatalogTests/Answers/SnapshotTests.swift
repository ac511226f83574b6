import Testing

@Suite("Who is in a mechanism as of a year: lists")
struct SnapshotListTests {
  private static let twoLists = Talks(
    lists: """
      list,as_of
      list-2005,2005-07
      list-2008,2008-03
      """,
    memberships: """
      party,as_of,list
      ALB,2005-07,list-2005
      BEL,2005-07,list-2005
      BEL,2008-03,list-2008
      CHL,2008-03,list-2008
      """)

  @Test("of the complete lists the newest one of the year or earlier counts", arguments: [2005, 2006, 2007])
  func first(year: Int) {
    #expect(Self.twoLists.parties(in: year) == ["ALB", "BEL"])
  }

  @Test("a newer complete list takes the place of the older one", arguments: [2008, 2009, 2100])
  func second(year: Int) {
    #expect(Self.twoLists.parties(in: year) == ["BEL", "CHL"])
  }

  @Test("before the first list its members are presumed, and those of later lists are not", arguments: [1990, 2004])
  func presumed(year: Int) {
    #expect(Self.twoLists.parties(in: year) == ["ALB?", "BEL?"])
  }

  @Test(
    "what is derived, inferred or unconfirmed is never presumed: before the date of its row it does not count",
    arguments: [(2004, ["ALB?"]), (2005, ["ALB", "BEL~"])])
  func doubtful(year: Int, parties: [String]) {
    let talks = Talks(
      lists: "list,as_of\nlist-2005,2005-07",
      memberships: "party,as_of,list,basis\nALB,2005-07,list-2005,listed\nBEL,2005-07,list-2005,derived")
    #expect(talks.parties(in: year) == parties)
  }

  @Test("the order in which lists stand in their table makes no difference", arguments: [2003, 2004, 2006, 2009])
  func tableOrder(year: Int) {
    let rows = ["a,2004", "b,2006", "c,2008"]
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let results = orders.map { order in
      Talks(
        lists: (["list,as_of"] + order.map { rows[$0] }).joined(separator: "\n"),
        memberships: "party,as_of,list\nALB,2004,a\nBEL,2006,b\nCHL,2008,c"
      ).parties(in: year)
    }
    let expected = [2003: ["ALB?"], 2004: ["ALB"], 2006: ["BEL"], 2009: ["CHL"]]
    #expect(results.allSatisfy { $0 == expected[year] })
  }

  @Test("an incomplete list adds to the complete one, and takes nobody away")
  func incomplete() {
    let talks = Talks(
      lists: """
        list,as_of,complete
        whole,2005,yes
        examples,2006,no
        """,
      memberships: """
        party,as_of,list
        ALB,2005,whole
        BEL,2005,whole
        CHL,2006,examples
        """)
    #expect(talks.parties(in: 2005) == ["ALB", "BEL"])
    #expect(talks.parties(in: 2006) == ["ALB", "BEL", "CHL"])
  }

  @Test("incomplete lists alone count from their year on; who is on the first of them is presumed before it")
  func onlyIncomplete() {
    let talks = Talks(
      lists: "list,as_of,complete\nexamples,2005,no\nunknown,2006,unknown",
      memberships: "party,as_of,list\nALB,2005,examples\nBEL,2006,unknown")
    #expect(talks.parties(in: 2006) == ["ALB", "BEL"])
    #expect(talks.parties(in: 2005) == ["ALB"])
    #expect(talks.parties(in: 2004) == ["ALB?"])
  }

  @Test("what is older than the complete list that counts adds nothing")
  func olderThanList() {
    let talks = Talks(
      lists: "list,as_of,complete\nexamples,2004,no\nwhole,2008,yes",
      memberships: "party,as_of,list\nALB,2004,examples\nBEL,2008,whole\nCHL,2005,")
    #expect(talks.parties(in: 2008) == ["BEL"])
  }

  @Test("a statement of its own adds from its year on")
  func statement() {
    let talks = Talks(
      lists: "list,as_of\nwhole,2005", memberships: "party,as_of,list\nALB,2005,whole\nBEL,2007,")
    #expect(talks.parties(in: 2006) == ["ALB"])
    #expect(talks.parties(in: 2007) == ["ALB", "BEL"])
  }

  @Test("statements without dates count in every year where there is no complete list")
  func undated() {
    let talks = Talks(memberships: "party\nBEL\nALB")
    #expect(talks.parties(in: 1950) == ["ALB", "BEL"])
  }

  @Test("of two complete lists of one date the one of the first source counts")
  func sameDate() {
    let talks = Talks(
      lists: "list,as_of,source\nlater,2005,survey-2008\nearlier,2005,slides-2005",
      memberships: "party,as_of,list,source\nALB,2005,later,survey-2008\nBEL,2005,earlier,slides-2005")
    #expect(talks.parties(in: 2005) == ["BEL"])
  }

  @Test("members, participants and signatories are one kind of list; observers are another")
  func kindsOfLists() {
    let talks = Talks(
      lists: """
        list,as_of,role
        members,2005,member
        observers,2005,observer
        signatories,2008,signatory
        """,
      memberships: """
        party,role,as_of,list
        ALB,member,2005,members
        CHL,observer,2005,observers
        BEL,signatory,2008,signatories
        """)
    #expect(talks.parties(in: 2005) == ["ALB", "CHL observer"])
    #expect(talks.parties(in: 2008) == ["BEL signatory", "CHL observer"])
  }

  @Test("the list of those present at an event is no list of members")
  func attendanceList() {
    let package = Talks(
      lists: "list,as_of,event\nwhole,2005,\npresent,2008,meeting",
      memberships: "party,as_of,list,basis\nALB,2005,whole,listed\nBEL,2008,present,attended")
    #expect(package.parties(in: 2008) == ["ALB"])
  }

  @Test("a party that two lists name is there once, with the surer presence")
  func once() {
    let talks = Talks(
      lists: "list,as_of,complete\none,2005,no\ntwo,2006,no",
      memberships: "party,as_of,list\nALB,2006,two\nALB,2005,one")
    #expect(talks.parties(in: 2005) == ["ALB"])
  }

  @Test("no mechanism has members before its founding, whatever its lists say")
  func founding() {
    let talks = Talks(
      lists: "list,as_of\nwhole,2000",
      memberships: "party,as_of,list,from\nALB,2000,whole,\nBEL,2000,,1990",
      claims: "attribute,value\nestablished,1996-04")
    #expect(talks.parties(in: 1995) == [])
    #expect(talks.parties(in: 1996) == ["ALB?", "BEL"])
  }
}

@Suite("Who is in a mechanism as of a year: rows with dates of their own")
struct SnapshotDatedRowTests {
  @Test(
    "a dated row counts in the years that its dates touch",
    arguments: [
      ("2001-12-31", "2004-01-01", 2001...2004), ("2003", "2003", 2003...2003), ("", "2003", 1999...2003),
      ("2003-06", "", 2003...2009), ("../2001", "2004", 1999...2004),
    ])
  func within(from: String, to: String, years: ClosedRange<Int>) {
    let talks = Talks(memberships: "party,from,to\nALB,\(from),\(to)")
    #expect((1999...2009).filter { talks.parties(in: $0) == ["ALB"] } == Array(years))
    #expect((1999...2009).filter { !years.contains($0) }.allSatisfy { talks.parties(in: $0) == [] })
  }

  @Test("its dates override lists for that party, both ways")
  func override() {
    let talks = Talks(
      lists: "list,as_of\nwhole,2005",
      memberships: """
        party,as_of,list,from,to
        ALB,2005,whole,,
        BEL,2005,whole,,
        ALB,2008,,2000,2006
        CHL,2008,,2007,
        """)
    #expect(talks.parties(in: 2004) == ["ALB", "BEL?"])
    #expect(talks.parties(in: 2006) == ["ALB", "BEL"])
    #expect(talks.parties(in: 2007) == ["BEL", "CHL"])
  }

  @Test("they override lists for their role only")
  func roles() {
    let talks = Talks(
      lists: "list,as_of\nwhole,2005",
      memberships: "party,role,as_of,list,from,to\nALB,member,2005,whole,,\nALB,observer,,,1999,2003")
    #expect(talks.parties(in: 2003) == ["ALB? member observer"])
    #expect(talks.parties(in: 2005) == ["ALB"])
  }
}

@Suite("Who is in a mechanism as of a year: roles and grounds")
struct SnapshotRoleTests {
  @Test("attendance never counts, listed or not, dated or not")
  func attendance() {
    let talks = Talks(
      memberships: """
        party,role,as_of,basis,from
        ALB,participant,2005,attended,
        BEL,member,2005,attended,2005
        """)
    #expect(talks.parties(in: 2005) == [])
  }

  @Test("who is said not to be a member, or is suspended, is not there", arguments: ["non_member", "suspended"])
  func outside(role: String) {
    let talks = Talks(memberships: "party,role,as_of,from\nALB,\(role),2005,\nBEL,\(role),,2000")
    #expect(talks.parties(in: 2005) == [])
  }

  @Test("a source that says no takes nothing from one that says yes")
  func disagreement() {
    let talks = Talks(memberships: "party,role,as_of\nALB,non_member,2005\nALB,member,2005")
    #expect(talks.parties(in: 2005) == ["ALB"])
  }

  @Test("what no source says one by one is derived", arguments: ["derived", "inferred", "unconfirmed"])
  func derived(basis: String) {
    let talks = Talks(memberships: "party,as_of,basis,from\nALB,2005,\(basis),\nBEL,,\(basis),2000\nCHL,2005,named,")
    #expect(talks.parties(in: 2005) == ["ALB~", "BEL~", "CHL"])
  }

  @Test("what one source names is known, whatever else it follows from")
  func derivedAndNamed() {
    let talks = Talks(memberships: "party,as_of,basis\nALB,2005,derived\nALB,2004,named")
    #expect(talks.parties(in: 2005) == ["ALB"])
  }

  @Test("of chairs only the newest holders are there", arguments: ["chair", "co_chair"])
  func chairs(role: String) {
    let talks = Talks(
      memberships: """
        party,role,as_of
        ALB,\(role),2003
        BEL,\(role),2005
        CHL,\(role),2005
        eu,\(role),2008
        """)
    #expect(talks.parties(in: 2002) == [])
    #expect(talks.parties(in: 2004) == ["ALB \(role)"])
    #expect(talks.parties(in: 2007) == ["BEL \(role)", "CHL \(role)"])
    #expect(talks.parties(in: 2008) == ["eu \(role)"])
  }

  @Test("a former chair stays the member that it is")
  func formerChair() {
    let talks = Talks(memberships: "party,role,as_of\nALB,chair,2003\nALB,member,2003\nBEL,chair,2005")
    #expect(talks.parties(in: 2003) == ["ALB member chair"])
    #expect(talks.parties(in: 2005) == ["ALB", "BEL chair"])
  }

  @Test("a chair with dates holds the office in its years")
  func datedChairs() {
    let talks = Talks(
      memberships: "party,role,from,to\nALB,chair,2003-04,2004-09\nBEL,chair,2004-09,2005-09\nCHL,chair,2005-09,")
    #expect(talks.parties(in: 2003) == ["ALB chair"])
    #expect(talks.parties(in: 2004) == ["ALB chair", "BEL chair"])
    #expect(talks.parties(in: 2008) == ["CHL chair"])
  }

  @Test("the roles of a party stand together; what it takes part by decides how sure it is")
  func together() {
    let talks = Talks(
      memberships: """
        party,role,as_of,basis
        ALB,observer,2005,named
        ALB,member,2005,derived
        BEL,donor,2005,derived
        BEL,observer,2005,named
        """)
    #expect(talks.parties(in: 2005) == ["ALB~ member observer", "BEL observer donor"])
  }

  @Test("states, territories and economies that take part are counted; organizations and observers are not")
  func count() {
    let talks = Talks(
      memberships: "party,role,as_of\nALB,member,2005\nBEL,observer,2005\neu,member,2005\nCHL,chair,2005")
    #expect(talks.memberCount(in: 2005) == 2)
    #expect(talks.memberCount(in: 2004) == 0)
  }
}
