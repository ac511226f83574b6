extension QueryField {
  /// Whether records of a kind have what the field asks for themselves; else it is asked of their mechanisms.
  func isOwn(of kind: RecordKind, _ meaning: FieldTerm.Meaning?) -> Bool {
    switch kind {
    case .mechanisms: return false
    case .members:
      if case .topic(.mechanism) = meaning { return isInMechanism }
      return [.role, .kind, .region, .source, .basis, .count].contains(self)
    case .focus: return [.focus, .source, .count].contains(self)
    case .events: return [.host, .place, .kind, .status, .source, .basis, .date, .conflict].contains(self)
    case .outputs: return [.kind, .source, .date, .conflict].contains(self)
    case .relations, .sources, .conflicts: return [.kind, .source, .date].contains(self)
    case .lists: return [.role, .source, .date, .count].contains(self)
    }
  }

  /// Whether it asks, of parties, what they are in the mechanism that it names.
  private var isInMechanism: Bool {
    switch self {
    case .in, .member, .observer, .party, .chair, .secretariat, .host: true
    default: false
    }
  }
}
