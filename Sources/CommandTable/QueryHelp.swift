/// The query language in short, for help, manual page and completions.
public enum QueryHelp {
  /// A field of the language.
  public struct Field: Sendable {
    public let name: String
    /// What stands behind the colon, values of the reader's choice in capitals.
    public let takes: String
    /// What it asks for, without a full stop.
    public let asks: String

    /// How it is written: "member:PARTY".
    public var form: String { "\(name):\(takes)" }

    init(_ name: String, _ takes: String, _ asks: String) {
      self.name = name
      self.takes = takes
      self.asks = asks
    }
  }

  /// How terms are written and put together, with what each finds.
  public static let forms: [(form: String, finds: String)] = [
    ("word", "rows whose names, aliases or codes hold it, whatever its case and accents"),
    ("\"two words\"", "the words together, and signs as they stand"),
    ("^word  word$", "names that begin, or end, with it"),
    ("fuzzy:abc", "names that hold the letters in this order"),
    ("a b", "both"),
    ("a | b  a OR b", "either; a b | c is (a b) | c"),
    ("-a", "not a"),
    ("-basis:derived", "as though nobody had said so: such memberships are neither listed nor counted"),
    ("( )", "groups"),
    ("field:value", "what the field asks; field:a,b is either, the same field twice is both"),
    ("1996..2004", "a range; 2000.. and ..1999 are open; also with months and days, 2003-04"),
    ("(party:italy role:observer)", "terms in one parenthesis hold on one row of the memberships"),
  ]

  /// Names may be shortened as long as they are unambiguous. What is said of mechanisms holds for other records through
  /// the mechanisms that they are linked to.
  public static let fields: [Field] = [
    Field("member", "PARTY", "mechanisms in which the party takes part"),
    Field("observer", "PARTY", "mechanisms that it is near: as observer, partner, associate or interested"),
    Field("party", "PARTY", "mechanisms in which it has any role"),
    Field(
      "role", "ROLE", "mechanisms in which some party has it; parties that have it; role:chair finds co-chairs too"),
    Field("in", "MECHANISM", "what belongs to it: its members, events, outputs, focus areas, lists"),
    Field("chair", "PARTY", "mechanisms that it chairs; of a mechanism, its chairs"),
    Field("secretariat", "PARTY", "mechanisms that it serves as secretariat"),
    Field("host", "PARTY", "events that it hosted, and their mechanisms"),
    Field("focus", "FOCUS", "mechanisms that work on it or on a part of it"),
    Field("place", "PLACE", "events there, and their mechanisms"),
    Field("kind", "KIND", "records of that kind"),
    Field("scope", "SCOPE", "mechanisms that are global, interregional, regional, subregional or bilateral"),
    Field("status", "STATUS", "events that were held, announced, cancelled or proposed"),
    Field("region", "REGION", "mechanisms and parties of a region or subregion (M49)"),
    Field("source", "SOURCE", "what rests on it"),
    Field(
      "basis", "BASIS",
      "memberships listed, named, attended, derived, inferred or unconfirmed; claims and events in the last three"),
    Field("standing", "WORDS", "mechanisms that stand so as of the year; other words: a source describes it so"),
    Field("tie", "PARTY|WORDS", "mechanisms formally tied to it"),
    Field("date", "RANGE", "what happened then; mechanisms founded then, or with an event then"),
    Field("established", "RANGE", "mechanisms founded then"),
    Field("ended", "RANGE", "mechanisms that ended then"),
    Field("existed", "RANGE", "mechanisms founded by then and not ended before"),
    Field("count", "RANGE", "mechanisms with so many members, parties in so many mechanisms; count:unknown"),
    Field("conflict", "yes|no", "mechanisms on which sources contradict one another"),
    Field("asof", "YEAR", "everything as of that year"),
  ]
}
