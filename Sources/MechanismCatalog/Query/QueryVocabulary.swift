/// The words that fields take which do not name a record.
struct QueryVocabulary {
  let kind: RecordKind
  let catalog: Catalog

  /// As the tables hold them, each once. O(records) where they are those of a column.
  func words(_ field: QueryField) -> [String] {
    switch field {
    case .role: Role.allCases.map(\.rawValue) + [QueryVocabulary.anyRole]
    case .basis: Basis.allCases.map(\.rawValue)
    case .scope: Scope.allCases.map(\.rawValue)
    case .status: EventStatus.allCases.map(\.rawValue)
    case .conflict: ["yes", "no"]
    case .region: regions
    case .kind: kinds
    default: []
    }
  }

  /// The word for whatever role, but being outside.
  static let anyRole = "any"

  /// Whether a word asks for a role: its own, `any` but for being outside, and of who holds the chair with others also
  /// `chair`.
  static func asks(_ word: String, for role: Role) -> Bool {
    switch word {
    case role.rawValue: true
    case anyRole: role.group != .outside
    case Role.chair.rawValue: role.isOffice
    default: false
    }
  }

  /// The word of an event that is the founding of a mechanism.
  static let founding = "founding"

  private var kinds: [String] {
    switch kind {
    case .mechanisms, .focus, .lists: MechanismKind.allCases.map(\.rawValue)
    case .members: PartyKind.allCases.map(\.rawValue)
    case .events: distinct(catalog.eventStatements.map(\.kind)) + [QueryVocabulary.founding]
    case .outputs: distinct(catalog.outputs.statements.map(\.kind))
    case .relations: RelationKind.allCases.map(\.rawValue)
    case .sources: distinct(catalog.sources.map(\.kind))
    case .conflicts:
      catalog.contradictions.flatMap(\.kindWords).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  private var regions: [String] {
    distinct(catalog.mechanisms.flatMap(\.region.items) + catalog.parties.flatMap { [$0.region, $0.subregion] })
  }

  private func distinct(_ cells: [Text]) -> [String] {
    var seen: Set<Text> = [.empty]
    return cells.filter { seen.insert($0).inserted }.map(\.string)
  }
}
