import MechanismCatalog
import Presentation
import Questions
import TestSupport
import Testing

@Suite("Answers without the sources' words")
struct CitingTests {
  @Test(
    "are the same in all that a plain table shows",
    arguments: [
      ["list", "mechanisms"], ["list", "mechanisms", "member:thailand"], ["list", "members"],
      ["list", "members", "in:kandy"],
      ["compare", "kandy", "lombok"], ["compare", "thailand", "indonesia"],
    ])
  func sameTable(words: [String]) throws {
    let catalog = SmallPackage.standard.catalog
    let years = YearlyLinks(catalog, standardYear: 2008)
    let invocation = try Invocation(words)
    let cited = try Inquiry(years).answer(invocation)
    let plain = try Inquiry(years, citing: .never).answer(invocation)
    #expect(
      AnswerText.text(plain, as: .table, catalog: catalog) == AnswerText.text(cited, as: .table, catalog: catalog))
    #expect(cited.rows.contains { !$0.evidence.isEmpty })
    #expect(!plain.rows.contains { !$0.evidence.isEmpty })
  }
}
