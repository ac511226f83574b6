import MechanismCatalog

extension Words {
  /// How many are named, presumed and derived: "10 presumed", "8 named, 2 presumed".
  static func sureness(of participations: some Collection<Participation>) -> String {
    let kinds: [(Participation.Presence, String)] = [(.known, "named"), (.presumed, "presumed"), (.derived, "derived")]
    return kinds.compactMap { presence, word in
      let number = participations.count { $0.presence == presence }
      return number == 0 ? nil : "\(number) \(word)"
    }.joined(separator: ", ")
  }

  /// The dates that a row gives for itself, with a comma before each: ", since 1995, until 2006"; empty where none.
  public static func dates(of row: Membership) -> String {
    let since = row.from.map { $0.isInterval ? ", \(of($0))" : ", since \(of($0))" } ?? ""
    return since + (row.to.map { $0.isInterval ? ", \(of($0))" : ", until \(of($0))" } ?? "")
  }
}
