import MechanismCatalog
import TestSupport

/// One mechanism, and what is said of its members: the tables that the rule of snapshots speaks of.
struct Talks {
  private let package: SmallPackage

  /// The tables begin with the header of the columns that matter.
  init(lists: String = "", memberships: String, claims: String = "") {
    package = SmallPackage([.lists: lists, .memberships: memberships, .claims: claims])
  }

  /// Who is in it as of a year, by name: `ALB`, presumed `ALB?`, derived `ALB~`; roles but a mere member's follow.
  func parties(in year: Int) -> [String] {
    let catalog = package.catalog
    return Snapshot(catalog, year: year).participations(in: Handle(0)).map { participation in
      let roles = participation.roles == RoleSet(.member) ? [] : participation.roles.roles.map(\.rawValue)
      let sign =
        switch participation.presence {
        case .known: ""
        case .presumed: "?"
        case .derived, .inferred, .unconfirmed: "~"
        }
      return ([catalog.parties[participation.party].id.string + sign] + roles).joined(separator: " ")
    }
  }

  /// How many are counted as members as of a year.
  func memberCount(in year: Int) -> Int {
    Snapshot(package.catalog, year: year).memberCount(of: Handle(0))
  }
}
