import MechanismCatalog
import TestSupport
import Testing

@Suite("What a statement without a date speaks of")
struct UndatedStatementTests {
  private let catalog = UndatedPages.package.catalog

  private func members(_ year: Int) -> [String] {
    Snapshot(catalog, year: year).participations(in: Handle(0)).filter { $0.roles.contains(RoleSet(.member)) }
      .map { catalog.parties[$0.party].id.string + ($0.presence == .presumed ? "?" : "") }
  }

  @Test("the time at which its page was seen; where that is unknown, of no year")
  func time() {
    #expect(catalog.lists.map { $0.time?.edtf } == ["2005-05", "2026-01"])
    #expect(catalog.focusStatements.map { $0.time?.edtf } == ["2005-05", "2026-01", nil])
    #expect(catalog.focusStatements.map { $0.isSaid(by: 2005) } == [true, false, true])
    #expect(catalog.focusStatements[2].currency < catalog.focusStatements[0].currency)
    #expect(catalog.claims.map { $0.isSaid(by: 2025) } == [true, false, true, false])
  }

  @Test("between two lists the dated one counts; from the year on in which the page was seen, that of the page")
  func lists() {
    #expect(members(2004) == ["ALB?", "BEL?"])
    #expect(members(2005) == ["ALB", "BEL"] && members(2025) == ["ALB", "BEL"])
    #expect(members(2026) == ["BEL", "CHL"] && members(2030) == ["BEL", "CHL"])
  }

  @Test("where a page is all that there is, its members are presumed before")
  func onlyPage() {
    var package = UndatedPages.package
    package[.lists] = "list,source\nnow,page\n"
    package[.memberships] = "party,list,source\nBEL,now,page\n"
    let catalog = package.catalog
    let presences = [2005, 2026].map { Snapshot(catalog, year: $0).participations(in: Handle(0)).map(\.presence) }
    #expect(presences == [[.presumed], [.known]])
  }

  @Test("what a mechanism works on, and how it stands")
  func focusAndStanding() {
    let links = [2004, 2005, 2026].map { Links(catalog, Snapshot(catalog, year: $0)) }
    let areas = links.map { $0.focusAreas(of: Handle(0)).handles.map { catalog.focusAreas[$0].id.string } }
    #expect(areas == [["asylum"], ["return", "asylum"], ["return", "labour", "asylum"]])
    #expect(links.map { LastSign(Handle(0), $0).standing?.claim.value.string } == [nil, "active", "over"])
    let difference = FocusDifference(Handle(0), from: 2005, to: 2026, catalog)
    #expect(difference.newlyNamed.map { catalog.focusAreas[$0].id.string } == ["labour"])
  }

  @Test("the newest year and the newest statement are those of the page")
  func newest() {
    #expect(catalog.newestYear == 2026)
    let newest = catalog.newestStatements[by: 2030]
    #expect(newest?.time.edtf == "2026-01" && newest?.isUndated == true)
    #expect(catalog.newestStatements[by: 2010]?.isUndated == false)
  }

  @Test("an old page that was seen lately makes the newest year, though its source was published long ago")
  func published() {
    let package = SmallPackage([
      .sources: "source,published,seen\nslides-2005,2005-05,\npage,2010,2026-01\n",
      .memberships: "party,as_of,source\nALB,2010,page\n", .focusAreas: "focus_area\nreturn\n",
      .mechanismFocus: "focus_area,source\nreturn,page\n",
    ])
    #expect(package.catalog.newestYear == 2026)
  }

  @Test("a difference between two years rests on the two lists, an arrival lies between them")
  func difference() throws {
    let links = [2005, 2026].map { Links(catalog, Snapshot(catalog, year: $0)) }
    let difference = YearDifference(Handle(0), links[0], links[1])
    let changes = difference.changes.map { "\(catalog.parties[$0.party].id) \($0.kind)" }
    #expect(changes == ["ALB roleChanged", "CHL joined"])
    let arrivals = catalog.arrivals(in: Handle(0), by: 2026)
    #expect(arrivals.map { "\(catalog.parties[$0.party].id) \($0.date.edtf)" } == ["CHL 2005-05/2026-01"])
    #expect(catalog.arrivals(in: Handle(0), by: 2025).isEmpty)
  }

  @Test("two pages that were seen in one year contradict each other; of a passing attribute too")
  func contradictions() {
    let package = UndatedPages.package.adding("other,2026-03,slides-2005", to: .lists)
      .adding("ALB,member,,,2026-03,other,slides-2005", to: .memberships)
      .adding("member_count,9,2026-02,slides-2005", to: .claims)
    let catalog = package.catalog
    #expect(catalog.differingLists(Handle(0)).map { catalog.lists[$0.second].id.string } == ["other"])
    #expect(catalog.disputedClaims(Handle(0)).map { $0.values.map { $0[0].value.string } } == [["9", "4"]])
    #expect(UndatedPages.package.catalog.disputedClaims(Handle(0)).isEmpty)
  }

  @Test(
    "date: finds it by the time of its page",
    arguments: [
      ("(in:talks date:2026)", RecordKind.members, ["BEL", "CHL"]), ("(in:talks date:2005)", .members, ["ALB", "BEL"]),
      ("date:2026", .lists, ["now"]), ("date:2026", .sources, ["page"]), ("date:2005", .sources, ["slides-2005"]),
    ])
  func dateTerm(query: String, kind: RecordKind, expected: [String]) throws {
    #expect(try Asked(links: UndatedPages.package.links(asOf: 2026)).ids(query, of: kind) == expected)
  }
}
