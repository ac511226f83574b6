/// The words that a statement on a mechanism's standing may open with, "; " and the reason behind it.
public enum StandingWord: String, CaseIterable, Sendable {
  case active
  /// Presented as going on, while nothing recent is seen of it.
  case unconfirmed
  case dormant, merged, ended

  /// The word that a text opens with, as a whole word in whatever case: of "active; met in 2005" `active`, of
  /// "inactive" nil.
  public init?(opening text: Text) {
    self.init(rawValue: text.string.prefix { $0.isLetter || $0 == "-" }.lowercased())
  }

  /// The word that a folded text is; nil for more or other words.
  init?(folded text: [UInt8]) { self.init(rawValue: String(decoding: text, as: UTF8.self)) }
}

/// The newest word of a year or earlier on how a mechanism stands. What sources say, nothing concluded.
public struct Standing: Sendable {
  /// The claim on its standing; or that it ended, where none on its standing is of a later time.
  public let claim: Claim
  /// nil where the source has other words than those of the vocabulary.
  public let word: StandingWord?
  /// The date that it is of: of an end the date of the end; where the claim has none, when its page was seen; nil where
  /// neither is known.
  public let date: PartialDate?
  /// Whether only the order of the sources decided between words that are not the same.
  public let isDisputed: Bool

  /// Whether the claim has no date of its own, so that the date is that of the page.
  public var isUndated: Bool { claim.attribute == .standing && claim.asOf == nil }

  /// What stands behind the word; all of the text where it opens with none.
  public var reason: String {
    let text = claim.value.string
    guard let word, claim.attribute == .standing else { return text }
    return String(text.dropFirst(word.rawValue.count).drop { !$0.isLetter && !$0.isNumber })
  }
}

extension Catalog {
  /// How a mechanism stands by the newest word of a year or earlier, a word without a date being of the time when its
  /// page was seen; nil where no source says. O(claims of the mechanism).
  public func standing(of mechanism: Handle<Mechanism>, by year: Int) -> Standing? {
    let newest = newestStanding(of: mechanism, by: year)
    if let end = end(of: mechanism, by: year), !(newest.map { isNewer($0, than: end) } ?? false) { return end }
    return newest.map { claim in
      let isDisputed = claimsOfMechanism[mechanism].contains { handle in
        let rival = claims[handle]
        return rival.isStanding(by: year) && Ranking.isTie(rival, claim, sources) && !rival.standsLike(claim)
      }
      return Standing(
        claim: claim, word: StandingWord(opening: claim.value), date: claim.time, isDisputed: isDisputed)
    }
  }

  /// Without an array of its own: every mechanism is asked whenever a year is shown.
  private func newestStanding(of mechanism: Handle<Mechanism>, by year: Int) -> Claim? {
    var newest: Claim?
    for handle in claimsOfMechanism[mechanism] where claims[handle].isStanding(by: year) {
      if let known = newest, !Ranking.prevails(claims[handle], known, sources) { continue }
      newest = claims[handle]
    }
    return newest
  }

  private func end(of mechanism: Handle<Mechanism>, by year: Int) -> Standing? {
    guard let date = ended(mechanism), date.lastYear <= year,
      let claim = resolution(of: .ended, mechanism)?.shown
    else { return nil }
    return Standing(claim: claim, word: .ended, date: date, isDisputed: false)
  }

  /// Whether a standing is of a time after an end, or tells the same end in more words.
  private func isNewer(_ claim: Claim, than end: Standing) -> Bool {
    let word = StandingWord(opening: claim.value)
    if word == .ended || word == .merged { return true }
    return claim.time?.firstDay ?? .min > end.date?.lastDay ?? .min
  }
}

extension Claim {
  fileprivate func isStanding(by year: Int) -> Bool { attribute == .standing && isSaid(by: year) }

  /// Whether it says the same standing as another, for whatever reason.
  fileprivate func standsLike(_ other: Claim) -> Bool {
    guard let word = StandingWord(opening: value) else { return value == other.value }
    return word == StandingWord(opening: other.value)
  }
}
