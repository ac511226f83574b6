import MechanismCatalog
import UnicodeText

/// A contradiction that no rule computes, with all its readings.
struct NotedConflict {
  let id: Text
  /// What is disputed, by the first reading.
  let what: Text
  private(set) var readings: [ConflictReading]

  /// In the order of their table; the readings of one stand together.
  static func all(_ catalog: Catalog) -> [NotedConflict] {
    var conflicts: [NotedConflict] = []
    for reading in catalog.remarks.conflicts {
      if let index = conflicts.firstIndex(where: { $0.id == reading.conflict }) {
        conflicts[index].readings.append(reading)
      } else {
        conflicts.append(NotedConflict(id: reading.conflict, what: reading.what, readings: [reading]))
      }
    }
    return conflicts
  }

  /// The mechanisms that it is about: those whose id is an item of what is disputed, or whose id or a name stands in
  /// it, or in the conflict's id, as whole words.
  func mechanisms(_ catalog: Catalog) -> [Handle<Mechanism>] {
    let ids = readings.flatMap { [$0.what] + $0.what.items }
    let texts = ([id] + readings.map(\.what)).map { Self.words($0) }
    return catalog.mechanisms.handles.filter { handle in
      let mechanism = catalog.mechanisms[handle]
      if ids.contains(mechanism.id) { return true }
      let names = ([mechanism.id, mechanism.name, mechanism.shortName] + mechanism.aliases.items).map { Self.words($0) }
      return names.contains { name in !name.isEmpty && texts.contains { $0.contains(name) } }
    }
  }

  /// What is disputed, and below it the readings, each with who says so.
  func lines(_ catalog: Catalog) -> [CardLine] {
    let items = what.items.map { item in
      catalog.mechanism(id: item.string).map { catalog.mechanisms[$0].name.string } ?? item.string
    }
    let head = CardLine(
      "Sources differ on \(items.joined(separator: ", "))", evidence: readings.map { evidence($0) })
    let below = readings.map { CardLine($0.reading.string, evidence: [evidence($0)], indent: 1) }
    return [head] + below.merged
  }

  private func evidence(_ reading: ConflictReading) -> Evidence {
    Evidence(reading.citation, asOf: reading.asOf, says: reading.reading.string)
  }

  /// The folded words: runs of letters and digits.
  private static func words(_ text: Text) -> [ArraySlice<UInt8>] {
    Folding.fold(text.string).split { byte in
      !(byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte))
    }
  }
}
