/// One source's word on what ties bodies together, in whichever table it stands.
public enum Statement: Hashable, Sendable {
  case membership(Handle<Membership>)
  case relation(Handle<Relation>)
  case claim(Handle<Claim>)
}

extension Catalog {
  /// Who says so, and where.
  public func citation(of statement: Statement) -> Citation {
    switch statement {
    case .membership(let row): memberships[row].citation
    case .relation(let row): remarks.relations[row].citation
    case .claim(let row): claims[row].citation
    }
  }

  /// The date that a statement is about; nil where the text shows none. Relations say at most since when they hold.
  public func asOf(_ statement: Statement) -> PartialDate? {
    switch statement {
    case .membership(let row): memberships[row].asOf
    case .relation: nil
    case .claim(let row): claims[row].asOf
    }
  }

  /// Whether a statement speaks of a year: it is not of a later one, and not of dates elsewhere.
  func speaks(_ statement: Statement, of year: Int) -> Bool {
    switch statement {
    case .membership(let row): memberships[row].speaks(of: year)
    case .relation(let row): (remarks.relations[row].since?.year ?? .min) <= year
    case .claim(let row): claims[row].isSaid(by: year)
    }
  }
}
