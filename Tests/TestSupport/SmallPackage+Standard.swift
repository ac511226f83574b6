import MechanismCatalog

extension SmallPackage {
  /// A small world with every kind of statement: invented mechanisms and sources, real states.
  ///
  /// - Kandy Process: complete lists of 2005 (10) and 2008 (11, Afghanistan new), chairs one after another.
  /// - Mekong Accord: six members stated, none named; no source says when it was founded.
  /// - Jönköping Process: eight members stated, seven named; two years of founding.
  /// - Lombok Process: a territory among its members, observers, co-chairs, attendance, a non-member, a derived member.
  /// - Andean Forum: statements without dates.
  /// - Pacific Migration Council: an organization that is a mechanism and a party.
  /// - Geneva Dialogue: no members, announced events.
  ///
  /// Screens and cards of it are compared in tests: a change here shows there.
  public static let standard = SmallPackage([
    .sources: StandardWorld.sources, .mechanisms: StandardWorld.mechanisms, .claims: StandardWorld.claims,
    .parties: StandardWorld.parties, .lists: StandardWorld.lists, .memberships: StandardWorld.memberships,
    .focusAreas: StandardWorld.focusAreas, .mechanismFocus: StandardWorld.mechanismFocus,
    .events: StandardWorld.events, .outputs: StandardWorld.outputs, .outputPoints: StandardWorld.outputPoints,
    .relations: StandardWorld.relations, .assessments: StandardWorld.assessments,
    .conflicts: StandardWorld.conflicts,
  ])
}

/// The tables of the standard package.
enum StandardWorld {}
