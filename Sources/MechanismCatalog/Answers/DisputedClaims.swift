/// Claims of sources on one attribute of a mechanism that cannot all be true.
public struct DisputedClaims {
  public let attribute: Attribute
  /// The values, the one that prevails first, each with all claims that give it.
  public let values: [[Claim]]
  /// Why the first value goes before the second.
  public let rule: Settlement
}

extension Catalog {
  /// The claims on a mechanism that contradict one another: lasting attributes whose names, spans, places or initiators
  /// are disjoint, passing ones that differ within one year.
  public func disputedClaims(_ mechanism: Handle<Mechanism>) -> [DisputedClaims] {
    let lasting: [Attribute] = [.name, .established, .ended, .place, .initiator]
    let passing: [Attribute] = [.standing, .memberCount, .observerCount, .chairing, .secretariat]
    return lasting.compactMap { contradiction(among: ranked($0, mechanism)) }
      + passing.flatMap { attribute in
        let dated = ranked(attribute, mechanism).filter { $0.time != nil }
        let years = Set(dated.compactMap { $0.time?.year }).sorted(by: >)
        return years.compactMap { year in contradiction(among: dated.filter { $0.time?.year == year }) }
      }
  }

  private func ranked(_ attribute: Attribute, _ mechanism: Handle<Mechanism>) -> [Claim] {
    resolution(of: attribute, mechanism).map { [$0.shown] + $0.others } ?? []
  }

  /// nil where all claims can be true. Lasting claims that can be true together, as 1996 and 1996-05, are one value.
  private func contradiction(among claims: [Claim]) -> DisputedClaims? {
    var values: [[Claim]] = []
    for claim in claims where claims.contains(where: { claim.excludes($0) }) {
      if let index = values.firstIndex(where: {
        !$0[0].excludes(claim) && claim.attribute.isLasting || $0[0].value == claim.value
      }) {
        values[index].append(claim)
      } else {
        values.append([claim])
      }
    }
    guard values.count > 1 else { return nil }
    return DisputedClaims(
      attribute: values[0][0].attribute, values: values,
      rule: Ranking.rule(strongest(values[0]), strongest(values[1]), sources))
  }

  /// The claim that prevails of several which can be true together; it need not be the most precise.
  private func strongest(_ claims: [Claim]) -> Claim {
    claims.dropFirst().reduce(claims[0]) { Ranking.prevails($1, $0, sources) ? $1 : $0 }
  }
}

extension Claim {
  /// Whether two claims on one attribute cannot both be true, for claims of one year where the attribute passes.
  fileprivate func excludes(_ other: Claim) -> Bool {
    guard value != other.value else { return false }
    switch attribute {
    case .established, .ended:
      guard let mine = PartialDate(edtf: value), let its = PartialDate(edtf: other.value) else { return true }
      return mine.isDisjoint(from: its)
    case .place: return Place(value).excludes(Place(other.value))
    case .name: return BodyName(value).excludes(BodyName(other.value))
    case .memberCount, .observerCount: return true
    default:
      // What one source says in several pieces of text adds up.
      return citation.source != other.citation.source
    }
  }
}
