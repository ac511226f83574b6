import Testing

@testable import MechanismCatalog

@Suite("Findings on cells")
struct CellFindingTests {
  private func claim(_ attribute: String, _ value: String, asOf: String = "") -> [Finding] {
    SamplePackage.findings(adding: "apc,\(attribute),\(value),\(asOf),deck-2005,x", to: .claims)
  }

  @Test("required cells, source and locator")
  func empty() {
    #expect(
      SamplePackage.findings(adding: ",standing,,,,", to: .claims) == [
        .at("claims.csv", 4, ("mechanism", 1), .cell(.empty)),
        .at("claims.csv", 4, ("value", 3), .cell(.empty)),
        .at("claims.csv", 4, ("source", 5), .cell(.noSource)),
        .at("claims.csv", 4, ("locator", 6), .cell(.noLocator)),
      ])
  }

  @Test(
    "every fact needs source and locator",
    arguments: [
      TableName.claims, .lists, .memberships, .mechanismFocus, .events, .outputs, .relations, .assessments, .conflicts,
    ])
  func facts(table: TableName) {
    let row = SamplePackage.tables[table]!.prefix { $0 != "\n" }.filter { $0 == "," }
    let findings = SamplePackage.findings(adding: row, to: table)
    #expect(findings.contains { $0.problem == .cell(.noSource) && $0.column?.name == "source" })
    #expect(findings.contains { $0.problem == .cell(.noLocator) && $0.column?.name == "locator" })
  }

  @Test(
    "ids are kebab-case", arguments: ["Bali", "bali_process", "-bali", "bali-", "bali--process", "b\u{E4}li", "a b"])
  func ids(id: String) {
    #expect(
      SamplePackage.findings(adding: "\(id),Name,,,dialogue,global,,", to: .mechanisms) == [
        .at("mechanisms.csv", 5, ("mechanism", 1), .cell(.badID(id)))
      ])
  }

  @Test(
    "ids of parties",
    arguments: [
      ("FRA", true), ("XKX", true), ("SUHH", true), ("iom", true), ("asia-pacific-states", true), ("un2", true),
      ("FR", false), ("Fra", false), ("FRANC", false), ("IOM2", false), ("iom_x", false),
    ])
  func partyIDs(id: String, isValid: Bool) {
    let findings = SamplePackage.findings(adding: "\(id),Name,,state,,,,,,,,", to: .parties)
    #expect(findings == (isValid ? [] : [.at("parties.csv", 5, ("party", 1), .cell(.badPartyID(id)))]))
  }

  @Test(
    "dates",
    arguments: [
      "96", "1996-13", "1996-02-30", "26.2.2002", "2002-2-26", "../..", "1996/", "2002-02-26T10:00", "about 1996", "/",
    ])
  func dates(date: String) {
    #expect(claim("meets", "yearly", asOf: date) == [.at("claims.csv", 4, ("as_of", 4), .cell(.badDate(date)))])
    #expect(claim("established", date) == [.at("claims.csv", 4, ("value", 3), .cell(.badDate(date)))])
  }

  @Test(
    "dates that are accepted",
    arguments: [
      "1996", "2003-04", "2004-02-29", "2004-12-16/2004-12-17", "../2001", "1998/..", "2001/2001-03",
    ])
  func validDates(date: String) {
    #expect(claim("established", date, asOf: date) == [])
  }

  @Test("an end before its start, in an interval and in two cells")
  func order() {
    #expect(
      claim("meets", "yearly", asOf: "2005/2004") == [
        .at("claims.csv", 4, ("as_of", 4), .cell(.endBeforeStart(start: "2005", end: "2004")))
      ])
    #expect(
      SamplePackage.findings(adding: "apc,THA,chair,2001-05,2001-04,,,,named,deck-2005,x", to: .memberships) == [
        .at("memberships.csv", 4, ("to", 5), .cell(.endBeforeStart(start: "2001-05", end: "2001-04")))
      ])
    #expect(
      SamplePackage.findings(adding: "YUCS,Yugoslavia,,state,,,,,,2003,1992,", to: .parties) == [
        .at("parties.csv", 5, ("exists_to", 11), .cell(.endBeforeStart(start: "2003", end: "1992")))
      ])
  }

  @Test("dates that may be in order are")
  func mayBeInOrder() {
    #expect(SamplePackage.findings(adding: "apc,THA,chair,2001-05,2001,,,,named,deck-2005,x", to: .memberships) == [])
  }

  @Test("whole numbers", arguments: ["ten", "-1", "+1", "1.5", "1 000", "99999999999999999999"])
  func integers(number: String) {
    #expect(
      SamplePackage.findings(adding: "l,apc,member,,yes,\(number),states,,deck-2005,x", to: .lists) == [
        .at("lists.csv", 3, ("stated_count", 6), .cell(.notInteger(number)))
      ])
    #expect(claim("member_count", number).map(\.problem) == [.cell(.notInteger(number))])
  }

  @Test("words outside a closed vocabulary, with the allowed and the near ones")
  func vocabulary() {
    let findings = SamplePackage.findings(adding: "apc,THA,memeber,,,,,,named,deck-2005,x", to: .memberships)
    #expect(
      findings == [
        .at(
          "memberships.csv", 4, ("role", 3),
          .cell(.notAllowed("memeber", allowed: Role.allCases.map(\.rawValue), nearest: ["member"])))
      ])
    #expect(findings[0].message.hasPrefix("\"memeber\" is not one of member, participant, signatory"))
    #expect(findings[0].remedy == "did you mean member?")
    #expect(claim("kind", "forum").count == 1)
  }

  @Test("open vocabularies take any word")
  func openVocabulary() {
    #expect(SamplePackage.findings(adding: "s,Title,,,any-kind,,,", to: .sources) == [])
  }

  @Test(
    "addresses",
    arguments: [
      ("https://iom.int", true), ("http://iom.int/x?y=z", true), ("www.iom.int", false), ("https://", false),
      ("https://iom int", false), ("ftp://iom.int", false),
    ])
  func addresses(address: String, isValid: Bool) {
    let findings = SamplePackage.findings(adding: "s,Title,,,report,\(address),,", to: .sources)
    #expect(findings == (isValid ? [] : [.at("sources.csv", 4, ("url", 6), .cell(.badAddress(address)))]))
  }

  @Test("summaries longer than 200 characters, not bytes, are a warning")
  func summaries() {
    let fitting = String(repeating: "\u{FC}", count: 200)
    #expect(SamplePackage.findings(adding: "bali-declaration,2,\(fitting)", to: .outputPoints) == [])
    let findings = SamplePackage.findings(adding: "bali-declaration,2,\(fitting)x", to: .outputPoints)
    #expect(findings == [.at("output_points.csv", 3, ("point", 3), .cell(.tooLong(characters: 201)))])
    #expect(findings[0].severity == .warning)
  }
}
