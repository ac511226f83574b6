import MechanismCatalog
import TestSupport
import Testing

/// Bodies with names that a text may hold.
private let tables: [TableName: String] = [
  .mechanisms: """
  mechanism,name,short_name,aliases,kind
  talks,The Talks,,,regional_process
  forum,Forum on Work,FOW,Dakar Follow-up,regional_process
  asean,Association of South-East Asian Nations,ASEAN,,organization

  """,
  .parties: """
  party,name,aliases,kind
  AND,Andorra,,state
  AUS,Australia,,state
  asean,ASEAN,,organization
  asean-secretariat,ASEAN Secretariat,,organization
  iom,International Organization for Migration,IOM,organization
  who,World Health Organization,WHO,organization
  free-bodies,Free Bodies,,organization

  """,
]

private func package(_ more: [TableName: String]) -> SmallPackage {
  SmallPackage(tables.merging(more) { _, new in new })
}

@Suite("Which bodies a text names")
struct TextNamesTests {
  /// The ids of the bodies that a claim's text names; those whose name is all of it with a dot.
  private func named(_ text: String) -> [String] {
    let catalog = package([.claims: "attribute,value\nsecretariat,\"\(text)\"\n"]).catalog
    return catalog.textNames.bodies(in: catalog.claims[0].value)
      .map { (catalog.id($0.body) ?? "") + ($0.isWhole ? "." : "") }
  }

  @Test(
    "whole words of names, aliases and ids, in any of their spellings",
    arguments: [
      ("iom", ["iom."]), ("IOM", ["iom."]), ("Administration of IOM", ["iom"]),
      ("the International Organization for Migration (Geneva)", ["iom"]), ("DAKAR FOLLOW-UP; IOM", ["forum", "iom"]),
      ("iom (memorandum of understanding)", ["iom"]), ("free-bodies", ["free-bodies."]),
      ("IOM and Australia and IOM", ["iom", "AUS"]), ("Fow's own", []), ("", []), ("…", []),
    ])
  func names(text: String, ids: [String]) {
    #expect(named(text) == ids)
  }

  @Test("of names that overlap the longest counts; a body with two sides is one")
  func longest() {
    #expect(named("ASEAN Secretariat, Jakarta") == ["asean-secretariat"])
    #expect(named("ASEAN's partners; the ASEAN") == ["asean"])
  }

  @Test(
    "no word of plain text is a name, no part of a word, no code of a state",
    arguments: ["states who meet", "and so on", "axioms", "free bodies of experts", "AND", "the iom"])
  func others(text: String) {
    #expect(named(text) == [])
  }

  @Test("any text is read", arguments: 0..<200)
  func anyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = ["IOM", "iom", " ", "-", "é", "\u{301}", "ASEAN", "Secretariat", "ﬁ", "🇹🇷", ";", "W", "HO"]
    let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
    let found = named("x" + text)
    #expect(Set(found).isSubset(of: ["iom", "asean", "asean-secretariat", "who"]))
    #expect(Set(found).count == found.count)
  }
}

@Suite("Secretariats and formal ties")
struct TiesTests {
  private let links = package([
    .memberships: """
    mechanism,party,role,as_of,basis
    talks,iom,secretariat,2005,named
    talks,AUS,secretariat,2005,attended
    forum,iom,secretariat,2010,named

    """,
    .relations: """
    subject,relation,object,since
    asean-secretariat,secretariat_of,asean,1976
    iom,secretariat_of,forum,2009
    talks,formal_tie,asean,2000
    forum,part_of,talks,
    forum,part_of,asean,
    asean,part_of,iom,

    """,
    .claims: """
    mechanism,attribute,value,as_of
    talks,secretariat,iom,2005
    talks,secretariat,none,2003
    forum,secretariat,administered by Australia and IOM,2004
    asean,secretariat,"ASEAN Secretariat, Jakarta",2005
    talks,formal_tie,asean (its Secretariat observes),2003
    forum,formal_tie,closely tied to schemes of integration,

    """,
  ]).links()
  private var catalog: Catalog { links.catalog }

  private func words(_ ties: [BodyTie]) -> [String] {
    ties.map { tie in
      let ground =
        switch tie.statement {
        case .membership: "row"
        case .relation: "relation"
        case .claim: "claim"
        }
      return "\(catalog.id(tie.subject) ?? "") \(catalog.id(tie.other) ?? "-") \(ground)\(tie.isPlain ? "" : "?")"
    }
  }

  @Test("who is a mechanism's secretariat, by rows, relations and claims of the year or earlier")
  func ofMechanism() {
    let secretariats = Secretariats(links)
    #expect(
      catalog.mechanisms("talks forum asean").map { words(secretariats.of($0)) } == [
        ["talks iom row", "talks iom claim", "talks - claim?"], ["forum AUS claim?", "forum iom claim?"],
        ["asean asean-secretariat relation", "asean asean-secretariat claim?"],
      ])
  }

  @Test("whom a party serves")
  func ofParty() throws {
    let iom = catalog.body(try #require(catalog.party(id: "iom")))
    #expect(words(Secretariats(links).served(by: iom)) == ["talks iom row", "talks iom claim", "forum iom claim?"])
  }

  @Test("formal ties in both directions, and what is part of an organization")
  func formal() throws {
    let ties = FormalTies(links)
    #expect(
      words(ties.of(.mechanism(try #require(catalog.mechanism(id: "talks")))))
        == ["talks asean relation", "talks asean claim?"])
    let asean = catalog.body(try #require(catalog.party(id: "asean")))
    #expect(
      words(ties.of(asean)) == [
        "talks asean relation", "forum asean relation", "asean iom relation", "talks asean claim?",
      ])
    #expect(
      words(ties.of(.mechanism(try #require(catalog.mechanism(id: "forum")))))
        == ["forum asean relation", "forum - claim?"])
  }

  @Test("every tie has its citation and date")
  func statements() {
    for tie in Secretariats(links).ties + FormalTies(links).ties {
      #expect(catalog.citation(of: tie.statement).locator.string == "Annex > first line")
      if case .relation = tie.statement { #expect(catalog.asOf(tie.statement) == nil) }
    }
  }

  private func served(by id: String, asOf year: Int) throws -> Set<String?> {
    let links = Links.builtIn(BuiltInData.catalog, asOf: year)
    let body = links.catalog.body(try #require(links.catalog.party(id: id)))
    return Set(Secretariats(links).served(by: body).map { links.catalog.id($0.subject) })
  }

  @Test("IOM was secretariat of the Bali Process, the IDM and the SACM, ICMPD of the Budapest Process")
  func builtIn() throws {
    #expect(try served(by: "iom", asOf: 2008).isSuperset(of: ["bali-process", "idm", "sacm"]))
    #expect(try served(by: "icmpd", asOf: 2008) == ["budapest-process"])
  }

  @Test("today ICMPD serves four processes, of which it served one")
  func today() throws {
    #expect(
      try served(by: "icmpd", asOf: 2026).isSuperset(
        of: ["budapest-process", "prague-process", "rabat-process", "mtm"]))
  }
}
