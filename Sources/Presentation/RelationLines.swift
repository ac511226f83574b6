import MechanismCatalog

/// What a body is related to, read from its side.
public struct RelationLines {
  private let entity: Entity
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ entity: Entity, _ links: Links) {
    self.entity = entity
    self.links = links
  }

  var section: CardSection? {
    let merged = catalog.remarks.relations.compactMap { Self.line($0, from: entity, catalog) }.merged
    return CardSection("Relations: \(merged.count)", merged)
  }

  /// A relation as one of its sides reads it; nil where the body is neither.
  static func line(_ relation: Relation, from entity: Entity, _ catalog: Catalog) -> CardLine? {
    guard relation.subject == entity || relation.object == entity else { return nil }
    let isSubject = relation.subject == entity
    let other = isSubject ? relation.object : relation.subject
    let verb = isSubject ? Words.of(relation.kind) : Words.inverse(of: relation.kind)
    let since = relation.since.map { " (since \(Words.of($0)))" } ?? ""
    return CardLine(
      "\(verb) \(name(other, catalog))\(since)", evidence: [Evidence(relation.citation, asOf: relation.since)],
      target: topic(other))
  }

  /// What a body is called.
  public static func name(_ entity: Entity, _ catalog: Catalog) -> String {
    switch entity {
    case .mechanism(let mechanism): catalog.mechanisms[mechanism].name.string
    case .party(let party): catalog.parties[party].name.string
    case .event(let event): catalog.shown(event).title.string
    case .output(let output): catalog.outputs.shown(output).name.string
    }
  }

  public static func topic(_ entity: Entity) -> Topic {
    switch entity {
    case .mechanism(let mechanism): .mechanism(mechanism)
    case .party(let party): .party(party)
    case .event(let event): .event(event)
    case .output(let output): .output(output)
    }
  }
}
