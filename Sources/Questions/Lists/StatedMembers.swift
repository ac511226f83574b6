import MechanismCatalog
import Presentation

/// The number of members that sources state for a mechanism, beside how many they name.
struct StatedMembers {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    (self.mechanism, self.links) = (mechanism, links)
  }

  /// "40 members stated as of 2008, 37 states, territories and economies named": nil where the two are one number, or
  /// nothing is stated.
  var words: String? {
    guard let (number, date) = stated else { return nil }
    let named = links.snapshot.memberCount(of: mechanism) + links.snapshot.presumedCount(of: mechanism)
    if number == named { return nil }
    return "\(number) members stated \(date), \(named) states, territories and economies named"
  }

  /// The newest number stated by the year.
  private var stated: (number: Int, date: String)? {
    let claims = catalog.resolution(of: .memberCount, mechanism).map { [$0.shown] + $0.others } ?? []
    guard let claim = claims.first(where: { $0.isSaid(by: links.snapshot.year) }),
      let number = Int(claim.value.string)
    else { return nil }
    return (number, claim.asOf == nil ? "(\(Words.asOf(claim)))" : Words.asOf(claim))
  }
}
