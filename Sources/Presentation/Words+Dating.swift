import MechanismCatalog

/// As of when a statement speaks. What shows no date says so, and when its page was seen.
extension Words {
  /// What stands for the date of a statement that has none, where nobody knows either when its page was seen.
  public static let undated = "undated"
  /// What stands before the date at which a page was seen.
  static let seen = "seen "

  /// "2008-03"; "undated, seen 2026-01"; "undated".
  public static func date(of statement: some DatedStatement) -> String {
    date(statement.asOf, seen: statement.time)
  }

  /// "as of 2008-03"; "undated, seen 2026-01"; "undated".
  public static func asOf(_ statement: some DatedStatement) -> String { asOf(statement.asOf, seen: statement.time) }

  /// For narrow columns: "2008-03"; "seen 2026-01"; "undated".
  public static func shortDate(of statement: some DatedStatement) -> String {
    shortDate(statement.asOf, seen: statement.time)
  }

  /// "list of 2008-03"; "undated list, seen 2026-01"; "undated list".
  public static func name(of list: MemberList) -> String {
    if let date = list.asOf { return "list of \(of(date))" }
    return "\(undated) list" + (list.time.map { ", \(seen)\(of($0))" } ?? "")
  }

  static func asOf(_ asOf: PartialDate?, seen: PartialDate?) -> String {
    (asOf == nil ? "" : "as of ") + date(asOf, seen: seen)
  }

  static func shortDate(_ asOf: PartialDate?, seen date: PartialDate?) -> String {
    asOf.map(of) ?? date.map { seen + of($0) } ?? undated
  }

  private static func date(_ asOf: PartialDate?, seen date: PartialDate?) -> String {
    asOf.map(of) ?? date.map { "\(undated), \(seen)\(of($0))" } ?? undated
  }
}
