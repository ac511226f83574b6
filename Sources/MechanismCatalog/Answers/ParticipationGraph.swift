/// Parties and the mechanisms they take part in, as of a snapshot, as a graph with two kinds of nodes.
///
/// Groups ("35 other interested states") are no nodes that anything goes through: nobody knows that two parties met by
/// being among them. Nor does anything go through a mechanism that is over.
struct ParticipationGraph {
  private let links: Links
  /// How many nodes are mechanisms; they come first.
  private let mechanismCount: Int
  let nodeCount: Int

  struct Neighbour {
    let node: Int
    let presence: Participation.Presence
  }

  init(_ links: Links) {
    self.links = links
    mechanismCount = links.catalog.mechanisms.count
    nodeCount = mechanismCount + links.catalog.parties.count
  }

  /// nil for what is neither a party nor a mechanism.
  func node(_ topic: Topic) -> Int? {
    switch topic {
    case .mechanism(let mechanism): Int(mechanism.index)
    case .party(let party): mechanismCount + Int(party.index)
    default: nil
    }
  }

  func topic(_ node: Int) -> Topic {
    node < mechanismCount ? .mechanism(Handle(node)) : .party(Handle(node - mechanismCount))
  }

  /// Whether paths may go through a node.
  func isPassable(_ node: Int) -> Bool {
    node < mechanismCount
      ? !links.over.contains(Handle(node)) : links.catalog.parties[node - mechanismCount].kind != .group
  }

  /// A mechanism's parties by name, a party's mechanisms by founding.
  func neighbours(_ node: Int) -> [Neighbour] {
    if node < mechanismCount {
      return links.snapshot.participations(in: Handle(node)).filter(\.takesPart).map {
        Neighbour(node: mechanismCount + Int($0.party.index), presence: $0.presence)
      }
    }
    let rank = links.catalog.foundingRank
    return links.snapshot.participations(of: Handle(node - mechanismCount)).filter(\.takesPart)
      .sorted { rank[Int($0.mechanism.index)] < rank[Int($1.mechanism.index)] }
      .map { Neighbour(node: Int($0.mechanism.index), presence: $0.presence) }
  }
}
