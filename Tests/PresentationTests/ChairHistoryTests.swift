import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("Chairs over time on the card")
struct ChairHistoryTests {
  private let package = SmallPackage([
    .memberships: """
    party,role,from,to,as_of
    ALB,chair,2005,2006,2006
    BEL,chair,,2017-03-21,2017-03-21
    CHL,chair,2022,,2022
    ALB,chair,,,2010-05
    BEL,co_chair,,../2026-01,

    """
  ])

  private func lines(asOf year: Int) -> [String]? {
    package.mechanismCard("talks", asOf: year).texts("Chairs over time")
  }

  @Test("the latest first, an end without a beginning at its end, what has no year last")
  func order() {
    #expect(
      lines(asOf: 2026) == [
        "Chile, since 2022", "Belgium, until 2017-03-21", "Albania, as of 2010-05", "Albania, since 2005, until 2006",
        "Belgium (co-chair), at some time before 2026-01",
      ])
  }

  @Test("of an earlier year only what had begun, or is known to have ended, by then")
  func earlier() {
    #expect(
      lines(asOf: 2010) == [
        "Albania, as of 2010-05", "Albania, since 2005, until 2006", "Belgium (co-chair), at some time before 2026-01",
      ])
  }
}
