import MechanismCatalog
import TestSupport
import Testing

@Suite("Queries read back in words")
struct QueryWordsTests {
  private let catalog = SmallPackage.standard.catalog

  private func words(_ text: String, of kind: RecordKind) throws -> String {
    QueryWords.sentence(try QueryParser.parse(text, of: kind, catalog), of: kind, catalog)
  }

  @Test(
    "of mechanisms",
    arguments: [
      ("", ""), ("lab", "whose names hold “lab”"), ("lab asia", "whose names hold “lab” and “asia”"),
      (
        "member:tha member:idn focus:labour-migration",
        "in which Thailand and Indonesia take part, that work on Labour migration"
      ),
      ("member:tha,idn", "in which Thailand or Indonesia takes part"),
      ("-member:tha", "in which Thailand does not take part"),
      ("observer:che", "in which Switzerland is an observer, partner or the like"),
      ("party:swe", "in which Sweden has a role"),
      ("chair:idn", "that Indonesia chairs"),
      ("-secretariat:pmc", "of which Pacific Migration Council is not the secretariat"),
      ("host:aus", "that Australia hosts or hosted"), ("in:kandy", "that are part of the Kandy Process"),
      ("role:co-chair", "with a party as co-chair"),
      ("place:manila", "with a meeting or seat in “manila”"), ("kind:regional-process", "of the kind regional process"),
      ("-scope:global", "not of global scope"),
      ("region:asia region:oceania", "that are of Asia and Oceania"),
      ("source:notes", "of which “Notes of the Regional Round Table” speaks"),
      ("date:2003", "founded or with an event in 2003"), ("established:1996..2004", "founded from 1996 to 2004"),
      ("existed:..1999", "that existed in 1999 or earlier"),
      ("count:5..", "with 5 or more members"), ("count:unknown", "with an unknown number of members"),
      ("conflict:yes", "on which sources contradict each other"),
      ("-conflict:yes", "on which sources do not contradict each other"),
      ("^lab | fuzzy:br", "whose names begin with “lab” or whose names hold the letters “br” in order"),
      (
        "member:tha (lab | focus:return)",
        "in which Thailand takes part, (whose names hold “lab” or that work on Return)"
      ),
      (
        "lab | member:tha focus:return", "whose names hold “lab” or (in which Thailand takes part, that work on Return)"
      ),
      ("-(lab | member:tha)", "whose names do not hold “lab”, in which Thailand does not take part"),
      ("-(lab member:tha)", "(whose names do not hold “lab” or in which Thailand does not take part)"),
      ("lab asof:2005", "whose names hold “lab”"),
      ("(party:aus role:co-chair)", "of which one statement names Australia as co-chair"),
      ("-(party:aus role:co-chair date:2005)", "of which no statement names Australia as co-chair in 2005"),
      ("tie:pmc", "formally tied to the PMC"), ("standing:active", "whose standing is “active”"),
      ("standing:planned", "whose standing holds “planned”"),
      ("-\"\"", "none at all"),
      ("member:tha -basis:derived", "in which Thailand takes part, without counting derived memberships"),
      ("-basis:derived,inferred", "without counting derived or inferred memberships"),
      ("basis:unconfirmed", "with a membership or claim that is unconfirmed"),
    ])
  func mechanisms(text: String, expected: String) throws {
    #expect(try words(text, of: .mechanisms) == expected)
  }

  @Test(
    "of other records",
    arguments: [
      (RecordKind.members, "in:kandy region:asia", "that take part in the Kandy Process and are of Asia"),
      (
        .members, "member:kandy,tuv",
        "(that take part in the Kandy Process or that take part in mechanisms in which Tuvalu takes part)"
      ),
      (.members, "-in:kandy", "that do not take part in the Kandy Process"),
      (.members, "count:0 kind:state", "that take part in 0 mechanisms, of the kind state"),
      (.members, "focus:return", "that take part in mechanisms that work on Return"),
      (.members, "-focus:return", "that take part in no mechanisms that work on Return"),
      (.members, "observer:lombok", "that are observers, partners or the like of the Lombok Process"),
      (.members, "(in:kandy role:chair date:2004)", "that one statement names as chair in the Kandy Process in 2004"),
      (
        .members, "(in:kandy date:2004)", "that one statement names as one that takes part in the Kandy Process in 2004"
      ),
      (.events, "in:kandy date:2003", "of the Kandy Process, dated in 2003"),
      (.events, "-in:kandy", "not of the Kandy Process"),
      (.events, "member:tha host:idn", "of mechanisms in which Thailand takes part, hosted by Indonesia"),
      (.events, "status:announced,proposed place:manila", "announced or proposed, in “manila”"),
      (.focus, "in:kandy in:jonkoping", "of the Kandy Process, of the Jönköping Process"),
      (.focus, "-region:asia", "of no mechanisms that are of Asia"),
      (.outputs, "date:2003 kind:declaration", "adopted in 2003, of the kind declaration"),
      (.relations, "kind:grew-out-of", "of the kind grew out of"),
      (.sources, "in:kandy round", "that speak of the Kandy Process, whose titles hold “round”"),
      (.conflicts, "in:kandy", "of the Kandy Process"),
      (.conflicts, "kind:list-length -kind:noted", "of the kind list length, not of the kind noted"),
      (.conflicts, "source:notes", "by the word of “Notes of the Regional Round Table”"),
      (.lists, "count:5 role:member", "stating 5 parties, of parties as member"),
      (.events, "(party:aus role:member)", "of mechanisms of which one statement names Australia as member"),
    ])
  func others(kind: RecordKind, text: String, expected: String) throws {
    #expect(try words(text, of: kind) == expected)
  }
}
