import MechanismCatalog

/// A contradiction in words: what is disputed, why it counts as one, what each side says, and which of them is shown
/// elsewhere by which rule.
public struct ContradictionAccount {
  public struct Reading {
    /// What the side says.
    public let text: String
    public let shown: ContradictionSide.Shown
    /// Who says so, and where.
    public let evidence: Evidence
  }

  /// What is disputed, as it goes on after the name of a mechanism: "established", "members stated in 2005".
  public let subject: String
  /// Why it counts as a contradiction: "the spans are disjoint".
  public let rule: String
  /// What decides which reading is shown: "newer source".
  public let settlement: String
  /// The one that prevails first where a rule orders them.
  public let readings: [Reading]

  /// O(statements on what is disputed).
  public init(_ contradiction: Contradiction, _ links: Links) {
    let sides = ContradictionSides(contradiction, links)
    subject = ContradictionSubject(catalog: links.catalog).words(contradiction)
    rule = Words.rule(of: contradiction)
    settlement = Words.of(sides.settlement)
    let words = SideWords(catalog: links.catalog)
    readings = sides.sides.map { side in
      Reading(text: words.text(side.reading), shown: side.shown, evidence: words.evidence(side.reading))
    }
  }
}

extension Words {
  /// Why a contradiction counts as one.
  static func rule(of contradiction: Contradiction) -> String {
    switch contradiction {
    case .listLength: "a whole list is not as long as its source states"
    case .claims(let claims): rule(of: claims.attribute)
    case .lists: "two whole lists of one year differ"
    case .membership: "said to take part and not to be a member"
    case .eventDate, .outputDate: "the spans are disjoint"
    case .noted: "noted by a reader"
    }
  }

  private static func rule(of attribute: Attribute) -> String {
    switch attribute {
    case .established, .ended: "the spans are disjoint"
    case .name: "neither name holds the other"
    case .place: "the places are apart"
    case .memberCount, .observerCount: "numbers of one year differ"
    default: attribute.isLasting ? "sources name others" : "sources of one year differ"
    }
  }

  /// What decides which reading is shown.
  static func of(_ settlement: Settlement) -> String {
    switch settlement {
    case .newestSource: "newer source"
    case .morePrecise: "more precise"
    case .newestStatement: "newer statement"
    case .order: "order of sources only (disputed)"
    case .names: "names count"
    case .list: "list that counts"
    case .other: "none of these"
    case .nothing: "none, nothing settles it"
    }
  }
}
