/// Which records of one table belong to a record of another, in compact form: for every `From` a run of `To`.
///
/// Building is O(links); a look-up is O(1) and copies nothing.
public struct Adjacency<From, To>: Sendable {
  private var starts: [Int32]
  private var targets: [Handle<To>]

  /// `count` records on the side of `From`; the links keep their order within each.
  init(count: Int, links: [(Handle<From>, Handle<To>)]) {
    starts = Array(repeating: 0, count: count + 1)
    for (from, _) in links { starts[Int(from.index) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var next = starts
    targets = Array(repeating: Handle(0), count: links.count)
    for (from, to) in links {
      targets[Int(next[Int(from.index)])] = to
      next[Int(from.index)] += 1
    }
  }

  public subscript(from: Handle<From>) -> ArraySlice<Handle<To>> {
    targets[Int(starts[Int(from.index)])..<Int(starts[Int(from.index) + 1])]
  }
}
