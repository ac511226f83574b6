import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("Words for the screen")
struct WordsTests {
  @Test("no word of the tables is shown with its underscores")
  func plain() {
    let words =
      MechanismKind.allCases.map { Words.of($0) } + Role.allCases.map { Words.of($0) }
      + Role.allCases.map { Words.plural(of: $0) } + Attribute.allCases.map { Words.of($0) }
      + RelationKind.allCases.flatMap { [Words.of($0), Words.inverse(of: $0)] }
      + AssessmentKind.allCases.map { Words.heading(of: $0) }
    #expect(words.allSatisfy { !$0.isEmpty && !$0.contains("_") })
  }

  @Test("no two kinds, roles, attributes or relations read alike")
  func distinct() {
    #expect(Set(MechanismKind.allCases.map { Words.of($0) }).count == MechanismKind.allCases.count)
    #expect(Set(Role.allCases.map { Words.of($0) }).count == Role.allCases.count)
    #expect(Set(Role.allCases.map { Words.plural(of: $0) }).count == Role.allCases.count)
    #expect(Set(Attribute.allCases.map { Words.of($0) }).count == Attribute.allCases.count)
    #expect(Set(RelationKind.allCases.map { Words.of($0) }).count == RelationKind.allCases.count)
    #expect(Set(AssessmentKind.allCases.map { Words.heading(of: $0) }).count == AssessmentKind.allCases.count)
  }

  @Test("a relation that has a direction reads differently from its other end", arguments: RelationKind.allCases)
  func directions(kind: RelationKind) {
    let isMutual = [.formalTie, .jointMeetingWith, .overlapsWith].contains(kind)
    #expect((Words.of(kind) == Words.inverse(of: kind)) == isMutual)
  }

  @Test(
    "headings of roles",
    arguments: [
      (Role.member, "Members"), (.coChair, "Co-chairs"), (.signatory, "Signatories"), (.interested, "Interested"),
      (.secretariat, "Secretariat"), (.nonMember, "Said not to be members"), (.implementer, "Implementers"),
    ])
  func plurals(role: Role, heading: String) {
    #expect(Words.plural(of: role) == heading)
  }

  @Test(
    "a date is as it is written, an open interval in words",
    arguments: [
      ("1996", "1996"), ("2004-12-16/2004-12-17", "2004-12-16/2004-12-17"), ("../2001", "by 2001"),
      ("1998-02/..", "since 1998-02"),
    ])
  func dates(edtf: String, words: String) throws {
    #expect(Words.of(try #require(PartialDate(edtf: edtf))) == words)
  }

  @Test(
    "for narrow columns days of one month are joined, and a longer span is its beginning",
    arguments: [
      ("2004-12-16/2004-12-17", "2004-12-16/17"), ("2005-11-30/2005-12-03", "2005-11-30 ff"), ("1996", "1996"),
      ("2004-12-16/2005-12-17", "2004-12-16 ff"), ("2004/2005", "2004/2005"), ("../2001", "by 2001"),
      ("2003-04/..", "since 2003-04"), ("../2003-04", "by 2003-04"), ("2003-04-01/..", "2003-04-01 ff"),
      ("../2003-04-01", "by 2003-04-01"),
    ])
  func compact(edtf: String, words: String) throws {
    #expect(Words.compact(try #require(PartialDate(edtf: edtf))) == words)
  }

  @Test("no date is wider than a narrow column", arguments: ["2003-04-01/..", "../2003-04-01", "2003-04/2004-05-06"])
  func narrow(edtf: String) throws {
    #expect(Words.compact(try #require(PartialDate(edtf: edtf))).count <= 13)
  }

  @Test("one is one, everything else is several", arguments: [(0, "0 states"), (1, "1 state"), (2, "2 states")])
  func counts(number: Int, words: String) {
    #expect(Words.count(number, "state") == words)
  }

  @Test("a noun may have a plural of its own")
  func irregular() {
    #expect(Words.count(2, "territory", plural: "territories") == "2 territories")
    #expect(Words.count(1, "territory", plural: "territories") == "1 territory")
  }

  @Test("the first letter becomes a capital, the others stay")
  func capitals() {
    #expect(Words.capitalized("co-chair of APC") == "Co-chair of APC")
    #expect(Words.capitalized("") == "")
  }
}

@Suite("What topics are called")
struct TopicNameTests {
  @Test("lists use the short name where there is one")
  func short() {
    let links = SmallPackage.standard.links()
    #expect(TopicName.short(.mechanism(Handle(0)), links.catalog) == "Kandy Process")
    #expect(TopicName.short(.founding(Handle(0)), links.catalog) == "Kandy Process established")
    #expect(TopicName.short(.year(2002), links.catalog) == "2002")
  }

  @Test("everything that has a card has a name and a kind")
  func all() {
    let links = SmallPackage.standard.links()
    for (topic, _) in links.allCards {
      #expect(!TopicName.short(topic, links.catalog).isEmpty)
      #expect(!TopicName.kind(topic, links.catalog).isEmpty)
    }
  }
}
