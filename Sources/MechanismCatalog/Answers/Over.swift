extension Catalog {
  /// Whether a mechanism is over in a year: a source says that it ended before the year, or the newest word on it by
  /// then is that it ended or was merged. In the year of its end by a source's word it still was. What no source calls
  /// over is not over, which is no word that it goes on. O(claims of the mechanism).
  public func isOver(_ mechanism: Handle<Mechanism>, by year: Int) -> Bool {
    isOver(mechanism, by: year, standing(of: mechanism, by: year))
  }

  fileprivate func isOver(_ mechanism: Handle<Mechanism>, by year: Int, _ standing: Standing?) -> Bool {
    if let end = ended(mechanism), end.year <= year { return end.lastYear < year }
    return standing?.isOver ?? false
  }

  /// The claim that a standing rests on; nil for one of another catalog. O(claims of the mechanism).
  func handle(of standing: Standing) -> Handle<Claim>? {
    let claim = standing.claim
    return claimsOfMechanism[claim.mechanism].first {
      claims[$0].citation == claim.citation && claims[$0].attribute == claim.attribute
        && claims[$0].value == claim.value
    }
  }
}

extension Standing {
  /// Whether the word is that it ended or was merged.
  public var isOver: Bool { word == .ended || word == .merged }
}

/// Which mechanisms are not going on as of a year; made when it is first asked for.
final class RestingLinks {
  private let catalog: Catalog
  private let founded: RecordSet<Mechanism>
  private let year: Int

  /// Of the mechanisms that have been `founded` by the year.
  init(_ catalog: Catalog, _ founded: RecordSet<Mechanism>, year: Int) {
    (self.catalog, self.founded, self.year) = (catalog, founded, year)
  }

  var over: RecordSet<Mechanism> { sets.over }
  var dormant: RecordSet<Mechanism> { sets.dormant }

  /// O(claims).
  private lazy var sets: (over: RecordSet<Mechanism>, dormant: RecordSet<Mechanism>) = {
    var over = RecordSet<Mechanism>(capacity: catalog.mechanisms.count)
    var dormant = over
    for mechanism in founded.handles {
      let standing = catalog.standing(of: mechanism, by: year)
      if catalog.isOver(mechanism, by: year, standing) {
        over.insert(mechanism)
      } else if standing?.word == .dormant {
        dormant.insert(mechanism)
      }
    }
    return (over, dormant)
  }()
}
