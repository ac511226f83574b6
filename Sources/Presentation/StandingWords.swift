import MechanismCatalog

/// How a mechanism stands, in words for lists and cards.
public enum StandingWords {
  /// What stands where no source says.
  public static let unknown = "?"

  /// "active"; of a source's other words those before the first stop; "?" where no source says.
  public static func word(_ standing: Standing?) -> String {
    guard let standing else { return unknown }
    return standing.word?.rawValue ?? String(standing.reason.prefix { !";:,".contains($0) })
  }

  /// The same with the year that it is of, where that is not the year shown: "active 2008".
  public static func short(_ standing: Standing?, in year: Int) -> String {
    let said = standing?.date.map(\.lastYear).flatMap { $0 == year ? nil : " \($0)" } ?? ""
    return word(standing) + said
  }

  /// When that was so: "2008-03", "seen 2026-01" of what an undated page says; empty where nothing tells.
  public static func date(_ standing: Standing?) -> String {
    guard let standing, let date = standing.date else { return "" }
    return (standing.isUndated ? "seen " : "") + Words.of(date)
  }

  /// "active (as of 2008-03, 18 years old)  Ministerial meeting in Manila".
  static func sentence(_ standing: Standing, in year: Int) -> String {
    let dispute = standing.isDisputed ? " (disputed)" : ""
    let doubt = (standing.claim.basis.map { " (\($0.rawValue))" } ?? "") + dispute
    if standing.claim.attribute == .ended { return "ended \(standing.date.map(Words.of) ?? standing.reason)" }
    let reason = reason(standing)
    return (standing.word?.rawValue ?? standing.reason) + dating(standing, year) + doubt
      + (reason.isEmpty ? "" : "  \(reason)")
  }

  private static func dating(_ standing: Standing, _ year: Int) -> String {
    guard let date = standing.date else { return " (undated)" }
    let dated = standing.isUndated ? Words.undated(seen: date) : "as of \(Words.of(date))"
    return " (\(dated)\(Words.age(of: date, in: year)))"
  }

  /// Why it is said to stand so. What is unconfirmed is said in words, where its source does not.
  private static func reason(_ standing: Standing) -> String {
    if standing.word == nil { return "" }
    if standing.word == .unconfirmed, standing.reason.isEmpty {
      return "presented as going on, nothing recent seen of it"
    }
    return standing.reason
  }
}
