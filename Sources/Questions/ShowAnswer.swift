import CommandTable
import MechanismCatalog
import Presentation

/// The answer to `show NAME`: the card of a record, or of a year.
public struct ShownCard {
  public let topic: Topic
  public let card: Card
  public let year: Int
  /// The words of the command line that shows it again.
  public let command: [String]

  /// The card as rows.
  public var answer: Answer { CardAnswer.of(card, year: year, command: command) }
}

extension Topic {
  /// Of a body that is a mechanism and a party the mechanism, whose card shows both sides.
  fileprivate func withBothSides(_ catalog: Catalog) -> Topic {
    guard case .party(let party) = self else { return self }
    return catalog.mechanism(id: catalog.parties[party].id.string).map { .mechanism($0) } ?? self
  }
}

extension Inquiry {
  /// What `show` shows. Throws the candidates where the name is unknown or means several.
  public func card(_ invocation: Invocation, year: Int? = nil) throws(Refusal) -> ShownCard {
    try NamesOnly.check(invocation)
    let shown = try shownYear(invocation, year)
    let name = invocation.arguments.joined(separator: " ")
    let topic = try NameResolver(years.catalog).topicOrYear(name).withBothSides(years.catalog)
    return ShownCard(
      topic: topic, card: Card.shown(topic, years[shown]), year: shown,
      command: CommandWords.of(
        invocation.replacingArguments([RecordName.id(topic, years.catalog)]), asOf: shown))
  }
}
