import MechanismCatalog

/// What changes stand under, in this order.
enum ChangeHeading: String, CaseIterable {
  case joined = "Joined"
  case withFounding = "There with the founding"
  case presumedWithFounding = "Presumed there with the founding"
  case newlyNamed = "Newly named"
  case left = "Left"
  case denied = "Said to be outside"
  case notListed = "Not listed"
  case roleChanged = "Role changed"
  case nearSince = "Newly named as near"
  case nearBefore = "No longer named as near"
  case presenceChanged = "As before, but surer or less sure"

  /// Whether the sentence over the changes counts it even where there is none.
  var isAlwaysCounted: Bool { self == .joined || self == .left }

  /// The heading inside a sentence.
  var inSentence: String { rawValue.prefix(1).lowercased() + rawValue.dropFirst() }
}

extension MembershipChange {
  /// What it stands under: of those who take part in neither year, coming and going are told from a change of role.
  var heading: ChangeHeading {
    switch kind {
    case .joined: .joined
    case .withFounding: .withFounding
    case .presumedWithFounding: .presumedWithFounding
    case .newlyNamed: .newlyNamed
    case .left: .left
    case .denied: .denied
    case .notListed: .notListed
    case .roleChanged: before == nil ? .nearSince : after == nil ? .nearBefore : .roleChanged
    case .presenceChanged: .presenceChanged
    }
  }
}
