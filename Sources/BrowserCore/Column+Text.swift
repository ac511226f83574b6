import MechanismCatalog
import Presentation

extension Column {
  /// What a row shows in this column. Where nothing else on the screen tells whose founding a row is, `namesOwner` makes
  /// its title say so.
  public func text(_ row: Row, _ links: Links, namesOwner: Bool = true) -> String {
    let catalog = links.catalog
    switch (field, row.topic) {
    case (.name, .mechanism(let mechanism)): return catalog.mechanisms[mechanism].label.string
    case (.name, .party(let party)): return catalog.parties[party].name.string
    case (.name, .kind(let kind)):
      return "\(row.isFolded ? "+" : "-") \(Words.plural(of: kind)): \(row.count)"
    case (.name, .focusArea(let area)): return catalog.focusAreas[area].label.string
    case (.founded, .mechanism(let mechanism)): return catalog.established(mechanism).map { String($0.year) } ?? ""
    case (.members, .mechanism): return numberText(row)
    case (.kind, .mechanism(let mechanism)): return Words.of(catalog.mechanisms[mechanism].kind)
    case (.standing, .mechanism(let mechanism)):
      let year = links.snapshot.year
      return StandingWords.short(catalog.standing(of: mechanism, by: year), in: year)
    case (.scope, .mechanism(let mechanism)): return catalog.mechanisms[mechanism].scope.rawValue
    case (.region, .mechanism(let mechanism)): return catalog.mechanisms[mechanism].region.string
    case (.role, .party): return roleText(row)
    case (.count, .party), (.count, .focusArea): return String(row.count)
    case (.partyKind, .party(let party)): return catalog.parties[party].kind.rawValue
    case (.subregion, .party(let party)): return catalog.parties[party].subregion.string
    case (.date, .year(let year)): return String(year)
    case (.date, .event), (.date, .founding): return catalog.date(of: row.topic).map(Words.compact) ?? "undated"
    case (.title, .event(let event)): return EventLine.title(catalog.shown(event))
    case (.title, .founding): return namesOwner ? TopicName.short(row.topic, catalog) : "established"
    case (.mechanism, .founding(let mechanism)): return catalog.mechanisms[mechanism].label.string
    case (.mechanism, .event(let event)):
      return catalog.events[event].mechanisms.map { catalog.mechanisms[$0].label.string }.joined(separator: ", ")
    case (.place, .event(let event)): return catalog.shown(event).place.string
    default: return ""
    }
  }

  /// How many states take part, with a `?` where some are presumed, a `d` where some are derived, see `Words.sign`; "grp",
  /// no wider than numbers, where a group stands for them, a `?` alone where no source names anybody, nothing where only
  /// bodies are named.
  private func numberText(_ row: Row) -> String {
    if row.isGroup { return "grp" }
    if row.count == 0 { return row.roles.isEmpty ? "?" : "" }
    return "\(row.count)\(Words.sign(of: row.presence))"
  }

  /// The first role in a word, "was chair" where the newest word on the office is of an earlier year; a `?` where it
  /// is presumed. Where no source lists or names the party in this very role, the word that says why: of a plain member
  /// alone, which has little room.
  private func roleText(_ row: Row) -> String {
    guard let role = row.roles.foremost else { return "" }
    let word = (row.isPastOffice ? "was " : "") + Words.of(role)
    if row.presence == .presumed { return word + "?" }
    guard let doubt = row.grounds.doubt(of: role) else { return word }
    return role == .member ? doubt.rawValue : "\(word), \(doubt.rawValue)"
  }
}
