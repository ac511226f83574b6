import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("Links from one table to another")
struct AdjacencyTests {
  @Test("each record has its links, in the order in which they came", arguments: 0..<60)
  func links(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...20, using: &random)
    let links = (0..<Int.random(in: 0...100, using: &random)).map { _ in
      (
        Handle<Mechanism>(Int.random(in: 0..<count, using: &random)),
        Handle<Party>(Int.random(in: 0..<50, using: &random))
      )
    }
    let adjacency = Adjacency<Mechanism, Party>(count: count) { link in
      for (from, to) in links { link(from, to) }
    }
    for index in 0..<count {
      #expect(Array(adjacency[Handle(index)]) == links.filter { $0.0 == Handle(index) }.map(\.1))
    }
  }
}
