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
    let lines = catalog.remarks.relations.compactMap { relation -> CardLine? in
      let since = relation.since.map { " (since \(Words.of($0)))" } ?? ""
      let evidence = [Evidence(relation.citation, asOf: relation.since)]
      if relation.subject == entity {
        return CardLine(
          "\(Words.of(relation.kind)) \(Self.name(relation.object, catalog))\(since)", evidence: evidence,
          target: Self.topic(relation.object))
      }
      if relation.object == entity {
        return CardLine(
          "\(Words.inverse(of: relation.kind)) \(Self.name(relation.subject, catalog))\(since)", evidence: evidence,
          target: Self.topic(relation.subject))
      }
      return nil
    }
    let merged = lines.merged
    return CardSection("Relations: \(merged.count)", merged)
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
