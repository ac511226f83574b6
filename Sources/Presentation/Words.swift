import MechanismCatalog

/// The vocabulary of the tables in plain words.
public enum Words {
  public static func of(_ kind: MechanismKind) -> String { plain(kind.rawValue) }
  /// The heading of a group of mechanisms: "Regional processes", "Free movement".
  public static func plural(of kind: MechanismKind) -> String {
    let word = capitalized(of(kind))
    return switch kind {
    case .freeMovement: word
    case .regionalProcess, .globalProcess: word + "es"
    default: word + "s"
    }
  }

  public static func of(_ role: Role) -> String { role == .coChair ? "co-chair" : plain(role.rawValue) }
  public static func of(_ date: PartialDate) -> String {
    guard date.isInterval else { return date.edtf }
    switch (date.start, date.end) {
    case (nil, _): return "by \(date.edtf.dropFirst(3))"
    case (_, nil): return "since \(date.edtf.dropLast(3))"
    default: return date.edtf
    }
  }

  /// The date that `of(_: PartialDate)`, or `shortDate(of:)`, words so; nil for other text.
  public static func date(_ text: String) -> PartialDate? {
    if text.hasPrefix("by ") { return PartialDate(edtf: "../\(text.dropFirst(3))") }
    if text.hasPrefix("since ") { return PartialDate(edtf: "\(text.dropFirst(6))/..") }
    return PartialDate(edtf: text.hasPrefix(seen) ? String(text.dropFirst(seen.count)) : text)
  }

  /// A date for narrow columns, at most 13 wide: days of one month as `2004-12-16/17`, years as `2002/2006`; of another span
  /// the beginning, as in `2005-11-30 ff`; an open end as `since 2003-04`, an open beginning as `by 2003-04`.
  public static func compact(_ date: PartialDate) -> String {
    guard date.isInterval else { return of(date) }
    guard let start = date.start else { return of(date) }
    guard let end = date.end else { return date.precision == 2 ? "\(PartialDate(start).edtf) ff" : of(date) }
    let (first, last) = (PartialDate(start).edtf, PartialDate(end).edtf)
    if date.precision == 0, start.month == 0, end.month == 0 { return "\(first)/\(last)" }
    let isSameMonth = start.day > 0 && end.day > 0 && first.dropLast(3) == last.dropLast(3)
    return isSameMonth ? "\(first)/\(last.suffix(2))" : "\(first) ff"
  }

  /// The heading of the members with a role: "Co-chairs", "Interested".
  public static func plural(of role: Role) -> String {
    switch role {
    case .interested: "Interested"
    case .secretariat: "Secretariat"
    case .suspended: "Suspended"
    case .nonMember: "Said not to be members"
    case .signatory: "Signatories"
    default: capitalized(of(role)) + "s"
    }
  }

  public static func of(_ attribute: Attribute) -> String {
    switch attribute {
    case .memberCount: "members stated"
    case .observerCount: "observers stated"
    case .formalTie: "tied to"
    case .alias: "also called"
    case .chairing: "chairing"
    default: plain(attribute.rawValue)
    }
  }

  /// An edge as its subject reads it.
  public static func of(_ relation: RelationKind) -> String {
    switch relation {
    case .formalTie: "formally tied to"
    case .observerAt: "observer at"
    case .partOf: "part of"
    case .secretariatOf: "secretariat of"
    case .successorOf: "successor of"
    case .grewOutOf: "grew out of"
    case .mergedInto: "merged into"
    case .renamedFrom: "renamed from"
    case .jointMeetingWith: "joint meeting with"
    case .overlapsWith: "overlaps with"
    case .spawned: "led to"
    case .supports: "supports"
    }
  }

  /// The same edge as its object reads it.
  public static func inverse(of relation: RelationKind) -> String {
    switch relation {
    case .spawned: "came out of"
    case .grewOutOf: "grew into"
    case .successorOf: "succeeded by"
    case .mergedInto: "took in"
    case .renamedFrom: "renamed to"
    case .secretariatOf: "secretariat"
    case .partOf: "has as a part"
    case .formalTie: "formally tied to"
    case .observerAt: "observer"
    case .jointMeetingWith: "joint meeting with"
    case .supports: "supported by"
    case .overlapsWith: "overlaps with"
    }
  }

  public static func heading(of kind: AssessmentKind) -> String {
    switch kind {
    case .advantage: "Advantages"
    case .shortcoming: "Shortcomings"
    case .challenge: "Challenges"
    case .successFactor: "What makes it work"
    case .impact: "Impact"
    case .driver: "Why states take part"
    case .outlook: "Outlook"
    case .principle: "Principles"
    }
  }

  /// A number with its noun: "1 mechanism", "5 mechanisms".
  public static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  public static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A word of the tables without its underscores.
  public static func plain(_ raw: String) -> String {
    let (mark, space) = (UInt8(ascii: "_"), UInt8(ascii: " "))
    if !raw.utf8.contains(mark) { return raw }
    return String(decoding: raw.utf8.map { $0 == mark ? space : $0 }, as: UTF8.self)
  }
}
