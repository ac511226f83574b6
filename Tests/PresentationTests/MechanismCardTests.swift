import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("The card of a mechanism")
struct MechanismCardTests {
  @Test("its sections are in the documented order")
  func order() {
    #expect(
      SmallPackage.standard.mechanismCard("kandy-process").sections.map(\.heading) == [
        "As of 2008", "Names", "Standing", "Members: 11 named, as of 2008", "Chairs: 1 named, as of 2008",
        "Observers: 1 named, as of 2008", "Lists and the numbers that they state", "Chairs over time: 3",
        "Focus areas: 3", "Timeline: 3",
        "Outputs: 1", "Relations: 2",
        "Advantages", "Shortcomings", "Said of such processes in general",
      ])
  }

  @Test("contradictions come last", arguments: ["jonkoping-process", "lombok-process"])
  func contradictionsLast(id: String) {
    #expect(SmallPackage.standard.mechanismCard(id).sections.last?.heading.hasPrefix("Contradictions") == true)
  }

  @Test("title and subtitle are its name, kind, scope and region")
  func title() {
    let card = SmallPackage.standard.mechanismCard("kandy-process")
    #expect(card.title == "Consultations of Countries of Origin on Labour Migration")
    #expect(card.subtitle == "regional process, Asia")
    #expect(SmallPackage.standard.mechanismCard("geneva-dialogue").subtitle == "dialogue, global")
  }

  @Test("two sources of different years: both numbers, both lists, the newer first")
  func tenAndEleven() throws {
    let card = SmallPackage.standard.mechanismCard("kandy-process")
    let standing = try #require(card.texts("Standing"))
    let counts = standing.filter { $0.hasPrefix("members stated") }
    #expect(counts == ["members stated: 11 (as of 2008-03)", "members stated, also reported: 10 (as of 2005-07)"])
    #expect(
      card.texts("Lists") == [
        "2005-07: members, 10 states stated; named: 10 states", "2008-03: members, 11 states stated; named: 11 states",
      ])
  }

  @Test(
    "the members are those of the year, with how many are named and how many presumed",
    arguments: [(2004, 10, "2 named, 8 presumed", false), (2005, 10, "10 named", false), (2008, 11, "11 named", true)])
  func members(year: Int, count: Int, words: String, hasAfghanistan: Bool) throws {
    let card = SmallPackage.standard.mechanismCard("kandy-process", asOf: year)
    let members = try #require(card.section("Members"))
    #expect(members.heading == "Members: \(words), as of \(year)")
    #expect(members.lines.count == count)
    #expect(members.lines.contains { $0.text == "Afghanistan" } == hasAfghanistan)
  }

  @Test("members before the first list are presumed, and say so; who held the chair then was there")
  func presumed() throws {
    let members = try #require(SmallPackage.standard.mechanismCard("kandy-process", asOf: 2003).texts("Members"))
    #expect(members.filter { !$0.hasSuffix(", presumed") } == ["Sri Lanka"])
  }

  @Test("a heading does not say that presumed members are named")
  func presumedHeading() throws {
    let members = try #require(SmallPackage.standard.mechanismCard("kandy-process", asOf: 2003).section("Members"))
    #expect(members.heading == "Members: 1 named, 9 presumed, as of 2003")
  }

  @Test("derived members, territories and since when are said in words")
  func remarks() throws {
    let card = SmallPackage.standard.mechanismCard("lombok-process")
    let members = try #require(card.texts("Members"))
    #expect(members.contains("Tuvalu, derived"))
    #expect(members.contains("Hong Kong (territory)"))
    #expect(card.texts("Co-chairs") == ["Australia, since 2002-02", "Indonesia, since 2002-02"])
  }

  @Test("a number without names shows the number and no names")
  func unnamed() {
    let card = SmallPackage.standard.mechanismCard("mekong-accord")
    #expect(card.section("Members")?.heading == "Members: unknown, as of 2008")
    #expect(card.texts("Lists") == ["2008-03: members, 6 states stated; none named"])
    #expect(card.texts("Standing") == ["members stated: 6 (as of 2008-03)"])
  }

  @Test("a list that is not as long as it says is a contradiction")
  func listLength() throws {
    let lines = try #require(SmallPackage.standard.mechanismCard("jonkoping-process").section("Contradictions")).lines
    #expect(
      lines.map(\.text) == [
        "A list is not as long as it says: 8 states stated; named: 7 states (does not add up)",
        "Established: 1999 (Survey of Regional Consultations, 2008-03-25/26) against 2001 (Consultations on Migration in Asia, "
          + "2005-07); shown: 1999 (newer source)",
      ])
    #expect(lines.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test("of two values the winner comes first; a tie is disputed; one value of two sources is one line")
  func resolution() {
    let card = SmallPackage.standard.mechanismCard("lombok-process")
    #expect(
      card.texts("Standing") == [
        "established: 2002-02-26", "place: Mataram, IDN (disputed)", "place, also reported: Lombok, IDN",
      ])
    #expect(card.line("established: 2002-02-26")?.evidence.count == 2)
  }

  @Test("a focus area stands with the words of its sources, each once")
  func focus() {
    #expect(
      SmallPackage.standard.mechanismCard("kandy-process").texts("Focus areas") == [
        "Labour migration: “Managing labour migration”, “Overseas employment”",
        "Remittances: “Optimizing remittances”", "Capacity building: “Building capacity”",
      ])
  }

  @Test("events are by date, and those that were not held say so")
  func timeline() {
    #expect(
      SmallPackage.standard.mechanismCard("kandy-process").texts("Timeline") == [
        "2003-04-01/2003-04-03  First ministerial consultation, Kandy, LKA",
        "2004-09  Second ministerial consultation, Manila, PHL",
        "2005-09  announced: Third ministerial consultation, Jakarta, IDN",
      ])
  }

  @Test("the points of an output stand below it")
  func outputs() throws {
    let lines = try #require(SmallPackage.standard.mechanismCard("kandy-process").section("Outputs")).lines
    #expect(lines.map(\.indent) == [0, 1, 1])
    #expect(lines[0].text == "2003-04-03  Kandy Statement (declaration)")
  }

  @Test("the founding of a mechanism has the mechanism's card")
  func founding() {
    let links = SmallPackage.standard.links()
    #expect(Card.of(.founding(Handle(0)), links) == Card.of(.mechanism(Handle(0)), links))
  }

  @Test("a role that is inferred is not named, though the party is a member by a source's word")
  func surenessByRole() {
    let package = SmallPackage([
      .memberships: "party,role,as_of,basis\nALB,member,2004,named\nALB,host,2004,inferred\n"
    ])
    let card = package.mechanismCard("talks")
    #expect(card.section("Members")?.heading == "Members: 1 named, as of 2008: no whole list, newest 2004, 4 years old")
    #expect(card.section("Hosts")?.heading == "Hosts: 1 inferred, as of 2008")
    #expect(card.texts("Hosts") == ["Albania (2004), inferred"])
  }

  @Test("a stated number that is not that of the names stands beside it", arguments: [("3", ", 3 stated"), ("2", "")])
  func statedBesideNamed(stated: String, words: String) {
    let package = SmallPackage([
      .memberships: "party,role,as_of,basis\nALB,member,2004,named\nBEL,member,2004,named\n",
      .claims: "attribute,value,as_of\nmember_count,\(stated),2004\n",
    ])
    let heading = package.mechanismCard("talks", asOf: 2004).section("Members")?.heading
    #expect(heading == "Members: 2 named\(words), as of 2004")
  }

  @Test("a year and a day of it are one value; another year is reported besides")
  func compatibleDates() {
    let package = SmallPackage([
      .sources: "source,title,published\na,First,2005\nb,Second,2008\n",
      .claims: "attribute,value,source\nestablished,2003-04,b\nestablished,2003,a\nestablished,2001,a\n",
    ])
    #expect(
      package.mechanismCard("talks").texts("Standing") == ["established: 2003-04", "established, also reported: 2001"])
  }

  @Test("a host stands with the years of which sources say so, none later than the card's year")
  func hosts() {
    let package = SmallPackage([
      .memberships: "party,role,as_of\nALB,host,1997\nALB,host,2001-04\nALB,host,2007\nBEL,host,\n"
    ])
    #expect(
      package.mechanismCard("talks", asOf: 2005).section("Hosts")?.lines.map(\.text) == [
        "Albania (1997, 2001)", "Belgium",
      ])
  }

  @Test("what is said of processes in general stands on the card of their kind, to which those that consult lead")
  func inGeneral() {
    let links = SmallPackage.standard.links()
    let card = SmallPackage.standard.mechanismCard("kandy-process")
    let line = card.section("Said of such processes in general")?.lines.first
    #expect(line?.text == "1 judgement, on the card of regional processes")
    #expect(line?.target == .kind(.regionalProcess))
    #expect(SmallPackage.standard.mechanismCard("pmc").section("Said of such processes in general") == nil)
    let kind = Card.of(.kind(.regionalProcess), links)
    #expect(kind.texts("In general, advantages: 1") == ["They are informal"])
    #expect(kind.section("All of this kind, as of 2008: 4")?.lines.count == 4)
    #expect(Card.of(.kind(.organization), links).sections.map(\.heading) == ["All of this kind, as of 2008: 1"])
  }

  @Test("who is named by older sources only is not listed, which is not left")
  func notListed() {
    let package = SmallPackage([
      .lists: "list,as_of,source\nl2005,2005,slides-2005\nl2008,2008,survey-2008\n",
      .memberships: """
      party,as_of,list,source
      ALB,2005,l2005,slides-2005
      BEL,2005,l2005,slides-2005
      BEL,2008,l2008,survey-2008

      """,
    ])
    #expect(
      package.mechanismCard("talks").texts("Named by older sources, not listed by the newest") == [
        "Albania (member, 2005)"
      ])
    #expect(package.mechanismCard("talks", asOf: 2005).section("Named by older sources") == nil)
  }

  @Test("who has left by a source's word is not shown as one whom no source lists")
  func left() {
    let card = SmallPackage.standard.mechanismCard("pmc")
    #expect(card.texts("Named by older sources")?.contains("New Zealand") != true)
    #expect(card.lines.contains { $0.text.hasPrefix("New Zealand") && $0.text.contains("2006") })
  }

  @Test("who is said not to be a member stands under that word")
  func nonMember() {
    let card = SmallPackage.standard.mechanismCard("lombok-process")
    #expect(card.texts("Said not to be members") == ["New Zealand"])
  }

  @Test("who attended is no member; their list is one of those present")
  func attendance() throws {
    let card = SmallPackage.standard.mechanismCard("lombok-process")
    #expect(try !#require(card.texts("Members")).contains { $0.contains("Ivoire") })
    #expect(try !#require(card.texts("Lists")).contains { $0.hasPrefix("2008-01: members") })
  }
}

@Suite("A body that is a mechanism and a party")
struct TwoSidedBodyTests {
  private let links = SmallPackage.standard.links()

  @Test("the party's card leads to the mechanism's")
  func toMechanism() throws {
    let line = try #require(SmallPackage.standard.partyCard("pmc").section("As a mechanism")?.lines.first)
    #expect(line.text == "It is also a mechanism: Pacific Migration Council")
    #expect(line.target == links.catalog.mechanism(id: "pmc").map { .mechanism($0) })
  }

  @Test("the mechanism's card shows what the body takes part in, or leads to where that stands")
  func toParty() throws {
    let card = SmallPackage.standard.mechanismCard("pmc")
    let party = Topic.party(try #require(links.catalog.party(id: "pmc")))
    #expect(card.lines.contains { $0.target == party || $0.text.contains("Lombok Process") })
  }
}
