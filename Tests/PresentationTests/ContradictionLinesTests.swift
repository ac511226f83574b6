import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("Contradictions on cards")
struct ContradictionLinesTests {
  private static let sources = "source,title,published\na,First,2005\nb,Second,2008\nc,Third,2008\n"

  private func lines(_ tables: [TableName: String]) -> [CardLine] {
    SmallPackage(tables.merging([.sources: Self.sources]) { $1 }).mechanismCard("talks")
      .section("Contradictions")?.lines ?? []
  }

  @Test("disjoint years are a contradiction, with the evidence of all and the rule that chose")
  func disjoint() {
    let found = lines([
      .claims: "attribute,value,source\nestablished,1999,a\nestablished,2001,b\nestablished,2001,c\n"
    ])
    #expect(
      found.map(\.text) == [
        "Established: 2001 (Second, 2008; Third, 2008) against 1999 (First, 2005); shown: 2001 (newer source)"
      ])
    #expect(found.first?.evidence.map(\.says) == ["2001", "2001", "1999"])
  }

  @Test("a year and a month of it stand together against another year")
  func compatible() {
    let found = lines([
      .claims: "attribute,value,source\nestablished,1996,c\nestablished,1996-05,b\nestablished,1993,a\n"
    ])
    #expect(found.map(\.evidence.count) == [3])
    #expect(
      found.map(\.text) == [
        "Established: 1996-05 (Second, 2008; Third, 2008) against 1993 (First, 2005); shown: 1996-05 (newer source)"
      ])
  }

  @Test("a place in a country is no contradiction to the country, another place is a dispute")
  func places() {
    let more = "attribute,value,source\nplace,\"Bern, CHE\",a\nplace,CHE,b\n"
    #expect(lines([.claims: more]).isEmpty)
    let other = "attribute,value,source\nplace,\"Bern, CHE\",b\nplace,\"Basel, CHE\",c\n"
    #expect(
      lines([.claims: other]).map(\.text) == [
        "Place: Bern, CHE (Second, 2008) against Basel, CHE (Third, 2008); shown: Bern, CHE (order of sources "
          + "only (disputed))"
      ])
  }

  @Test("a name that says more, or is spelt otherwise, is no second name; another name is")
  func names() {
    let same =
      "attribute,value,source\nname,The Regional Talks on Migration,a\nname,Regional talks (RT) on migration,b\n"
    #expect(lines([.claims: same + "name,Regional Talks on Migration and Asylum,c\n"]).isEmpty)
    let other = lines([.claims: "attribute,value,source\nname,Regional Talks,a\nname,Talks of the South,b\n"])
    #expect(
      other.map(\.text) == [
        "Name: Talks of the South (Second, 2008) against Regional Talks (First, 2005); shown: Talks of the South "
          + "(newer source)"
      ])
  }

  @Test("sources that name other initiators contradict; one source that names two does not")
  func initiators() {
    let two = "attribute,value,source\ninitiator,ALB,a\ninitiator,BEL,a\n"
    #expect(lines([.claims: two]).isEmpty)
    #expect(
      lines([.claims: two + "initiator,CHL,b\n"]).map(\.text).first?.hasPrefix("Initiator: Chile (Second") == true)
  }

  @Test("sources that date an event differently", arguments: [("2002-03", 1), ("2002", 0)])
  func eventDates(date: String, number: Int) {
    let found = lines([
      .events: "event,date,title,mechanisms,source\ne,2002-02-26,Meeting,talks,a\ne,\(date),Meeting,talks,b\n"
    ])
    #expect(found.count == number)
    #expect(
      found.allSatisfy { $0.text == "Date of “Meeting”: 2002-03 (Second, 2008) against 2002-02-26 (First, 2005)" })
  }

  @Test("sources that date an output differently", arguments: [("2003", 1), ("2002-02", 0)])
  func outputDates(date: String, number: Int) {
    let found = lines([
      .outputs: "output,name,date,mechanisms,source\no,Plan,2002-02-26,talks,a\no,Plan,\(date),talks,b\n"
    ])
    #expect(found.count == number)
    #expect(found.allSatisfy { $0.text == "Date of “Plan”: 2003 (Second, 2008) against 2002-02-26 (First, 2005)" })
  }

  @Test("numbers contradict within one year only", arguments: [("2008-02", 1), ("2005", 0)])
  func counts(asOf: String, number: Int) {
    let found = lines([
      .claims: "attribute,value,as_of,source\nmember_count,10,2008-03,b\nmember_count,11,\(asOf),c\n"
    ])
    #expect(found.count == number)
    #expect(found.allSatisfy { $0.text.hasPrefix("Members stated in 2008: 10 (Second, 2008) against 11") })
  }

  @Test("two whole lists of one year that name different parties", arguments: [("2008", 1), ("2007", 0)])
  func lists(asOf: String, number: Int) {
    let found = lines([
      .lists: "list,as_of,source\nx,2008,b\ny,\(asOf),c\n",
      .memberships: "party,as_of,list,source\nALB,2008,x,b\nBEL,2008,x,b\nBEL,\(asOf),y,c\nCHL,\(asOf),y,c\n",
    ])
    #expect(found.count == number)
    #expect(
      found.allSatisfy {
        $0.text == "Two lists of members in 2008 differ; only in Second, 2008: Albania; only in Third, 2008: Chile"
          && $0.evidence.count == 2
      })
  }

  @Test("a member that is said not to be one at the same time", arguments: [("2008", 1), ("2005", 0)])
  func nonMember(asOf: String, number: Int) {
    let found = lines([
      .memberships: "party,role,as_of,source\nALB,member,2008,b\nALB,non_member,\(asOf),c\n"
    ])
    #expect(found.count == number)
  }

  @Test("readings stand together on every mechanism that they are about; one that stands alone is a gap")
  func readings() {
    let package = SmallPackage([
      .mechanisms: "mechanism,name\na-b,Alpha Beta\ngamma,Gamma Group\nrc,RC\n",
      .conflicts: """
      conflict,what,reading,mechanisms
      one,members of the GG,ten,gamma
      two,how many rcs there are,five,
      one,members of the GG,eleven,gamma
      a-b-start,when it began,in 1999,a-b; gamma

      """,
    ])
    #expect(
      package.mechanismCard("gamma").texts("Contradictions: 1") == [
        "One source says different things on members of the GG (count)", "ten", "eleven",
      ])
    #expect(package.mechanismCard("gamma").texts("Gaps: 1") == ["Not known: when it began: in 1999"])
    #expect(package.mechanismCard("a-b").texts("Gaps: 1")?.last == "Not known: when it began: in 1999")
    #expect(package.mechanismCard("a-b").section("Contradictions") == nil)
    #expect(package.mechanismCard("rc").section("Contradictions") == nil)
    let onSource = package.sourceCard("slides-2005").section("Gaps: 1")
    #expect(onSource?.lines.map(\.text) == ["Not known: how many rcs there are: five"])
    #expect(onSource?.lines.allSatisfy { !$0.evidence.isEmpty } == true)
  }
}
