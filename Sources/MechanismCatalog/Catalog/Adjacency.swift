/// Which records of one table belong to a record of another, in compact form: for every `From` a run of `To`.
///
/// Building is O(links); a look-up is O(1) and copies nothing.
public struct Adjacency<From, To>: Sendable {
  private let starts: [Int32]
  private let targets: [Handle<To>]

  /// `count` records on the side of `From`; the links keep their order within each. `forEachLink` visits all links, always
  /// the same; it is called twice.
  init(count: Int, forEachLink: ((Handle<From>, Handle<To>) -> Void) -> Void) {
    var starts = [Int32](repeating: 0, count: count + 1)
    forEachLink { from, _ in starts[Int(from.index) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    var targets = [Handle<To>](repeating: Handle(0), count: Int(starts[count]))
    forEachLink { from, to in
      targets[Int(next[Int(from.index)])] = to
      next[Int(from.index)] += 1
    }
    (self.starts, self.targets) = (starts, targets)
  }

  /// Of every record the one that it belongs to.
  init(count: Int, _ records: [To], owner: (To) -> Handle<From>) {
    self.init(count: count) { link in
      for index in records.indices { link(owner(records[index]), Handle(index)) }
    }
  }

  /// Of every record all those that it belongs to.
  init(count: Int, _ records: [To], owners: (To) -> [Handle<From>]) {
    self.init(count: count) { link in
      for index in records.indices {
        for owner in owners(records[index]) { link(owner, Handle(index)) }
      }
    }
  }

  public subscript(from: Handle<From>) -> ArraySlice<Handle<To>> {
    targets[Int(starts[Int(from.index)])..<Int(starts[Int(from.index) + 1])]
  }
}
