import MechanismCatalog
import TestSupport
import Testing

@Suite("Terms asked of mechanisms")
struct MechanismTermTests {
  private let asked = Asked(links: SmallPackage.standard.links())

  @Test(
    "who takes part, is near, or has any role",
    arguments: [
      ("member:thailand", ["kandy-process", "lombok-process"]),
      ("member:THA,BOL", ["kandy-process", "lombok-process", "andean-forum"]),
      ("member:afg member:tha", ["kandy-process"]), ("member:nzl", []), ("member:civ", []),
      ("member:tuv", ["lombok-process"]),
      ("observer:che", ["lombok-process"]),
      ("observer:\"Pacific Migration Council\"", ["kandy-process", "lombok-process"]),
      ("observer:interested-states", ["pmc"]), ("party:swe", ["jonkoping-process"]), ("party:nzl", []),
      ("party:civ", []),
      ("member:swe", []), ("member:tha -member:afg", ["lombok-process"]),
    ])
  func parties(text: String, ids: [String]) throws {
    #expect(try asked.ids(text, of: .mechanisms) == ids)
  }

  @Test(
    "roles and offices",
    arguments: [
      ("role:donor", ["jonkoping-process"]), ("role:co-chair", ["lombok-process"]),
      ("role:chair", ["kandy-process", "lombok-process"]), ("role:chair -role:co-chair", ["kandy-process"]),
      ("(role:chair party:idn)", ["kandy-process", "lombok-process"]),
      ("(role:co-chair party:idn)", ["lombok-process"]),
      ("role:co_chair,donor", ["jonkoping-process", "lombok-process"]),
      ("role:\"non member\"", ["lombok-process"]), ("chair:idn", ["kandy-process", "lombok-process"]),
      ("chair:phl", []),
      ("chair:phl asof:2004", ["kandy-process"]), ("basis:attended", ["lombok-process"]),
      ("basis:derived", ["lombok-process"]),
    ])
  func roles(text: String, ids: [String]) throws {
    #expect(try asked.ids(text, of: .mechanisms) == ids)
  }

  @Test(
    "what they are, work on and where they met",
    arguments: [
      ("kind:dialogue", ["andean-forum", "geneva-dialogue"]),
      ("kind:regional-process scope:subregional", ["mekong-accord"]),
      ("region:oceania", ["lombok-process", "pmc"]), ("region:\"south-eastern asia\"", ["mekong-accord"]),
      ("focus:labour-and-skills", ["kandy-process"]), ("focus:trafficking", ["mekong-accord", "lombok-process"]),
      ("focus:irregular", ["mekong-accord", "jonkoping-process", "lombok-process"]),
      ("place:mataram", ["lombok-process"]), ("place:indonesia", ["kandy-process", "lombok-process"]),
      ("place:AUS", ["mekong-accord", "lombok-process"]), ("place:lombo", []),
      ("host:aus", ["mekong-accord", "lombok-process"]),
      ("standing:active", ["geneva-dialogue"]), ("source:kandy-website", ["kandy-process"]),
      ("source:notes", ["lombok-process"]),
    ])
  func attributes(text: String, ids: [String]) throws {
    #expect(try asked.ids(text, of: .mechanisms) == ids)
  }

  @Test(
    "times and numbers",
    arguments: [
      ("established:2001", ["geneva-dialogue"]),
      ("established:1995..1999", ["jonkoping-process", "andean-forum", "pmc"]),
      ("established:2003-04", ["kandy-process"]), ("established:..1998", ["pmc"]), ("ended:..2008", []),
      ("existed:1998", ["pmc"]), ("date:2008", ["mekong-accord", "lombok-process"]),
      ("date:2003-04", ["kandy-process"]),
      ("count:11", ["kandy-process"]), ("count:2", ["andean-forum", "pmc"]), ("count:..6", ["andean-forum", "pmc"]),
      ("count:unknown", ["mekong-accord", "geneva-dialogue"]), ("count:0", []), ("count:999999999..", []),
    ])
  func numbers(text: String, ids: [String]) throws {
    #expect(try asked.ids(text, of: .mechanisms) == ids)
  }

  @Test("contradictions: yes and no are all")
  func contradictions() throws {
    let (yes, no) = (try asked.ids("conflict:yes", of: .mechanisms), try asked.ids("conflict:no", of: .mechanisms))
    #expect(yes.contains("jonkoping-process"))
    #expect(Set(yes).isDisjoint(with: no))
    #expect(yes.count + no.count == asked.catalog.mechanisms.count)
  }

  @Test("what is part of a mechanism: by relation, or because its body takes part")
  func parts() throws {
    let package = SmallPackage([
      .mechanisms: "mechanism,name\ntalks,Talks\nwing,Wing\neu,EU\nother,Other\n",
      .parties: "party,name,kind\neu,EU,organization\n",
      .memberships: "mechanism,party,role\ntalks,eu,member\nother,eu,observer\n",
      .relations: "subject,relation,object\nwing,part_of,talks\ntalks,part_of,talks\n",
    ])
    #expect(try Asked(links: package.links()).ids("in:talks", of: .mechanisms) == ["wing", "eu"])
  }

  @Test(
    "secretariats: by role, by relation, by a claim that is their name; being mentioned among other words is no service"
  )
  func secretariats() throws {
    let package = SmallPackage([
      .mechanisms: "mechanism,name\na,A\nb,B\nc,C\nd,D\ne,E\n",
      .parties: "party,name,aliases,kind\nwho,World Health Organization,WHO,organization\n",
      .memberships: "mechanism,party,role\na,who,secretariat\n",
      .relations: "subject,relation,object\nwho,secretariat_of,b\n",
      .claims: """
      mechanism,attribute,value
      c,secretariat,run by the WHO in Geneva
      d,secretariat,those who chair it
      e,secretariat,who

      """,
    ])
    let asked = Asked(links: package.links())
    #expect(try asked.ids("secretariat:who", of: .mechanisms) == ["a", "b", "e"])
    #expect(try asked.ids("secretariat:e", of: .members) == ["who"])
    #expect(try asked.ids("secretariat:d", of: .members) == [])
  }

  @Test("ties: on either side of a relation, and by claims that name the body or hold the words")
  func ties() throws {
    let package = SmallPackage([
      .mechanisms: "mechanism,name\na,Alpha\nb,Beta\nc,Gamma\nd,Delta\n",
      .relations: "subject,relation,object\na,formal_tie,b\n",
      .claims: "mechanism,attribute,value\nc,formal_tie,the Alpha secretariat\na,formal_tie,d\n",
    ])
    let asked = Asked(links: package.links())
    #expect(try asked.ids("tie:alpha", of: .mechanisms) == ["b", "c", "d"])
    #expect(try asked.ids("tie:beta", of: .mechanisms) == ["a"])
    #expect(try asked.ids("tie:delta", of: .mechanisms) == ["a"])
    #expect(try asked.ids("tie:\"the alpha\"", of: .mechanisms) == ["c"])
  }

  @Test("a year of the query's own goes before that of the links")
  func year() throws {
    #expect(try asked.ids("member:afghanistan", of: .mechanisms) == ["kandy-process"])
    #expect(try asked.ids("member:afghanistan asof:2005", of: .mechanisms) == [])
  }
}
