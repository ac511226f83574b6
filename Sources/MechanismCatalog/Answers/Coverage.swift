/// What a package covers: how much each source gives to each table, and where a mechanism's page stays empty.
public struct Coverage {
  private let catalog: Catalog

  public init(_ catalog: Catalog) {
    self.catalog = catalog
  }

  /// What a mechanism's record can lack.
  public enum Part: CaseIterable, Sendable {
    case members, focusAreas
    /// An event or a date of founding.
    case timeline
  }

  /// Why something is lacking, as far as the tables tell.
  public enum Reason: Hashable, Sendable {
    /// A source states how many there are and names none of them.
    case countedOnly(Int)
    /// Parties are named, but only as near it or in support of it.
    case nearOnly
    /// Parties are named, but only as present at a meeting.
    case attendedOnly
    /// Its sources name none.
    case noneNamed
  }

  /// The tables whose rows are facts with a source, in the order of the package.
  public static let factTables: [TableName] = TableName.allCases.filter { table in
    // Where land lies is no fact on a mechanism.
    table != .mapAreas
      && PackageSchema.columns(of: table).contains { if case .source = $0.type { true } else { false } }
  }

  /// How many rows of a table of facts rest on each source, in the order of the sources. O(rows).
  public func rowsBySource(_ table: TableName) -> [Int] {
    var counts = [Int](repeating: 0, count: catalog.sources.count)
    for citation in citations(table) { counts[Int(citation.source.index)] += 1 }
    return counts
  }

  private func citations(_ table: TableName) -> [Citation] {
    switch table {
    case .claims: catalog.claims.map(\.citation)
    case .lists: catalog.lists.map(\.citation)
    case .memberships: catalog.memberships.map(\.citation)
    case .mechanismFocus: catalog.focusStatements.map(\.citation)
    case .events: catalog.eventStatements.map(\.citation)
    case .outputs: catalog.outputs.statements.map(\.citation)
    case .relations: catalog.remarks.relations.map(\.citation)
    case .assessments: catalog.remarks.assessments.map(\.citation)
    case .conflicts: catalog.remarks.conflicts.map(\.citation)
    case .sources, .mechanisms, .parties, .focusAreas, .outputPoints, .mapAreas, .mapGrid: []
    }
  }

  /// The lists that state a number.
  public var countedLists: [ListLength] {
    catalog.lists.handles.filter { catalog.lists[$0].statedCount != nil }.map { ListLength($0, catalog) }
  }

  /// The mechanisms that lack a part, each with the reason, in table order.
  public func gaps(_ part: Part) -> [(mechanism: Handle<Mechanism>, reason: Reason)] {
    catalog.mechanisms.handles.compactMap { mechanism in reason(mechanism, lacks: part).map { (mechanism, $0) } }
  }

  private func reason(_ mechanism: Handle<Mechanism>, lacks part: Part) -> Reason? {
    switch part {
    case .members: reasonForNoMembers(mechanism)
    case .focusAreas: catalog.focusOfMechanism[mechanism].isEmpty ? .noneNamed : nil
    case .timeline:
      catalog.eventsOfMechanism[mechanism].isEmpty && catalog.established(mechanism) == nil ? .noneNamed : nil
    }
  }

  private func reasonForNoMembers(_ mechanism: Handle<Mechanism>) -> Reason? {
    let rows = catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }
    let present = rows.filter { $0.basis == .attended }
    if rows.contains(where: { $0.role.group == .takesPart && $0.basis != .attended }) { return nil }
    if let number = newestCount(mechanism) { return .countedOnly(number) }
    if rows.count > present.count { return .nearOnly }
    return present.isEmpty ? .noneNamed : .attendedOnly
  }

  /// The newest number of members that a source states, by claim or for a list; nil where none does.
  private func newestCount(_ mechanism: Handle<Mechanism>) -> Int? {
    let claims = catalog.claimsOfMechanism[mechanism].map { catalog.claims[$0] }
      .filter { $0.attribute == .memberCount }
      .map { (number: Int($0.value.string), time: $0.time) }
    let lists = catalog.listsOfMechanism[mechanism].map { catalog.lists[$0] }
      .map { (number: $0.statedCount, time: $0.time) }
    return (claims + lists).filter { $0.number != nil }.max { ($0.time?.newness ?? .min) < ($1.time?.newness ?? .min) }?
      .number
  }
}
