import MechanismCatalog

/// Lists and who is on them, and what is said of one party at a time.
extension PackageGenerator {
  /// Nearly all memberships stand on a list. Lists differ much in length; none is a second one before all mechanisms
  /// have a first.
  mutating func makeListsAndMemberships() -> (lists: [UInt8], memberships: [UInt8]) {
    var lists = CSVText(.lists)
    var memberships = CSVText(.memberships)
    let listed = counts[.memberships] * 93 / 100
    var weights: [Int] = []
    for _ in 0..<counts[.lists] { weights.append(6 + random.skewed(50)) }
    for (index, length) in RowCounts.shares(of: listed, weights).enumerated() {
      let list = makeList(index)
      let event = random.chance(percent: 15) ? random.pick(events) : ""
      lists.append([
        list.id, list.mechanism.id, list.role.rawValue, list.asOf, random.chance(percent: 75) ? "yes" : "unknown",
        random.chance(percent: 80) ? "\(length)" : "", "states", event, list.source, list.locator,
      ])
      for party in random.sample(neighbours(of: list.mechanism, atLeast: length), length) {
        memberships.append([
          list.mechanism.id, party.id, list.role.rawValue, "", "", list.asOf, party.name, list.id, "listed",
          list.source, list.locator,
        ])
      }
    }
    for _ in listed..<counts[.memberships] { memberships.append(makeNamedMembership()) }
    return (lists.bytes, memberships.bytes)
  }

  private mutating func makeList(_ index: Int) -> GeneratedList {
    let mechanism = index < mechanisms.count ? mechanisms[index] : random.pickEarly(mechanisms)
    return GeneratedList(
      id: "\(mechanism.id)-list-\(index + 1)", mechanism: mechanism,
      role: random.chance(percent: 80) ? .member : random.pick([.observer, .participant, .interested]),
      asOf: month(), source: random.pickEarly(sources), locator: locator())
  }

  /// The states of the mechanism's region, or of the world if these are too few.
  private func neighbours(of mechanism: GeneratedMechanism, atLeast count: Int) -> [PartyName] {
    let near = states.filter { $0.region == mechanism.region }
    return near.count < count * 5 / 4 ? states : near
  }

  private mutating func makeNamedMembership() -> [String] {
    let party = random.chance(percent: 40) ? random.pick(organizations) : random.pick(states)
    return [
      random.pickEarly(mechanisms).id, party.id, random.pickEarly(Role.allCases.map(\.rawValue)),
      random.chance(percent: 30) ? "\(random.number(in: 1990...2006))" : "",
      random.chance(percent: 10) ? "\(random.number(in: 2007...2020))" : "", month(), party.name, "",
      random.pick(["named", "named", "attended", "derived"]), random.pickEarly(sources), locator(),
    ]
  }

  mutating func makeFocusStatements() -> [UInt8] {
    table(.mechanismFocus) { make, _ in
      [
        make.random.pickEarly(make.mechanisms).id, make.random.pickEarly(make.focusAreas), make.phrase(words: 4),
        make.month(), make.random.pickEarly(make.sources), make.locator(),
      ]
    }
  }

  /// One attribute of every mechanism after another; later rounds give a second source's word.
  mutating func makeClaims() -> [UInt8] {
    let rounds: [Attribute] = [
      .name, .established, .kind, .alias, .memberCount, .binding, .name, .established, .standing, .secretariat, .place,
      .chairing, .meets, .website, .formalTie, .observerCount,
    ]
    return table(.claims) { make, index in
      let count = make.mechanisms.count
      let attribute = rounds[index / count % rounds.count]
      let mechanism = make.mechanisms[index % count]
      return [
        mechanism.id, attribute.rawValue, make.value(of: attribute, mechanism), make.month(),
        make.random.pickEarly(make.sources), make.locator(), make.doubt(),
      ]
    }
  }

  /// Mostly empty: a source says it outright.
  mutating func doubt() -> String { random.chance(percent: 10) ? random.pick(Doubt.allCases).rawValue : "" }

  private mutating func value(of attribute: Attribute, _ mechanism: GeneratedMechanism) -> String {
    switch attribute {
    case .name: mechanism.name
    case .alias: mechanism.shortName
    case .established, .ended: "\(mechanism.founded + random.skewed(3))"
    case .kind: random.pickEarly(MechanismKind.allCases.map(\.rawValue))
    case .memberCount, .observerCount: "\(random.number(in: 5...60))"
    case .website: "https://example.org/\(mechanism.id)"
    case .binding: random.pick(["yes", "no", "no"])
    default: phrase(words: 3)
    }
  }
}

/// One list in the making.
private struct GeneratedList {
  let id: String
  let mechanism: GeneratedMechanism
  let role: Role
  let asOf: String
  let source: String
  let locator: String
}
