/// What is shown of an attribute that sources make claims on, and what else they report.
public struct Resolution {
  public let shown: Claim
  /// The other claims, each next best first.
  public let others: [Claim]
  /// Whether only the order of the sources decided between differing values.
  public let isDisputed: Bool
}

extension Catalog {
  /// The claims on one attribute of a mechanism, resolved; nil where no source speaks of it.
  public func resolution(of attribute: Attribute, _ mechanism: Handle<Mechanism>) -> Resolution? {
    var matching: [Claim] = []
    for claim in claimsOfMechanism[mechanism] where claims[claim].attribute == attribute {
      matching.append(claims[claim])
    }
    guard !matching.isEmpty else { return nil }
    if matching.count > 1 { matching.sort { Ranking.prevails($0, $1, sources) } }
    let isDisputed = matching.dropFirst().contains {
      $0.value != matching[0].value && Ranking.isTie($0, matching[0], sources)
    }
    if attribute == .established || attribute == .ended {
      Ranking.preferPrecise(&matching) { PartialDate(edtf: $0.value) }
    }
    return Resolution(shown: matching[0], others: Array(matching.dropFirst()), isDisputed: isDisputed)
  }
}
