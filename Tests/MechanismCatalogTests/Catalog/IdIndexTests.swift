import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("Ids and their positions")
struct IdIndexTests {
  @Test("an index is a dictionary from ids to the order of their first mention", arguments: 0..<60)
  func dictionary(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ids = (0..<Int.random(in: 0...400, using: &random)).map { _ in random.id() }
    let index = IdIndex(ids.map { Text(lasting: $0) })
    var model: [String: Int] = [:]
    for id in ids where model[id] == nil { model[id] = model.count }
    #expect(index.ids.map(\.string) == model.sorted { $0.value < $1.value }.map(\.key))
    for _ in 0..<100 {
      let id = random.id()
      #expect(index.position(of: Text(lasting: id)) == model[id])
    }
  }

  @Test("thousands of ids keep their positions")
  func many() {
    let ids = (0..<5000).map { Text(lasting: "id-\($0)") }
    let index = IdIndex(ids)
    #expect(ids.indices.allSatisfy { index.position(of: ids[$0]) == $0 })
    #expect(index.position(of: Text(lasting: "id-5000")) == nil)
  }

  @Test("an empty index knows nothing, not even the empty id")
  func empty() {
    #expect(IdIndex([]).position(of: .empty) == nil)
  }
}

extension SeededGenerator {
  /// A short id that is likely to come again.
  fileprivate mutating func id() -> String {
    String((0..<Int.random(in: 0...3, using: &self)).map { _ in "abc-é".randomElement(using: &self)! })
  }
}
