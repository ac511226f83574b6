import MechanismCatalog

/// One row of a pane.
public struct Row: Equatable, Sendable {
  public let topic: Topic
  /// For a member of a single mechanism: its roles there, without offices of the past beside others. For a mechanism: whether anybody takes part by a source's word.
  public var roles: RoleSet = []
  /// On what the roles rest.
  public var grounds = RoleGrounds()
  /// Of a member of a single mechanism whose first role is an office: whether all that is known of it is of an
  /// earlier year.
  public var isPastOffice = false
  /// How sure it is that the party is there at all.
  public var presence: Participation.Presence = .known
  /// What the row counts: members of a mechanism, mechanisms of a party or focus area.
  public var count: Int = 0
  /// Whether it stands for several parties without names, which count as none; of a mechanism, whether its members do.
  public var isGroup = false
  /// For the heading of a group of mechanisms: whether the rows of the group are hidden.
  public var isFolded = false

  init(_ topic: Topic) {
    self.topic = topic
  }

  /// Whether it heads the rows below it and is no record of its own.
  public var isHeading: Bool {
    switch topic {
    case .year, .kind: true
    default: false
    }
  }

  /// The facet that the row becomes: of a party that does not take part anywhere here, any role.
  var facet: Facet {
    switch topic {
    case .party: Facet(topic, anyRole: roles.isDisjoint(with: .takingPart))
    case .founding(let mechanism): Facet(.mechanism(mechanism))
    default: Facet(topic)
    }
  }
}

/// What a pane lists now: derived from the place and the catalog, kept until one of them changes.
public struct Listing: Equatable, Sendable {
  /// All rows linked, in order, before the filter; no headings.
  public internal(set) var all: [Row] = []
  /// The rows shown: those that pass the filter, with headings where the order has them.
  public internal(set) var rows: [Row] = []
  /// How many rows of `all` pass the filter.
  public internal(set) var matched = 0
  /// Whether there are mechanisms, but no source says what a pane lists of them: unknown, which is not none.
  public func isUnknown(in pane: Pane) -> Bool {
    all.isEmpty && mechanismCount > 0 && (pane == .members || pane == .focusAreas)
  }

  /// How many rows of `all` are of parties of which it is only presumed that they take part.
  public var presumed: Int {
    all.count { $0.presence == .presumed && !$0.isGroup && !$0.roles.isDisjoint(with: .takingPart) }
  }

  /// How many rows of `all` do not count as members: parties that only are near or support, and groups without names.
  public var nearby: Int {
    all.count { row in
      if case .party = row.topic { row.isGroup || row.roles.isDisjoint(with: .takingPart) } else { false }
    }
  }

  /// How many rows of `all` are of groups that stand for the members; 0 where anybody else takes part.
  public var groupsAsMembers: Int {
    let taking = all.filter { row in
      if case .party = row.topic { !row.roles.isDisjoint(with: .takingPart) } else { false }
    }
    return taking.allSatisfy(\.isGroup) ? taking.count : 0
  }
  /// Of a timeline, how many of the rows shown are of each year, by year; those without a date are in none.
  public internal(set) var years: [YearCount] = []
  /// The only mechanism that the rows are linked to; nil where there are several or none.
  public internal(set) var mechanism: Handle<Mechanism>?
  /// How many mechanisms the rows are linked to.
  public internal(set) var mechanismCount = 0

  public init() {}
}

/// How many rows of a timeline are of a year.
public struct YearCount: Equatable, Sendable {
  public let year: Int
  public internal(set) var count: Int
}
