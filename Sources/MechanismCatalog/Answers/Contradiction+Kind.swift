extension Contradiction {
  /// The words that `kind:` finds it by, as the tables write words, the one that says most first.
  var kindWords: [String] {
    switch self {
    case .listLength: ["list_length"]
    case .claims(let claims): [claims.attribute.rawValue, "claims"]
    case .lists: ["lists_differ"]
    case .membership: ["membership"]
    case .eventDate: ["event_date", "date"]
    case .outputDate: ["output_date", "date"]
    case .noted(let conflict): conflict.readings.map(\.kind.string) + ["noted"]
    }
  }

  /// What sort of contradiction it is, in a word as queries take it: an attribute, `list-length`, `lists-differ`,
  /// `membership`, `event-date`, `output-date`, or what its reader called it.
  public var kind: String { kindWords.first.map(WordChoice.shown) ?? "" }
}
