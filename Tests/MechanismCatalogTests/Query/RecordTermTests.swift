import MechanismCatalog
import TestSupport
import Testing

@Suite("Terms asked of parties, events and the rest")
struct RecordTermTests {
  private let asked = Asked(links: SmallPackage.standard.links())

  @Test(
    "parties: what they are in a mechanism, what they are, and through mechanisms",
    arguments: [
      ("in:andean", ["BOL", "ECU"]), ("member:lombok -in:kandy", ["AUS", "FJI", "HKG", "TUV"]),
      ("observer:lombok", ["CHE", "pmc"]),
      ("chair:kandy", ["IDN"]), ("host:lombok", ["AUS", "IDN"]), ("role:non-member", ["NZL"]),
      ("basis:attended", ["CIV"]),
      ("kind:territory", ["HKG"]), ("kind:group", ["interested-states"]), ("region:melanesia", ["FJI"]),
      ("in:lombok region:oceania", ["AUS", "FJI", "TUV"]),
      ("party:jonkoping -member:jonkoping", ["SWE"]), ("in:jonkoping count:1 ^r", ["ROU"]), ("count:3..", []),
      ("in:pmc count:2", ["AUS", "FJI"]),
      ("member:bolivia", ["BOL", "ECU"]), ("focus:return", ["BOL", "ECU"]),
      ("kind:state count:0 region:europe", ["CHE", "CSXX", "SRB", "SWE"]),
      ("count:unknown", []), ("source:kandy-website", []), ("turkey", ["TUR"]),
      ("(in:pmc role:member date:2000) nzl", ["NZL"]),
    ])
  func parties(text: String, ids: [String]) throws {
    #expect(try asked.ids(text, of: .members) == ids)
  }

  @Test(
    "events",
    arguments: [
      ("in:lombok", ["lombok-2002", "lombok-2008"]), ("in:lombok in:mekong", ["lombok-2008"]),
      ("date:2003", ["kandy-2003"]),
      ("date:2004..", ["kandy-2004", "kandy-2005", "lombok-2008", "geneva-2004", "geneva-2005", "seoul-2008"]),
      ("status:announced", ["kandy-2005", "geneva-2005"]),
      ("kind:ministerial", ["kandy-2003", "kandy-2004", "kandy-2005", "lombok-2002"]),
      ("place:mataram", ["lombok-2002"]), ("place:\"lombok\"", ["lombok-2002"]),
      ("place:switzerland,KOR", ["geneva-2004", "geneva-2005", "seoul-2008"]),
      ("host:australia", ["lombok-2002", "lombok-2008"]), ("member:bolivia", []),
      ("focus:border-management", ["jonkoping-workshop"]),
      ("source:survey -source:slides", ["lombok-2008", "seoul-2008"]),
      ("-place:x -kind:ministerial -kind:workshop -kind:session -kind:conference", ["lombok-2008"]),
    ])
  func events(text: String, ids: [String]) throws {
    #expect(try asked.ids(text, of: .events) == ids)
  }

  @Test(
    "foundings among events",
    arguments: [
      ("kind:founding in:kandy", ["kandy-process"]), ("kind:ministerial", []), ("date:2001", ["geneva-dialogue"]),
      ("status:held", []), ("place:idn", ["lombok-process"]), ("member:bolivia", ["andean-forum"]),
      ("geneva", ["geneva-dialogue"]),
      (
        "kind:founding -member:thailand date:1995..2001",
        ["jonkoping-process", "andean-forum", "pmc", "geneva-dialogue"]
      ),
      ("source:notes", []), ("conflict:yes", ["jonkoping-process"]), ("host:idn", []),
    ])
  func foundings(text: String, ids: [String]) throws {
    #expect(try asked.foundings(text) == ids)
  }

  @Test(
    "the other kinds: by what they are, and by their mechanisms",
    arguments: [
      (RecordKind.focus, "focus:labour-and-skills", ["labour-and-skills", "labour-migration", "remittances"]),
      (.focus, "in:lombok", ["irregular-movement", "trafficking", "smuggling"]),
      (.focus, "count:2..", ["irregular-movement", "trafficking", "governance", "capacity-building"]),
      (.focus, "count:0", []), (.focus, "region:oceania -region:europe", ["trafficking", "smuggling"]),
      (.focus, "in:kandy in:jonkoping", ["governance", "capacity-building"]),
      (.outputs, "in:kandy", ["kandy-statement"]), (.outputs, "kind:plan-of-action", ["lombok-plan"]),
      (.outputs, "date:2003", ["kandy-statement"]), (.outputs, "statement", ["kandy-statement"]),
      (.relations, "in:kandy", ["0", "2"]), (.relations, "kind:grew-out-of", ["1"]), (.relations, "date:2001", ["3"]),
      (.relations, "geneva", ["3"]),
      (.sources, "in:geneva", ["slides-2005"]), (.sources, "date:2008", ["survey-2008"]),
      (.sources, "kind:web", ["kandy-website"]), (.sources, "source:notes", ["notes-2005"]),
      (.lists, "in:kandy", ["kandy-2005", "kandy-2008"]), (.lists, "count:..6", ["mekong-2008", "lombok-2005"]),
      (.lists, "count:unknown", ["lombok-observers-2005", "lombok-2008-present"]),
      (.lists, "role:observer", ["lombok-observers-2005"]), (.lists, "date:2005 -in:kandy,lombok", ["jonkoping-2005"]),
    ])
  func others(kind: RecordKind, text: String, ids: [String]) throws {
    #expect(try asked.ids(text, of: kind) == ids)
  }

  @Test("contradictions: by mechanism, sort, source and time")
  func conflicts() throws {
    let all = asked.catalog.contradictions
    func found(_ text: String) throws -> [Int] { try asked.ids(text, of: .conflicts).compactMap { Int($0) } }
    let noted = try found("kind:noted")
    #expect(noted.count == 1)
    #expect(try found("kind:established in:jonkoping").count == 1)
    #expect(try found("in:lombok").contains(noted[0]))
    #expect(try found("in:geneva") == [])
    #expect(try found("source:notes date:2005").contains(noted[0]))
    #expect(try found("-kind:noted").count == all.count - 1)
  }

  @Test("one row says all terms of a parenthesis")
  func rows() throws {
    #expect(try asked.ids("(party:aus role:co-chair)", of: .mechanisms) == ["lombok-process"])
    #expect(try asked.ids("(party:che role:member)", of: .mechanisms) == [])
    #expect(try asked.ids("(in:kandy role:chair)", of: .members) == ["IDN"])
    #expect(try asked.ids("(in:kandy role:chair date:2004)", of: .members) == ["LKA", "PHL"])
    #expect(try asked.ids("(in:kandy role:chair date:2003..2004-08)", of: .members) == ["LKA"])
    #expect(try asked.ids("(in:kandy date:2005)", of: .members).contains("AFG") == false)
    #expect(try asked.ids("(in:lombok basis:attended)", of: .members) == ["CIV"])
    #expect(try asked.ids("(in:lombok role:participant)", of: .members) == [])
    #expect(try asked.ids("(in:lombok role:non-member)", of: .members) == ["NZL"])
    #expect(try asked.ids("(member:aus source:survey)", of: .mechanisms) == ["pmc"])
    #expect(try asked.ids("(party:bol role:member)", of: .focus) == ["return"])
    #expect(try asked.foundings("(party:bol role:member)") == ["andean-forum"])
  }
}
