/// How two parties or mechanisms are linked, as of a year: the shortest ways through who takes part in what.
public struct Paths: Sendable {
  public struct Path: Sendable {
    /// From one end to the other, parties and mechanisms in turn.
    public let topics: [Topic]
    /// How sure its weakest step is.
    public let presence: Participation.Presence
  }

  /// The steps of each path: 2 for parties that share a mechanism, 0 for one with itself.
  public let length: Int
  /// How many paths are that short; `Int.max` where there are as many or more.
  public let count: Int
  /// The first of them: mechanisms by founding, parties by name.
  public let first: [Path]
  public let year: Int

  /// nil where nothing links the two, or one is neither a party nor a mechanism. O(participations), by breadth-first
  /// search.
  public init?(from start: Topic, to end: Topic, _ links: Links, limit: Int = 20) {
    let graph = ParticipationGraph(links)
    guard let start = graph.node(start), let end = graph.node(end),
      let distances = Distances(graph, from: start, to: end)
    else { return nil }
    year = links.snapshot.year
    length = distances.of[start]
    count = distances.counts[start]
    first = Paths.first(max(0, limit), from: start, graph, distances)
  }

  /// Grows paths from the start, all by one step at a time. Every beginning leads to the end, so that no more of them
  /// are kept than paths are asked for.
  private static func first(
    _ limit: Int, from start: Int, _ graph: ParticipationGraph, _ distances: Distances
  ) -> [Path] {
    var beginnings: [(nodes: [Int], presence: Participation.Presence)] = [([start], .known)]
    for left in stride(from: distances.of[start] - 1, through: 0, by: -1) {
      var longer: [(nodes: [Int], presence: Participation.Presence)] = []
      for beginning in beginnings {
        for next in graph.neighbours(beginning.nodes[beginning.nodes.count - 1])
        where distances.of[next.node] == left && longer.count < limit {
          longer.append((beginning.nodes + [next.node], max(beginning.presence, next.presence)))
        }
      }
      beginnings = longer
    }
    return beginnings.prefix(limit).map { Path(topics: $0.nodes.map(graph.topic), presence: $0.presence) }
  }

  /// How far the nodes on the shortest paths are from the end, and how many shortest paths each has to it.
  private struct Distances {
    /// -1 where it is not known.
    private(set) var of: [Int]
    private(set) var counts: [Int]

    /// nil where no path leads from start to end.
    init?(_ graph: ParticipationGraph, from start: Int, to end: Int) {
      of = Array(repeating: -1, count: graph.nodeCount)
      counts = Array(repeating: 0, count: graph.nodeCount)
      of[end] = 0
      counts[end] = 1
      var queue = [end]
      var next = 0
      while next < queue.count, queue[next] != start {
        let node = queue[next]
        next += 1
        for neighbour in graph.neighbours(node).map(\.node) where graph.isPassable(neighbour) || neighbour == start {
          if of[neighbour] < 0 {
            of[neighbour] = of[node] + 1
            queue.append(neighbour)
          }
          if of[neighbour] == of[node] + 1 { add(counts[node], to: neighbour) }
        }
      }
      if of[start] < 0 { return nil }
    }

    private mutating func add(_ count: Int, to node: Int) {
      let (sum, isTooLarge) = counts[node].addingReportingOverflow(count)
      counts[node] = isTooLarge ? .max : sum
    }
  }
}
