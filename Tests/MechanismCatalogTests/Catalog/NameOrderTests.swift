import TestSupport
import Testing
import UnicodeText

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

  @Test("the order is that of the whole folded names, however long they are alike", arguments: 0..<50)
  func folded(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names = (0..<60).map { _ in random.name() }
    let folded = names.map { Folding.fold($0) }
    let expected = names.indices.sorted { left, right in
      folded[left] == folded[right] ? left < right : folded[left].lexicographicallyPrecedes(folded[right])
    }
    let ranks = NameOrder.ranks(names.map(Text.init(lasting:)))
    #expect(names.indices.sorted { ranks[$0] < ranks[$1] } == expected)
  }
}

extension SeededGenerator {
  /// A name of few letters, so that many begin alike; it may be empty.
  fileprivate mutating func name() -> String {
    String((0..<Int.random(in: 0...12, using: &self)).map { _ in "aAé b".randomElement(using: &self)! })
  }
}
