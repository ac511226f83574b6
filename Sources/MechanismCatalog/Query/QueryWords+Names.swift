extension QuerySentence {
  /// What a value is called within a sentence.
  func name(_ value: FieldTerm.Value) -> String {
    switch value.meaning {
    case .topic(.mechanism(let mechanism)): catalog.nameWithArticle(mechanism)
    case .topic(.source(let source)): "\u{201C}\(catalog.sources[source].title)\u{201D}"
    case .topic(let topic): catalog.queryName(topic)
    case .word(let word): Set(["Americas", "Caribbean"]).contains(word) ? "the \(word)" : WordChoice.plain(word)
    case .text: "\u{201C}\(value.text)\u{201D}"
    case .dates(let range): range.words
    case .number(let range): range.words
    case .unknown: "an unknown number of"
    }
  }
}

extension Catalog {
  /// "the RCM", "The Talks".
  public func nameWithArticle(_ mechanism: Handle<Mechanism>) -> String {
    let name = queryName(.mechanism(mechanism))
    return name.lowercased().hasPrefix("the ") ? name : "the \(name)"
  }
}

extension WordChoice {
  /// A word of the tables as sentences hold it.
  static func plain(_ word: String) -> String {
    word == Role.coChair.rawValue ? "co-chair" : String(word.map { $0 == "_" ? " " : $0 })
  }
}

extension DateRange {
  /// "in 2003", "from 1996 to 2004", "in 2000 or later", "in 1999 or earlier".
  fileprivate var words: String {
    switch (start.map(PartialDate.init)?.edtf, end.map(PartialDate.init)?.edtf) {
    case (let start?, let end?): start == end ? "in \(start)" : "from \(start) to \(end)"
    case (let start?, nil): "in \(start) or later"
    case (nil, let end?): "in \(end) or earlier"
    case (nil, nil): "at any time"
    }
  }
}

extension NumberRange {
  /// "5", "5 to 10", "5 or more", "10 or fewer".
  fileprivate var words: String {
    switch (first, last) {
    case (let first?, let last?): first == last ? "\(first)" : "\(first) to \(last)"
    case (let first?, nil): "\(first) or more"
    case (nil, let last?): "\(last) or fewer"
    case (nil, nil): "any number of"
    }
  }
}
