import UnicodeText

/// What came before a mechanism and what after it, as far as relations lead: what it grew out of, succeeds, was renamed
/// from, and what it spawned or was merged into, and so on from each of these.
public struct Lineage: Sendable {
  public struct Step: Sendable {
    /// A mechanism, party, event or output.
    public let entity: Entity
    /// How many relations away it is, at least 1.
    public let depth: Int
    /// Every source's word that links it to what is one step nearer, in table order.
    public let relations: [Handle<Relation>]
  }

  /// Another name of the mechanism.
  public struct OtherName: Sendable {
    public let name: Text
    /// The claim that gives it; nil for one that stands in the table of mechanisms alone.
    public let claim: Handle<Claim>?
  }

  /// What came before, the nearest first.
  public let before: [Step]
  /// What came after, the nearest first. In a circle of relations one thing may stand on both sides.
  public let after: [Step]
  /// What else it is called: as claims have it, then by the table; each once but for case and accents, in table order.
  public let otherNames: [OtherName]

  /// O(relations + claims of the mechanism).
  public init(_ mechanism: Handle<Mechanism>, _ catalog: Catalog) {
    var (older, younger): ([Entity: [Edge]], [Entity: [Edge]]) = ([:], [:])
    for (index, relation) in catalog.remarks.relations.enumerated() {
      guard let (first, second) = relation.inOrderOfTime, first != second else { continue }
      older[second, default: []].append(Edge(to: first, relation: Handle(index)))
      younger[first, default: []].append(Edge(to: second, relation: Handle(index)))
    }
    before = Lineage.steps(from: .mechanism(mechanism), older)
    after = Lineage.steps(from: .mechanism(mechanism), younger)
    otherNames = catalog.otherNames(mechanism)
  }

  private struct Edge {
    let to: Entity
    let relation: Handle<Relation>
  }

  /// Breadth first, each thing once, so that circles end.
  private static func steps(from start: Entity, _ edges: [Entity: [Edge]]) -> [Step] {
    var seen: Set<Entity> = [start]
    var steps: [Step] = []
    var (level, depth) = ([start], 1)
    while !level.isEmpty {
      let reached = level.flatMap { edges[$0] ?? [] }.filter { !seen.contains($0.to) }
      let relations = Dictionary(grouping: reached, by: \.to)
      level = reached.map(\.to).withoutRepeats()
      steps += level.map { entity in
        Step(entity: entity, depth: depth, relations: (relations[entity] ?? []).map(\.relation).sorted())
      }
      seen.formUnion(level)
      depth += 1
    }
    return steps
  }
}

extension Relation {
  /// Its two ends, the older one first; nil for relations that say nothing of before and after.
  var inOrderOfTime: (Entity, Entity)? {
    switch kind {
    case .spawned, .mergedInto: (subject, object)
    case .grewOutOf, .successorOf, .renamedFrom: (object, subject)
    default: nil
    }
  }
}

extension Catalog {
  fileprivate func otherNames(_ mechanism: Handle<Mechanism>) -> [Lineage.OtherName] {
    let record = mechanisms[mechanism]
    let claimed = claimsOfMechanism[mechanism].filter { [.name, .alias].contains(claims[$0].attribute) }
      .map { Lineage.OtherName(name: claims[$0].value, claim: $0) }
    let tabled = ([record.shortName] + record.aliases.items).map { Lineage.OtherName(name: $0, claim: nil) }
    var seen: Set<[UInt8]> = [Folding.fold(record.name.string), []]
    return (claimed + tabled).filter { seen.insert(Folding.fold($0.name.string)).inserted }
  }
}
