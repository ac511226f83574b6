import MechanismCatalog

extension Words {
  /// How many are named, presumed, derived and so on: "10 presumed", "8 named, 2 presumed".
  static func sureness(of participations: some Collection<Participation>) -> String {
    Participation.Presence.allCases.compactMap { presence in
      let number = participations.count { $0.presence == presence }
      return number == 0 ? nil : "\(number) \(of(presence))"
    }.joined(separator: ", ")
  }

  /// How sure a participation is: "named", "presumed", "derived".
  public static func of(_ presence: Participation.Presence) -> String {
    switch presence {
    case .known: "named"
    case .presumed: "presumed"
    case .derived, .inferred, .unconfirmed: doubt(presence.doubt)
    }
  }

  /// What stands behind a number of members of which one is no better than this: "?" presumed, "d" derived, inferred or
  /// unconfirmed; empty where all are named.
  public static func sign(of presence: Participation.Presence) -> String {
    switch presence {
    case .known: ""
    case .presumed: "?"
    case .derived, .inferred, .unconfirmed: derivedSign
    }
  }

  /// Behind a number that rests in part or whole on what no source says outright.
  public static let derivedSign = "d"
  /// What the sign and the column beside it mean.
  public static let derivedNote =
    "\(derivedSign), and the column derived: so many of the number before are derived, inferred or unconfirmed."

  /// What is not named outright, for numbers that count all of it together.
  public static let unsure = "presumed, derived, inferred or unconfirmed"

  /// The dates that a row gives for itself, with a comma before each: ", since 1995, until 2006", ", 2025" of what began
  /// and ended then; empty where none.
  public static func dates(of row: Membership) -> String {
    if row.hasUnknownEnd, let end = row.to?.end { return ", at some time before \(of(PartialDate(end)))" }
    if let from = row.from, from == row.to { return ", \(of(from))" }
    let since = row.from.map { $0.isInterval ? ", \(of($0))" : ", since \(of($0))" } ?? ""
    return since + (row.to.map { $0.isInterval ? ", \(of($0))" : ", until \(of($0))" } ?? "")
  }
}
