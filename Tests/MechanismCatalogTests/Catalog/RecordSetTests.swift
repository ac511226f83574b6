import MechanismCatalog
import TestSupport
import Testing

private typealias Records = RecordSet<Mechanism>

@Suite("Sets of records")
struct RecordSetTests {
  @Test("a record set does what a set of numbers does", arguments: 0..<60)
  func model(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let capacity = Int.random(in: 1...200, using: &random)
    let (left, leftModel) = random.records(capacity)
    let (right, rightModel) = random.records(capacity)
    #expect(left.handles.map { Int($0.index) } == leftModel.sorted())
    #expect(left.count == leftModel.count)
    #expect(left.isEmpty == leftModel.isEmpty)
    #expect(left.only.map { Int($0.index) } == (leftModel.count == 1 ? leftModel.first : nil))
    #expect((0..<capacity).allSatisfy { left.contains(Handle($0)) == leftModel.contains($0) })
    #expect(left.intersects(right) == !leftModel.isDisjoint(with: rightModel))
    #expect((left == right) == (leftModel == rightModel))
    #expect(left.intersectionCount(right) == leftModel.intersection(rightModel).count)
    var both = left
    both.formIntersection(right)
    #expect(both.handles.map { Int($0.index) } == leftModel.intersection(rightModel).sorted())
  }

  @Test("inserting says whether the record is new")
  func insert() {
    var set = Records(capacity: 65)
    let isNew = (set.insert(Handle(64)), set.insert(Handle(64)))
    #expect(isNew == (true, false))
    #expect(set.count == 1)
  }

  @Test("all records of a table are in the full set", arguments: [0, 1, 63, 64, 65, 128])
  func all(capacity: Int) {
    #expect(Records.all(capacity).handles == (0..<capacity).map { Handle($0) })
  }

  @Test("the only record of a set is found wherever it stands, and no other stands for it", arguments: 0..<130)
  func only(index: Int) {
    var set = Records(capacity: 130)
    #expect(set.only == nil)
    set.insert(Handle(index))
    #expect(set.only == Handle(index))
    set.insert(Handle(129 - index))
    #expect(set.only == nil)
  }

  @Test("a set for an empty table is empty")
  func none() {
    #expect(Records(capacity: 0).isEmpty)
    #expect(Records(capacity: 0).handles == [])
  }
}

extension SeededGenerator {
  fileprivate mutating func records(_ capacity: Int) -> (Records, Set<Int>) {
    var (set, model) = (Records(capacity: capacity), Set<Int>())
    for _ in 0..<Int.random(in: 0...capacity, using: &self) {
      let number = Int.random(in: 0..<capacity, using: &self)
      set.insert(Handle(number))
      model.insert(number)
    }
    return (set, model)
  }
}
