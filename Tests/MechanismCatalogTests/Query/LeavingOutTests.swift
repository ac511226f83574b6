import MechanismCatalog
import TestSupport
import Testing

@Suite("Memberships that a query leaves out")
struct LeavingOutTests {
  /// The list of the Talks of 2008 is derived but for Chile; that of the Rounds of 2008 is so wholly, after one of 2005.
  private let package = SmallPackage([
    .mechanisms: "mechanism,name\ntalks,The Talks\nrounds,The Rounds\n",
    .lists: """
    list,mechanism,as_of,complete
    talks-2008,talks,2008,yes
    rounds-2005,rounds,2005,yes
    rounds-2008,rounds,2008,yes

    """,
    .memberships: """
    mechanism,party,role,as_of,list,basis
    talks,ALB,member,2008,talks-2008,derived
    talks,CHL,member,2008,talks-2008,listed
    talks,ALB,observer,2008,,named
    rounds,BEL,member,2005,rounds-2005,listed
    rounds,ALB,member,2008,rounds-2008,derived
    rounds,CHL,chair,2008,,inferred

    """,
    .claims:
      "mechanism,attribute,value,as_of,basis\nrounds,standing,ended,2008,unconfirmed\ntalks,standing,active,2008,\n",
    .events: """
    event,date,mechanisms,basis
    sure,2007,talks,
    unsure,2008,talks,unconfirmed

    """,
  ])

  private var asked: Asked { Asked(links: package.links(asOf: 2008)) }

  @Test("are as though nobody had said so")
  func terms() throws {
    #expect(try asked.ids("member:ALB", of: .mechanisms) == ["talks", "rounds"])
    #expect(try asked.ids("member:ALB -basis:derived", of: .mechanisms) == [])
    #expect(try asked.ids("observer:ALB -basis:derived", of: .mechanisms) == ["talks"])
    #expect(try asked.ids("member:CHL -basis:derived", of: .mechanisms) == ["talks", "rounds"])
    #expect(try asked.ids("member:CHL -basis:derived,inferred", of: .mechanisms) == ["talks"])
    #expect(try asked.ids("-basis:derived", of: .mechanisms) == ["talks", "rounds"])
    #expect(try asked.ids("in:talks -basis:derived", of: .members) == ["CHL"])
  }

  @Test("a list that names nobody else goes with them, so that the older one counts")
  func lists() throws {
    #expect(try asked.ids("in:rounds", of: .members) == ["ALB", "CHL"])
    #expect(try asked.ids("in:rounds -basis:derived", of: .members) == ["BEL", "CHL"])
    let whole = package.catalog
    let part = Catalog(whole, leavingOut: [.derived])
    #expect(part.leftOut == [.derived] && whole.leftOut.isEmpty)
    #expect(part.listsOfMechanism[Handle(1)].map { part.lists[$0].id.string } == ["rounds-2005"])
    #expect(part.membershipsOfParty[Handle(0)].map { part.memberships[$0].role } == [.observer])
    let more = Catalog(part, leavingOut: [.inferred])
    #expect(more.leftOut == [.derived, .inferred])
    #expect(more.membershipsOfMechanism[Handle(1)].map { more.memberships[$0].party } == [Handle(1)])
  }

  @Test("in one parenthesis the other terms still hold on one row")
  func oneRow() throws {
    #expect(try asked.ids("(in:talks role:observer -basis:derived)", of: .members) == ["ALB"])
    #expect(try asked.ids("(in:talks role:member -basis:derived)", of: .members) == ["CHL"])
    #expect(try asked.ids("(in:rounds role:chair -basis:inferred)", of: .members) == [])
    #expect(try asked.ids("(member:ALB -basis:derived)", of: .mechanisms) == [])
  }

  @Test("of alternatives each leaves out its own")
  func alternatives() throws {
    #expect(try asked.ids("(member:ALB -basis:derived) | member:BEL", of: .mechanisms) == [])
    #expect(try asked.ids("(member:BEL -basis:derived) | member:CHL", of: .mechanisms) == ["talks", "rounds"])
    #expect(try asked.ids("-(member:ALB -basis:derived)", of: .mechanisms) == ["talks", "rounds"])
    #expect(try asked.ids("-(-basis:derived)", of: .mechanisms) == ["talks", "rounds"])
  }

  @Test("what a query as a whole leaves out is left out of what is listed too")
  func wholeQuery() throws {
    func leftOut(_ text: String) throws -> Set<Basis> {
      try QueryParser.parse(text, of: .mechanisms, package.catalog).leftOut
    }
    #expect(try leftOut("-basis:derived,inferred") == [.derived, .inferred])
    #expect(try leftOut("member:ALB (role:chair -basis:derived) -basis:unconfirmed") == [.derived, .unconfirmed])
    #expect(try leftOut("member:ALB | -basis:derived") == [])
    #expect(try leftOut("-(-basis:derived)") == [])
    #expect(try leftOut("basis:derived") == [])
    let years = YearlyLinks(package.links(asOf: 2008))
    let query = try QueryParser.parse("-basis:derived asof:2006", of: .mechanisms, package.catalog)
    let links = years.links(of: query, year: 2008)
    #expect(links.snapshot.year == 2006 && links.catalog.leftOut == [.derived])
    #expect(years[2008].catalog.leftOut.isEmpty)
    #expect(years[2008, leavingOut: [.derived]].snapshot.memberCount(of: Handle(0)) == 1)
    #expect(years[2008].snapshot.memberCount(of: Handle(0)) == 2)
  }

  @Test(
    "is the same query once it is written and read again",
    arguments: [
      "member:ALB -basis:derived", "(in:talks role:member -basis:derived)", "(member:ALB -basis:derived) | role:chair",
      "-basis:derived", "-(role:chair -basis:derived,inferred)",
    ])
  func text(text: String) throws {
    let query = try QueryParser.parse(text, of: .mechanisms, package.catalog)
    #expect(try QueryParser.parse(query.text, of: .mechanisms, package.catalog) == query)
  }

  @Test("events are of a basis themselves, and mechanisms by what is claimed of them")
  func others() throws {
    #expect(try asked.ids("basis:unconfirmed", of: .events) == ["unsure"])
    #expect(try asked.ids("-basis:unconfirmed", of: .events) == ["sure"])
    #expect(try asked.ids("basis:unconfirmed", of: .mechanisms) == ["rounds"])
    #expect(try asked.ids("basis:inferred", of: .mechanisms) == ["rounds"])
  }

  @Test("why nothing is found is worked out with all memberships")
  func diagnosis() throws {
    let links = YearlyLinks(package.links(asOf: 2008))[2008, leavingOut: [.derived]]
    let query = try QueryParser.parse("member:ALB -basis:derived", of: .mechanisms, package.catalog)
    let killers = QueryDiagnosis(query, of: .mechanisms, links).killers
    #expect(killers.map(\.count) == [2, 2])
    #expect(Set(killers.map(\.term)) == ["member:ALB", "-basis:derived"])
  }
}
