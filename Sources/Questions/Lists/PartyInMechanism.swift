import MechanismCatalog
import Presentation

/// What is known of one party in one mechanism as of a year.
struct PartyInMechanism {
  let party: Handle<Party>
  let mechanism: Handle<Mechanism>
  private let links: Links
  private let asked: AskedRows
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }

  /// `asked` narrows what is told to the rows that a query asks for.
  init(_ party: Handle<Party>, _ mechanism: Handle<Mechanism>, _ links: Links, _ asked: AskedRows = .all) {
    (self.party, self.mechanism, self.links, self.asked) = (party, mechanism, links, asked)
  }

  /// nil: it has no role there in the year by any source.
  var participation: Participation? { links.snapshot.participations(in: mechanism).first { $0.party == party } }

  /// Every row that speaks of it there and of the year, attendance left out; of these those asked for, if there are any.
  var rows: [Membership] {
    let wanted = handles.filter { asked.names($0) }.map { catalog.memberships[$0] }
    if !wanted.isEmpty { return wanted }
    let all = allRows
    let fitting = all.filter { asked.has($0.role) }
    return fitting.isEmpty ? all : fitting
  }

  private var handles: [Handle<Membership>] {
    catalog.membershipsOfMechanism[mechanism].filter { catalog.memberships[$0].party == party }
  }

  private var allRows: [Membership] {
    let roles = participation?.roles ?? []
    return handles.map { catalog.memberships[$0] }.filter { row in
      row.basis != .attended && (row.speaks(of: year) || isPresumed)
        && (!row.role.isOffice || roles.contains(RoleSet(row.role)))
    }
  }

  private var isPresumed: Bool { participation?.presence == .presumed }

  /// Its roles, an office first: "co-chair, member"; empty for none.
  var roles: String {
    guard let roles = participation?.roles, !asked.isOfRows else {
      return RoleSet(rows.map { RoleSet($0.role) }).roles.map(Words.of).joined(separator: ", ")
    }
    let offices = roles.roles.filter(\.isOffice)
    return (offices + roles.roles.filter { !$0.isOffice }).map(worded).joined(separator: ", ")
  }

  /// See `OfficeWords.qualified`.
  private func worded(_ role: Role) -> String {
    guard let participation else { return Words.of(role) }
    return OfficeWords(links).qualified(role, of: participation)
  }

  /// When it joined by a row's own date or a dated accession; empty where no source says.
  var since: String {
    if let from = rows.compactMap(\.from).min() { return Words.of(from) }
    return accession.flatMap { catalog.shown($0).date }.map(Words.of) ?? ""
  }

  /// The event by which it joined, see `Catalog.accession`.
  private var accession: Handle<Event>? { catalog.accession(of: party, to: mechanism, by: year) }

  /// How sure it is: "named" and "listed" by a source, "presumed", or what the rows rest on.
  var sureness: String {
    guard let participation else { return "" }
    switch participation.presence {
    case .known:
      let bases = rows.map(\.basis)
      return (bases.first { $0 == .listed } ?? bases.first { $0 == .named } ?? bases.first ?? .named).rawValue
    case .presumed, .derived, .inferred, .unconfirmed: return Words.of(participation.presence)
    }
  }

  /// The date of the newest statement, see `Words.shortDate`; of who is presumed, that of the list that names it first.
  var asOf: String {
    if isPresumed, let participation {
      return Words.shortDate(of: catalog.memberships[participation.evidence])
    }
    return newestDate
  }

  private var newestDate: String { rows.max { $0.currency < $1.currency }.map { Words.shortDate(of: $0) } ?? "" }

  var evidence: [Evidence] {
    rows.map { Evidence($0) } + (accession.map { EventLine.evidence($0, catalog) } ?? [])
  }

  /// The roles of several parties in one mechanism: "member", or with names "Italy observer, France member".
  static func words(of parties: [Handle<Party>], in mechanism: Handle<Mechanism>, _ links: Links) -> String {
    let entries = parties.map { PartyInMechanism($0, mechanism, links) }.filter { $0.participation != nil }
    if parties.count == 1 { return entries.first?.qualifiedRoles ?? "" }
    return entries.map { "\(links.catalog.parties[$0.party].name) \($0.qualifiedRoles)" }.joined(separator: "; ")
  }

  /// The roles, and how sure where no source names it one by one.
  var qualifiedRoles: String {
    guard let participation else { return "" }
    return participation.presence == .known ? roles : "\(roles) (\(sureness))"
  }
}
