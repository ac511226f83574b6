import MechanismCatalog

/// How a mechanism stands, in words for lists and cards.
public enum StandingWords {
  /// What stands where no source says.
  public static let unknown = "?"

  /// "active", "dormant, inferred"; of a source's other words those before the first stop; "?" where no source says.
  public static func word(_ standing: Standing?) -> String { standing.map { bare($0) + doubt($0) } ?? unknown }

  private static func bare(_ standing: Standing) -> String {
    standing.word?.rawValue ?? String(standing.reason.prefix { !";:,".contains($0) })
  }

  private static func doubt(_ standing: Standing) -> String { standing.claim.basis.map { ", \($0.rawValue)" } ?? "" }

  /// For narrow columns: the same with the year that it is of, where that is not the year shown and nothing is in doubt:
  /// "active 2008", "dormant, inferred".
  public static func short(_ standing: Standing?, in year: Int) -> String {
    guard let standing, standing.claim.basis == nil else { return word(standing) }
    return word(standing) + (standing.date.map(\.lastYear).flatMap { $0 == year ? nil : " \($0)" } ?? "")
  }

  /// When that was so: "2008-03", "seen 2026-01" of what an undated page says; empty where nothing tells.
  public static func date(_ standing: Standing?) -> String {
    guard let standing, let date = standing.date else { return "" }
    return (standing.isUndated ? "seen " : "") + Words.of(date)
  }

  /// "active (as of 2008-03, 18 years old)", "dormant (undated, seen 2026-01) (inferred)".
  static func sentence(_ standing: Standing, in year: Int) -> String {
    let dispute = standing.isDisputed ? " (disputed)" : ""
    let doubt = (standing.claim.basis.map { " (\($0.rawValue))" } ?? "") + dispute
    if standing.claim.attribute == .ended { return "ended \(standing.date.map(Words.of) ?? standing.reason)" }
    return (standing.word?.rawValue ?? standing.reason) + dating(standing, year) + doubt
  }

  /// For forty columns: "active 2008-03", "dormant seen 2026-01, inferred".
  static func brief(_ standing: Standing) -> String {
    let date = date(standing)
    let dispute = standing.isDisputed ? ", disputed" : ""
    return bare(standing) + (date.isEmpty ? "" : " \(date)") + doubt(standing) + dispute
  }

  private static func dating(_ standing: Standing, _ year: Int) -> String {
    guard let date = standing.date else { return " (undated)" }
    let dated = standing.isUndated ? Words.undated(seen: date) : "as of \(Words.of(date))"
    return " (\(dated)\(Words.age(of: date, in: year)))"
  }

  /// Why it is said to stand so: "why active: Ministerial meeting in Manila"; nil where no source gives a reason. What is
  /// unconfirmed is said in words, where its source does not.
  static func why(_ standing: Standing) -> String? {
    guard let word = standing.word, standing.claim.attribute == .standing else { return nil }
    let isBare = word == .unconfirmed && standing.reason.isEmpty
    let reason = isBare ? "presented as going on, nothing recent seen of it" : standing.reason
    return reason.isEmpty ? nil : "why \(word.rawValue): \(reason)"
  }
}
