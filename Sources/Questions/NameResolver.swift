import MechanismCatalog
import Presentation

/// Finds what the names of a command line stand for.
struct NameResolver {
  private let catalog: Catalog
  private let lookup: NameLookup

  init(_ catalog: Catalog) {
    self.catalog = catalog
    lookup = NameLookup(catalog)
  }

  /// The record that a name stands for. Throws the candidates where it is unknown or means several.
  func topic(_ name: String, among scopes: [NameLookup.Scope] = NameLookup.Scope.allCases) throws(Refusal) -> Topic {
    switch lookup.find(name, among: scopes) {
    case .found(let topic): return topic
    case .ambiguous(let topics):
      throw Refusal(message: "'\(name)' may be \(listed(topics)): write more of the name, or its code")
    case .unknown(let near):
      let hint = near.isEmpty ? "confer list mechanisms, members or focus lists the names" : "near: \(listed(near))"
      throw Refusal(message: "nothing is called '\(name)'; \(hint)")
    }
  }

  /// A year of four digits, else `topic`.
  func topicOrYear(_ name: String) throws(Refusal) -> Topic {
    if name.utf8.count == 4, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(name), year > 0 {
      return .year(year)
    }
    return try topic(name)
  }

  /// The id of a record as commands name it again.
  func id(of topic: Topic) -> String { RecordName.id(topic, catalog) }

  private static let mostListed = 8

  /// "Bali Process (bali-process), Bali Steering Group (bali-steering-group) and 3 more".
  private func listed(_ topics: [Topic]) -> String {
    let names = topics.prefix(Self.mostListed).map { "\(TopicName.short($0, catalog)) (\(RecordName.id($0, catalog)))" }
    let more = topics.count - names.count
    return names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }
}
