/// A contradiction that no rule computes, with all its readings.
public struct NotedConflict {
  public let id: Text
  /// What is disputed, by the first reading.
  public let what: Text
  public private(set) var readings: [ConflictReading]

  /// The mechanisms that it is about, each once.
  public var mechanisms: [Handle<Mechanism>] {
    readings.flatMap(\.mechanisms).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// In the order of their table; the readings of one stand together. O(readings).
  public static func all(_ catalog: Catalog) -> [NotedConflict] {
    var conflicts: [NotedConflict] = []
    var position: [Text: Int] = [:]
    for reading in catalog.remarks.conflicts {
      if let index = position[reading.conflict] {
        conflicts[index].readings.append(reading)
      } else {
        position[reading.conflict] = conflicts.count
        conflicts.append(NotedConflict(id: reading.conflict, what: reading.what, readings: [reading]))
      }
    }
    return conflicts
  }
}
