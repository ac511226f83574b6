/// `field:value` or `field:value,value`, its names resolved.
public struct FieldTerm: Equatable, Sendable {
  public let field: QueryField
  /// One or more: any of them will do.
  public let values: [Value]

  public struct Value: Equatable, Sendable {
    /// As it was typed, without quotes.
    public let text: String
    public let meaning: Meaning
    /// Whether it stands in quotes: then no plain words behind it belong to it, and none do that it has already.
    public let isQuoted: Bool

    /// In quotes where it needs them, or is to have them.
    init(text: String, meaning: Meaning, isQuoted: Bool = false) {
      self.text = text
      self.meaning = meaning
      self.isQuoted = isQuoted || QueryText.quotedValue(text) != text
    }
  }

  /// The term with its last value in quotes.
  var closed: FieldTerm {
    guard let last = values.last else { return self }
    let quoted = Value(text: last.text, meaning: last.meaning, isQuoted: true)
    return FieldTerm(field: field, values: values.dropLast() + [quoted])
  }

  /// What a value stands for.
  public enum Meaning: Equatable, Sendable {
    /// A mechanism, party, focus area or source.
    case topic(Topic)
    /// A word of a vocabulary, as the tables hold it.
    case word(String)
    /// Text to be looked for, folded.
    case text([UInt8])
    case dates(DateRange)
    case number(NumberRange)
    /// Of a number: that no source tells it.
    case unknown
  }

  /// The year of `asof:`; nil for other fields.
  var year: Int? {
    guard field == .asof, case .number(let range) = values.first?.meaning else { return nil }
    return range.first
  }
}
