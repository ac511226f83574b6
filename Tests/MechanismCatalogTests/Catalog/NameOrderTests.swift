import Testing

@testable import MechanismCatalog

@Suite("The order of names")
struct NameOrderTests {
  @Test("names are ordered by letters without regard to case and accents; equal ones keep their order")
  func order() {
    let names = ["Zambia", "Égypte", "albania", "Côte d'Ivoire", "Costa Rica", "Austria", "ALBANIA", "Türkiye"]
    let ranks = NameOrder.ranks(names.map(Text.init(lasting:)))
    let ordered = names.indices.sorted { ranks[$0] < ranks[$1] }.map { names[$0] }
    #expect(
      ordered == ["albania", "ALBANIA", "Austria", "Costa Rica", "Côte d'Ivoire", "Égypte", "Türkiye", "Zambia"])
  }
}
