/// A contradiction that no rule computes, with all its readings.
public struct NotedConflict {
  public let id: Text
  /// What is disputed, by the first reading.
  public let what: Text
  public private(set) var readings: [ConflictReading]

  /// Whether it only notes that something is not known: a single reading contradicts nothing.
  public var isGap: Bool { readings.count == 1 }

  /// The mechanisms that it is about, each once.
  public var mechanisms: [Handle<Mechanism>] {
    readings.flatMap(\.mechanisms).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// In the order of their table; the readings of one stand together. O(readings).
  public static func all(_ catalog: Catalog) -> [NotedConflict] {
    let readings = catalog.remarks.conflicts
    let index = IdIndex(readings.map(\.conflict))
    var conflicts: [NotedConflict] = []
    conflicts.reserveCapacity(index.ids.count)
    for reading in readings {
      // Ids have the positions in which they first came.
      if let position = index.position(of: reading.conflict), position < conflicts.count {
        conflicts[position].readings.append(reading)
      } else {
        conflicts.append(NotedConflict(id: reading.conflict, what: reading.what, readings: [reading]))
      }
    }
    return conflicts
  }
}
