import MechanismCatalog
import TestSupport
import Testing

/// What differs in one mechanism between two years, in words short enough to compare.
private func changes(
  lists: String = "", _ memberships: String, claims: String = "", from: Int = 2004, to: Int = 2008
) -> [String] {
  let package = SmallPackage([.lists: lists, .memberships: memberships, .claims: claims])
  let catalog = package.catalog
  let difference = YearDifference(
    Handle(0), Links(catalog, Snapshot(catalog, year: from)), Links(catalog, Snapshot(catalog, year: to)))
  return difference.changes.map { change in
    let ground =
      switch change.ground {
      case .row: " by row"
      case .lists: " by lists"
      case nil: ""
      }
    return "\(catalog.parties[change.party].id) \(change.kind)\(ground)"
  }
}

@Suite("What differs in a mechanism between two years")
struct YearDifferenceTests {
  private static let twoLists = "list,as_of\nold,2003\nnew,2007"

  @Test("two complete lists show who joined and who left")
  func lists() {
    #expect(
      changes(lists: Self.twoLists, "party,as_of,list\nALB,2003,old\nBEL,2003,old\nBEL,2007,new\nCHL,2007,new")
        == ["ALB left by lists", "CHL joined by lists"])
  }

  @Test("a list that does not claim to be whole shows nothing", arguments: ["no", "unknown"])
  func incomplete(completeness: String) {
    #expect(
      changes(
        lists: "list,as_of,complete\nold,2003,\(completeness)\nnew,2007,yes",
        "party,as_of,list\nALB,2003,old\nCHL,2007,new") == ["ALB notListed", "CHL presenceChanged"])
  }

  @Test("two lists of one year contradict each other and show no change")
  func oneYear() {
    #expect(
      changes(
        lists: "list,as_of\nfirst,2005\nsecond,2005-07",
        "party,as_of,list\nALB,2005,first\nBEL,2005,first\nBEL,2005-07,second\nCHL,2005-07,second",
        from: 2004, to: 2005) == ["ALB notListed", "BEL presenceChanged", "CHL newlyNamed"])
  }

  @Test("nor does a list that names fewer than it states, or a group that others may be among")
  func openLists() {
    #expect(
      changes(
        lists: "list,as_of,stated_count,counts\nold,2003,2,states\nnew,2007,3,states",
        "party,as_of,list\nALB,2003,old\nBEL,2007,new\nCHL,2007,new")
        == ["ALB notListed", "BEL newlyNamed", "CHL newlyNamed"])
    let withGroup = SmallPackage([
      .parties: "party,name,kind\nALB,Albania,state\nBEL,Belgium,state\nothers,9 others,group\n",
      .lists: Self.twoLists + "\n",
      .memberships: "party,as_of,list\nALB,2003,old\nothers,2003,old\nBEL,2007,new\nothers,2007,new\n",
    ])
    let difference = YearDifference(Handle(0), withGroup.links(asOf: 2004), withGroup.links(asOf: 2008))
    #expect(difference.changes.map(\.kind) == [.notListed, .newlyNamed])
  }

  @Test("a row's own dates show it")
  func dates() {
    #expect(
      changes("party,from,to\nALB,2005,\nBEL,1990,2006\nCHL,1990,\neu,,2006-05")
        == ["ALB joined by row", "BEL left by row", "eu left by row"])
  }

  @Test("a term of office neither joins nor leaves")
  func offices() {
    #expect(changes("party,role,from,to\nALB,chair,2003,2005\nBEL,chair,2005,\nCHL,member,2000,") == [])
    #expect(changes("party,role,as_of\nALB,member,2003\nALB,chair,2003\nBEL,chair,2006") == [])
  }

  @Test(
    "a source that says that it is no member, or is suspended, is no word that it left",
    arguments: ["non_member", "suspended"])
  func denied(role: String) {
    #expect(
      changes(
        lists: Self.twoLists, "party,role,as_of,list\nALB,member,2003,old\nBEL,member,2007,new\nALB,\(role),2006,")
        == ["ALB denied by row", "BEL joined by lists"])
  }

  @Test("who is presumed before the first list and named by it did not join")
  func presumed() {
    #expect(
      changes(lists: "list,as_of\nnew,2007", "party,as_of,list\nALB,2007,new") == ["ALB presenceChanged"])
  }

  @Test("roles that change are told; near ones that come or go are among them")
  func roles() {
    #expect(
      changes(
        "party,role,from,to\nALB,observer,1990,2005\nALB,member,2006,\nBEL,member,1990,2006\nBEL,signatory,1990,\n"
          + "CHL,observer,2006,") == ["ALB joined by row", "BEL roleChanged", "CHL roleChanged"])
  }

  @Test("what sources name as it occurs is no change of roles")
  func support() {
    #expect(changes("party,role,as_of\nALB,member,2003\nALB,host,2006\nBEL,donor,2006") == [])
  }

  @Test("what did not exist in the earlier year nobody joined later, but who came after the founding")
  func founding() {
    #expect(
      changes(
        "party,as_of,from\nALB,2005,\nBEL,,2005\nCHL,,2007", claims: "attribute,value\nestablished,2005-04")
        == ["ALB withFounding", "BEL withFounding", "CHL joined by row"])
  }

  @Test("who is named only later, or by a page without a date, is not said to have been there with the founding")
  func namedLater() {
    let founding = "attribute,value\nestablished,2005-04"
    #expect(
      changes("party,as_of,to\nALB,2006,\nBEL,2006,2008-05\neu,,", claims: founding)
        == ["ALB newlyNamed", "BEL newlyNamed", "eu newlyNamed"])
    #expect(
      changes(lists: "list,as_of\nfirst,2007", "party,as_of,list\nALB,2007,first", claims: founding)
        == ["ALB presumedWithFounding"])
    let undated = UndatedPages.package.replacing(.lists, "list,source\nnow,page\n")
      .replacing(.memberships, "party,list,source\nALB,now,page\n")
      .replacing(.claims, "attribute,value,source\nestablished,2005-04,slides-2005\n")
    let difference = YearDifference(Handle(0), undated.links(asOf: 2004), undated.links(asOf: 2026))
    #expect(difference.changes.map(\.kind) == [.newlyNamed])
  }

  @Test("what a difference rests on is said")
  func evidence() throws {
    let package = SmallPackage([
      .lists: "list,as_of\nold,2003\nnew,2007\n", .memberships: "party,as_of,list\nALB,2003,old\nALB,2007,new\n",
      .claims: "attribute,value\nestablished,2000\n",
    ])
    func evidence(_ from: Int, _ to: Int) -> YearEvidence {
      YearDifference(Handle(0), package.links(asOf: from), package.links(asOf: to)).evidence
    }
    #expect(evidence(1999, 2008).isBeforeFounding)
    #expect(!evidence(1998, 1999).isBeforeFounding)
    #expect(evidence(2001, 2008).isEarlierPresumed)
    #expect(evidence(2003, 2006).isSameBasis)
    #expect(!evidence(2003, 2007).isSameBasis)
    #expect(!evidence(2001, 2008).isEarlierUnknown && !evidence(1999, 2008).isEarlierUnknown)
    let lists = evidence(2004, 2008)
    #expect((lists.earlierList, lists.laterList) == (Handle(0), Handle(1)))
  }

  @Test("a year of which no source names anybody is unknown, not empty")
  func unknown() {
    let package = SmallPackage([.memberships: "party,role,as_of\nALB,member,2005\nBEL,observer,2000\n"])
    let evidence = YearDifference(Handle(0), package.links(asOf: 2003), package.links(asOf: 2008)).evidence
    #expect((evidence.isEarlierUnknown, evidence.isLaterUnknown) == (true, false))
  }

  @Test("focus areas newly named, named again, and not again, where a later source names any")
  func focus() {
    let catalog = SmallPackage.standard.catalog
    let kandy = catalog.mechanisms("kandy-process")[0]
    let difference = FocusDifference(kandy, from: 2005, to: 2008, catalog)
    #expect(catalog.ids(difference.newlyNamed) == ["remittances"])
    #expect(catalog.ids(difference.namedAgain) == ["labour-migration"])
    #expect(catalog.ids(difference.notNamedAgain) == ["capacity-building"])
    let later = FocusDifference(kandy, from: 2008, to: 2009, catalog)
    #expect(!later.hasLaterStatements && later.notNamedAgain.isEmpty && later.newlyNamed.isEmpty)
  }

  @Test("Afghanistan joined the Kandy Process between two lists, and the chair passed on")
  func kandy() {
    let (then, now) = (SmallPackage.standard.links(asOf: 2004), SmallPackage.standard.links(asOf: 2008))
    let catalog = then.catalog
    let kandy = catalog.mechanisms("kandy-process")[0]
    let difference = YearDifference(kandy, SmallPackage.standard.links(asOf: 2005), now)
    #expect(catalog.ids(difference.changes(.joined).map(\.party)) == ["AFG"])
    // Nothing is of 2004, but the whole list of 2005 does not name it.
    #expect(catalog.ids(YearDifference(kandy, then, now).changes(.joined).map(\.party)) == ["AFG"])
    #expect(catalog.ids(difference.chairsBefore.map(\.party)) == ["IDN", "PHL"])
    #expect(catalog.ids(difference.chairsAfter.map(\.party)) == ["IDN"])
    #expect(difference.hasChairChanged)
  }

  @Test(
    "a year differs from itself in nothing; the order of the years makes no difference", arguments: [1990, 2003, 2008])
  func identity(year: Int) {
    let catalog = BuiltInData.catalog
    let (one, other) = (Links.builtIn(catalog, asOf: year), Links.builtIn(catalog, asOf: 2005))
    for mechanism in catalog.mechanisms.handles {
      #expect(YearDifference(mechanism, one, one).changes.isEmpty)
      let (there, back) = (YearDifference(mechanism, one, other), YearDifference(mechanism, other, one))
      #expect(there.changes.map(\.party) == back.changes.map(\.party))
      #expect(there.from <= there.to && there.from == back.from)
    }
  }

  @Test("the Colombo Process from 2005 to 2008: Afghanistan joined, nobody left")
  func builtIn() {
    let catalog = BuiltInData.catalog
    let colombo = catalog.mechanisms("colombo-process")
    let difference = YearDifference(
      colombo[0], Links.builtIn(catalog, asOf: 2005), Links.builtIn(catalog, asOf: 2008))
    #expect(catalog.ids(difference.changes(.joined).map(\.party)) == ["AFG"])
    #expect(difference.changes(.left).isEmpty)
  }
}

extension YearDifferenceTests {
  @Test("the Dominican Republic joined the RCM between 1998 and 2005 by a row's date; the ten others were presumed")
  func accession() {
    let catalog = BuiltInData.catalog
    let difference = YearDifference(
      catalog.mechanisms("rcm")[0], Links.builtIn(catalog, asOf: 1998), Links.builtIn(catalog, asOf: 2005))
    #expect(catalog.ids(difference.changes(.joined).map(\.party)) == ["DOM"])
    #expect(difference.changes(.joined).allSatisfy { if case .row = $0.ground { true } else { false } })
    #expect(difference.changes(.presenceChanged).count == 10)
    #expect(difference.evidence.isEarlierPresumed && !difference.evidence.isBeforeFounding)
  }
}
