import MechanismCatalog
import TestSupport
import Testing

@Suite("What a party hosted")
struct HostingTests {
  @Test("events of any statement, roles, and what took place in its country without a repeat")
  func sorts() throws {
    let catalog = SmallPackage([
      .parties: "party,name,kind,iso3\nALB,Albania,state,ALB\nBEL,Belgium,state,BEL\neu,EU,organization,\n",
      .events: """
      event,date,mechanisms,place,host,source
      late,2004,talks,"Tirana, ALB",ALB,slides-2005
      early,2001,talks,"Brussels, BEL",,slides-2005
      early,2001,talks,"Brussels, BEL",ALB; eu,survey-2008
      there,2003,talks,"Durrës, ALB",eu,slides-2005
      country,2002,talks,ALB,,slides-2005

      """,
      .memberships: "party,role,basis\nALB,host,inferred\nALB,host,attended\nALB,member,named\n",
    ]).catalog
    let hosting = Hosting(try #require(catalog.party(id: "ALB")), catalog)
    #expect(catalog.ids(hosting.events) == ["early", "late"])
    #expect(hosting.roles == [Handle(0)])
    #expect(catalog.ids(hosting.inItsCountry) == ["country", "there"])
    let union = Hosting(try #require(catalog.party(id: "eu")), catalog)
    #expect(catalog.ids(union.events) == ["early", "there"])
    #expect(union.inItsCountry == [])
  }

  @Test("a state that no longer exists is found by its id and by its old code")
  func former() {
    let catalog = SmallPackage([
      .parties: "party,name,kind,iso3\nCSHH,Czechoslovakia,state,CSK\n",
      .events:
        "event,date,mechanisms,place\na,1990,talks,\"Prague, CSHH\"\nb,1991,talks,CSK\nc,1992,talks,\"Brno, CZE\"\n",
    ]).catalog
    #expect(catalog.ids(Hosting(Handle(0), catalog).inItsCountry) == ["a", "b"])
  }

  @Test("Thailand hosted two events; ten others took place there")
  func builtIn() throws {
    let catalog = BuiltInData.catalog
    let hosting = Hosting(try #require(catalog.party(id: "THA")), catalog)
    #expect(Set(catalog.ids(hosting.events)) == ["apc-workshop-gcim-2006", "idm-workshop-environment-2006"])
    #expect(hosting.inItsCountry.count == 10)
  }
}
