import MechanismCatalog
import TestSupport
import Testing

@Suite("Signs of life")
struct LastSignTests {
  private func sign(_ events: String, claims: String = "", relations: String = "", asOf year: Int = 2008) -> (
    LastSign, Catalog
  ) {
    let links = SmallPackage([
      .mechanisms: "mechanism,name\ntalks,Talks\nheir,Heir\n",
      .events: "event,date,kind,status,mechanisms,source\n"
        + events.split(separator: "\n").map { $0 + ",slides-2005\n" }.joined(),
      .claims: claims, .relations: "subject,relation,object\n" + relations,
    ]).links(asOf: year)
    return (LastSign(Handle(0), links), links.catalog)
  }

  @Test("the last meeting held, and the last event of any kind; without a date none counts")
  func held() {
    let (sign, catalog) = sign(
      """
      early,2001,plenary,held,talks
      late,2004-03,meeting,held,talks
      report,2006,report,held,talks
      never,2007,meeting,cancelled,talks
      undated,,meeting,held,talks
      """)
    #expect(sign.lastMeeting.map { catalog.ids([$0]) } == ["late"])
    #expect(sign.lastEvent.map { catalog.ids([$0]) } == ["report"])
    #expect(sign.announced == [])
  }

  @Test("what is announced for later than that, past or to come, undated ones last")
  func announced() {
    let (sign, catalog) = sign(
      """
      old-plan,2002,meeting,announced,talks
      held,2004,meeting,held,talks
      some-day,,meeting,proposed,talks
      next,2009,meeting,announced,talks
      missed,2006,meeting,announced,talks
      """)
    #expect(catalog.ids(sign.announced) == ["missed", "next", "some-day"])
  }

  @Test("as of a year only what was held by then")
  func asOf() {
    let events = "a,2001,meeting,held,talks\nb,2006,meeting,held,talks"
    let (early, catalog) = sign(events, asOf: 2003)
    #expect(early.lastMeeting.map { catalog.ids([$0]) } == ["a"])
    #expect(sign(events, asOf: 1999).0.lastMeeting == nil)
  }

  @Test("an end, a standing, and what took its place are what sources say")
  func ended() {
    let (sign, _) = sign(
      "",
      claims:
        "mechanism,attribute,value,as_of\ntalks,ended,2004,\ntalks,standing,dormant,2003\ntalks,standing,ended,2005\n",
      relations: "heir,successor_of,talks\ntalks,grew_out_of,heir\ntalks,merged_into,heir\n")
    #expect(sign.ended?.value.string == "2004")
    #expect(sign.standing?.claim.value.string == "ended")
    #expect(sign.replaced == [Handle(0), Handle(2)])
  }

  @Test("a standing of a later year is not that of the year")
  func standing() {
    let claims = "mechanism,attribute,value,as_of\ntalks,standing,active,2003\ntalks,standing,dormant,2006\n"
    #expect(
      [2002, 2004, 2008].map { sign("", claims: claims, asOf: $0).0.standing?.claim.value.string } == [
        nil, "active", "dormant",
      ])
  }

  @Test("of what no source speaks there is no sign")
  func silence() {
    let (sign, _) = sign("")
    #expect(sign.lastMeeting == nil && sign.ended == nil && sign.standing == nil)
  }

  @Test("the Bali Process last met in June 2004 as far as the sources say, which do not say that it ended")
  func builtIn() {
    let links = Links.builtIn(BuiltInData.catalog, asOf: 2008)
    let sign = LastSign(links.catalog.mechanisms("bali-process")[0], links)
    #expect(sign.lastMeeting.map { links.catalog.ids([$0]) } == ["bali-som-2004"])
    #expect(sign.ended == nil)
  }
}
