/// Takes contradictions apart, by the rules that decide what is shown elsewhere.
struct SideFinder {
  let catalog: Catalog
  let snapshot: Snapshot

  /// Of what passes, the newest statement of the year or earlier is shown, which may be none of those that differ.
  func claims(_ claims: DisputedClaims) -> ContradictionSides {
    let all = claims.values.joined()
    let shown = all.first.flatMap { shownClaim(claims.attribute, $0.mechanism) }
    let sides = all.map { claim in
      let isOfYear = claims.attribute.isLasting || claim.time?.year == shown?.time?.year
      return ContradictionSide(.claim(claim), isShown: claim.value == shown?.value && isOfYear)
    }
    return ContradictionSides(sides, sides.contains { $0.shown == .yes } ? claims.rule : .other)
  }

  private func shownClaim(_ attribute: Attribute, _ mechanism: Handle<Mechanism>) -> Claim? {
    guard let resolution = catalog.resolution(of: attribute, mechanism) else { return nil }
    if attribute.isLasting { return resolution.shown }
    return ([resolution.shown] + resolution.others).first { $0.isSaid(by: snapshot.year) }
  }

  func length(_ list: Handle<MemberList>) -> ContradictionSides {
    let shown = shown(list)
    return ContradictionSides(
      [ContradictionSide(.stated(list)), ContradictionSide(.named(list), shown)], shown == .no ? .other : .names)
  }

  func lists(_ difference: ListDifference) -> ContradictionSides {
    let sides = [
      ContradictionSide(.list(difference.first, only: difference.onlyInFirst), shown(difference.first)),
      ContradictionSide(.list(difference.second, only: difference.onlyInSecond), shown(difference.second)),
    ]
    guard sides.contains(where: { $0.shown != .no }) else { return ContradictionSides(sides, .other) }
    let currencies = [difference.first, difference.second].map { catalog.lists[$0].currency }
    // Of later lists the oldest is presumed to have held before.
    let isPresumed = sides.contains { $0.shown == .presumed }
    return ContradictionSides(
      sides, currencies[0] == currencies[1] ? .order : isPresumed ? .list : .newestStatement)
  }

  /// Whether members are counted by a list in the year.
  private func shown(_ list: Handle<MemberList>) -> ContradictionSide.Shown {
    let counted = CountedLists(catalog, catalog.lists[list].mechanism, year: snapshot.year)
    return counted.isPresumed(list).map { $0 ? .presumed : .yes } ?? .no
  }

  /// Both words may be shown: that it takes part, and that a source denies it.
  func membership(_ contested: ContestedMembership) -> ContradictionSides {
    let (row, denial) = (catalog.memberships[contested.member], catalog.memberships[contested.nonMember])
    let present = snapshot.participations(in: row.mechanism).first { $0.party == row.party && $0.takesPart }
    let isDenied = !snapshot.outside([denial], .nonMember, catalog).isEmpty
    let member: ContradictionSide.Shown = present.map { $0.presence == .presumed ? .presumed : .yes } ?? .no
    return ContradictionSides(
      [ContradictionSide(.membership(row), member), ContradictionSide(.membership(denial), isShown: isDenied)],
      settlement(isMember: present != nil, isDenied: isDenied, row, denial))
  }

  private func settlement(isMember: Bool, isDenied: Bool, _ row: Membership, _ denial: Membership) -> Settlement {
    if isMember == isDenied { return isMember ? .nothing : .other }
    let (member, other) = (row.currency, denial.currency)
    return isMember == (member > other) && member != other ? .newestStatement : .list
  }

  func date(_ event: Handle<Event>) -> ContradictionSides {
    let statements = catalog.events[event].statements.map { catalog.eventStatements[$0] }
    return dates(statements.map { (.event($0), $0.citation, $0.date) })
  }

  func date(_ output: Handle<Output>) -> ContradictionSides {
    let statements = catalog.outputs.outputs[output].statements.map { catalog.outputs.statements[$0] }
    return dates(statements.map { (.output($0), $0.citation, $0.date) })
  }

  /// The statements that have a date, the one that wins first.
  private func dates(
    _ statements: [(reading: ContradictionSide.Reading, citation: Citation, date: PartialDate?)]
  ) -> ContradictionSides {
    let shown = statements.first?.date
    let dated = statements.filter { $0.date != nil }
    let sides = dated.map { ContradictionSide($0.reading, isShown: $0.date == shown) }
    guard let first = dated.first, let other = dated.first(where: { $0.date != first.date }), shown != nil else {
      return ContradictionSides(sides, .other)
    }
    return ContradictionSides(
      sides, Ranking.rule((first.citation, first.date), (other.citation, other.date), catalog.sources))
  }
}
