import MechanismCatalog

/// Who chaired a mechanism when, by sources' words: the latest first, those of whom no time is known last.
struct ChairHistory {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    self.mechanism = mechanism
    self.links = links
  }

  /// nil where sources name no more than one, whom the first lines show.
  var section: CardSection? {
    let rows = terms
    guard rows.count > 1 else { return nil }
    return CardSection("Chairs over time: \(rows.count)", rows.map(line).merged)
  }

  /// The statements that had begun by the year.
  private var terms: [Membership] {
    let year = links.snapshot.year
    return catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }
      .filter { $0.role.isOffice && $0.basis != .attended && ($0.begin?.year ?? .min) <= year }
      .sorted { $0.beginDay > $1.beginDay }
  }

  private func line(_ row: Membership) -> CardLine {
    let role = row.role == .chair ? "" : " (\(Words.of(row.role)))"
    let doubt = row.basis.doubt.map { ", \($0.rawValue)" } ?? ""
    let when = row.hasOwnDates ? Words.dates(of: row) : ", \(Words.asOf(row))"
    return CardLine(
      "\(catalog.parties[row.party].name)\(role)\(when)\(doubt)", evidence: [Evidence(row)],
      target: .party(row.party))
  }
}

extension Membership {
  /// Since when, else until when, else of when the statement is; nil where all that is known is that it is over.
  fileprivate var begin: PartialDate? { hasUnknownEnd ? nil : from ?? to ?? time }

  fileprivate var beginDay: Int32 { begin?.firstDay ?? .min }
}
