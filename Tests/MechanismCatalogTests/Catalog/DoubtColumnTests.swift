import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("What a claim or an event rests on")
struct DoubtColumnTests {
  private let package = SmallPackage([
    .claims: """
    attribute,value,basis
    standing,active,
    standing,ended,unconfirmed
    established,1996,inferred

    """,
    .events: """
    event,mechanisms,basis
    first,talks,derived
    second,talks,

    """,
  ])

  @Test("is a word, or nothing where the source says it outright")
  func read() {
    #expect(package.catalog.claims.map(\.basis) == [nil, .unconfirmed, .inferred])
    #expect(package.catalog.eventStatements.map(\.basis) == [.derived, nil])
  }

  @Test("is nothing in tables that lack the column, which is no finding")
  func older() {
    let older = SamplePackage()
    #expect(older[.claims]?.hasPrefix("mechanism,attribute,value,as_of,source,locator\n") == true)
    #expect(older[.events]?.contains("basis") == false)
    #expect(older.findings == [])
    let catalog = Catalog(older.package)
    #expect(catalog.claims.count == 2)
    #expect(catalog.claims.allSatisfy { $0.basis == nil })
    #expect(catalog.eventStatements.count == 2)
    #expect(catalog.eventStatements.allSatisfy { $0.basis == nil })
  }

  @Test("a word that is none of them is a finding", arguments: ["listed", "Derived", "perhaps"])
  func unknownWord(word: String) throws {
    let header = "mechanism,attribute,value,as_of,source,locator,basis\n"
    let findings = SamplePackage.findings(.claims, header + "apc,standing,active,2005,deck-2005,slide 3,\(word)\n")
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.severity == .error)
    #expect(finding.column == Finding.Column(name: "basis", field: 7))
    #expect(Doubt.allCases.allSatisfy { finding.remedy.contains($0.rawValue) || finding.message.contains($0.rawValue) })
  }

  @Test("a membership is in doubt by the same words")
  func basis() {
    #expect(Basis.allCases.compactMap(\.doubt) == Doubt.allCases)
    for doubt in Doubt.allCases { #expect(Basis(rawValue: doubt.rawValue)?.doubt == doubt) }
  }
}
