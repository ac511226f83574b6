import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("Ids and their positions")
struct IdIndexTests {
  @Test("an index is a dictionary from ids to the order of their first mention", arguments: 0..<60)
  func dictionary(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var index = IdIndex(capacity: Int.random(in: 0...40, using: &random))
    var model: [String: Int] = [:]
    for _ in 0..<Int.random(in: 0...400, using: &random) {
      let id = random.id()
      let (position, isNew) = index.add(Text(lasting: id))
      #expect(isNew == (model[id] == nil))
      model[id] = model[id] ?? model.count
      #expect(position == model[id])
    }
    #expect(index.count == model.count)
    for _ in 0..<100 {
      let id = random.id()
      #expect(index.position(of: Text(lasting: id)) == model[id])
    }
  }

  @Test("it holds more ids than it was made for")
  func growth() {
    var index = IdIndex(capacity: 0)
    let ids = (0..<5000).map { Text(lasting: "id-\($0)") }
    for (expected, id) in ids.enumerated() {
      let (position, isNew) = index.add(id)
      #expect(position == expected && isNew)
    }
    #expect(ids.indices.allSatisfy { index.position(of: ids[$0]) == $0 })
    #expect(index.position(of: Text(lasting: "id-5000")) == nil)
  }

  @Test("an empty index knows nothing, not even the empty id")
  func empty() {
    #expect(IdIndex(capacity: 0).position(of: .empty) == nil)
  }

  @Test("a copy that grows leaves the original as it was")
  func copies() {
    var first = IdIndex(capacity: 4)
    _ = first.add(Text(lasting: "a"))
    var second = first
    _ = second.add(Text(lasting: "b"))
    #expect(first.position(of: Text(lasting: "b")) == nil)
    #expect(second.position(of: Text(lasting: "b")) == 1)
  }
}

extension SeededGenerator {
  /// A short id that is likely to come again.
  fileprivate mutating func id() -> String {
    String((0..<Int.random(in: 0...3, using: &self)).map { _ in "abc-é".randomElement(using: &self)! })
  }
}
