import MechanismCatalog

/// Whether a party takes part in a mechanism, in a sentence that says what a "no" rests on.
public struct StatusWords {
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }

  public init(_ links: Links) { self.links = links }

  /// "Afghanistan is not on the list of the Colombo Process of 2005, which claims to be whole; it is first named there as of
  /// 2008-03."
  public func sentence(_ party: Handle<Party>, _ mechanism: Handle<Mechanism>) -> String {
    let (name, body) = (catalog.parties[party].name.string, catalog.mechanisms[mechanism].label.string)
    switch links.snapshot.status(of: party, in: mechanism, catalog) {
    case .takesPart(let participation):
      return "\(name) takes part in \(body) as of \(year)\(doubt(participation, after: ", "))\(offices(participation))."
        + rest(mechanism)
    case .near(let participation):
      return "\(name) is \(roles(participation)) of \(body) as of \(year), which is not taking part"
        + "\(doubt(participation, after: "; "))." + dispute(party, mechanism) + rest(mechanism)
    case .denied(let row):
      let what = row.role == .suspended ? "is suspended from" : "is said not to be a member of"
      return "\(name) \(what) \(body)\(date(of: row))."
    case .left(let row): return "\(name) has left \(body)\(row.to.map { ", \(Words.of($0))" } ?? "")."
    case .listsDiffer(let dispute): return absence(name, body, dispute.counted) + "." + words(dispute)
    case .notListed(let list): return absence(name, body, list) + later(party, mechanism) + "."
    case .notNamed:
      return
        "Unknown: sources name some who take part in \(body), none claims to name all by \(year), and none of them "
        + "names \(name)\(later(party, mechanism))."
    case .unknown:
      return "Unknown: no source names who takes part in \(body) as of \(year)\(later(party, mechanism))."
    case .notFounded(let date):
      return "\(body) was founded in \(Words.of(date)): in \(year) it had no members."
    }
  }

  private func absence(_ name: String, _ body: String, _ list: MemberList) -> String {
    let date = list.asOf.map { " of \(Words.of($0))" } ?? ", \(Words.date(of: list))"
    return "\(name) is not on the list of the members of \(body)\(date), which claims to be whole"
  }

  /// That lists differ on whether a party is a member, which has another role; empty where none do.
  private func dispute(_ party: Handle<Party>, _ mechanism: Handle<Mechanism>) -> String {
    links.snapshot.disputedAbsence(of: party, from: mechanism, catalog).map(words) ?? ""
  }

  /// That another whole list of the same year names it.
  private func words(_ dispute: DisputedAbsence) -> String {
    let list = dispute.naming
    let isLater = !list.isSaid(by: year)
    return " But the sources differ: the \(Words.name(of: list)) in "
      + "\u{201C}\(catalog.sources[list.citation.source].title)\u{201D}, whole too, names it."
      + (isLater ? " No list is of \(year) or earlier." : "")
  }

  private func doubt(_ participation: Participation, after stop: String) -> String {
    switch participation.presence {
    case .known: ""
    case .presumed: "\(stop)presumed: no list is of \(year) or earlier, and the first later one names it"
    case .derived: "\(stop)derived: a source says it of a parent body or group"
    case .inferred: "\(stop)inferred: it follows from what a source says"
    case .unconfirmed: "\(stop)unconfirmed: it was not found again"
    }
  }

  /// "; co-chair, as of 2005": offices on which the newest word is of an earlier year.
  private func offices(_ participation: Participation) -> String {
    OfficeWords(links).dated(participation).map { "; \($0)" }.joined()
  }

  /// See `RestingWords.sentence`.
  private func rest(_ mechanism: Handle<Mechanism>) -> String { RestingWords(links).sentence(mechanism) }

  private func roles(_ participation: Participation) -> String {
    participation.roles.roles.map(Words.of).joined(separator: ", ")
  }

  private func date(of row: Membership) -> String { ", \(Words.asOf(row))" }

  /// When it is first named there, if that is after the year.
  private func later(_ party: Handle<Party>, _ mechanism: Handle<Mechanism>) -> String {
    guard let first = catalog.firstNaming(party, in: mechanism), let date = first.firstDate, date.year > year else {
      return ""
    }
    return "; it is first named there \(first.from.map { "as of \(Words.of($0))" } ?? Words.asOf(first))"
  }
}
