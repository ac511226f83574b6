import MechanismCatalog
import TestSupport
import Testing

@Suite("Why a query finds nothing")
struct QueryDiagnosisTests {
  private let asked = Asked(links: SmallPackage.standard.links())

  private func diagnosis(_ text: String, _ kind: RecordKind = .mechanisms) throws -> QueryDiagnosis {
    let query = try QueryParser.parse(text, of: kind, asked.catalog)
    #expect(asked.rows(query, of: kind) == [])
    return QueryDiagnosis(query, of: kind, asked.links)
  }

  @Test("the terms without which there would be something, the most first")
  func killers() throws {
    let diagnosis = try diagnosis("place:rome member:thailand")
    #expect(diagnosis.message == "without 'place:rome' there would be 2")
    #expect(diagnosis.offers.map(\.text) == ["member:thailand"])
    #expect(diagnosis.offers.map(\.count) == [2])
    #expect(diagnosis.killers.map(\.term) == ["place:rome"])
  }

  @Test("a word that is a place, a member or a focus area is offered as such")
  func otherFields() throws {
    #expect(try diagnosis("thailand").offers.map(\.text) == ["member:thailand"])
    #expect(try diagnosis("manila").offers.map(\.text) == ["place:manila"])
    #expect(try diagnosis("manila").message == "nothing fits 'manila'; as place:manila: 1")
    #expect(try diagnosis("remittances -pmc").offers.first?.text == "-pmc focus:remittances")
    #expect(try diagnosis("member:bolivia place:bolivia").offers.map(\.text) == ["member:bolivia"])
  }

  @Test("near names are offered")
  func near() throws {
    #expect(try diagnosis("tailand").offers.map(\.text) == ["member:Thailand"])
    #expect(try diagnosis("labuor").offers.contains { $0.text == "labour" })
    #expect(try diagnosis("thialand", .members).offers.contains { $0.text == "thailand" })
  }

  @Test("what several terms rule out together is said")
  func together() throws {
    let diagnosis = try diagnosis("xyzzy place:rome qqqqq")
    #expect(diagnosis.offers == [])
    #expect(diagnosis.message == "nothing fits, even without any one term")
  }

  @Test("a year of the query's own counts")
  func year() throws {
    let diagnosis = try diagnosis("member:afghanistan asof:2005")
    #expect(diagnosis.message == "nothing fits 'member:afghanistan'")
  }

  @Test(
    "every offer finds as many as it says",
    arguments: ["tailand", "labuor", "manila", "trafficing asia", "member:che", "kandi member:tha"])
  func honest(text: String) throws {
    for kind in [RecordKind.mechanisms, .events, .members] {
      guard let query = try? QueryParser.parse(text, of: kind, asked.catalog), asked.rows(query, of: kind).isEmpty
      else { continue }
      for offer in QueryDiagnosis(query, of: kind, asked.links).offers {
        #expect(try asked.number(offer.text, of: kind) == offer.count, "\(offer.text)")
      }
    }
  }
}
