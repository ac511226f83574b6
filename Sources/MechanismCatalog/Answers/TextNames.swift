import UnicodeText

/// A body that a text names.
public struct NamedBody: Hashable, Sendable {
  /// Its mechanism's side where it has two, as in relations.
  public let body: Entity
  /// Whether the text is nothing but its name.
  public let isWhole: Bool
}

/// Finds the mechanisms and parties that a text names in whole words, by name, short name or alias, organizations and
/// mechanisms by their ids too.
///
/// Of names that overlap the longest counts: "ASEAN Secretariat" does not name ASEAN. A name is written with a capital
/// letter, where its script has them, so that "who" is no organization; an id with which a text begins needs none, if
/// it is written as in the tables. Codes of states are not looked for: "and" is no Andorra.
public struct TextNames: Sendable {
  private var bodies: [[UInt8]: [Entity]] = [:]
  private var longestName = 0
  private var ids: Set<String> = []

  /// O(names).
  init(_ catalog: Catalog) {
    for mechanism in catalog.mechanisms.handles {
      let record = catalog.mechanisms[mechanism]
      add([record.name, record.shortName] + record.aliases.items, id: record.id, .mechanism(mechanism))
    }
    for party in catalog.parties.handles {
      let record = catalog.parties[party]
      let id = record.kind == .organization ? record.id : .empty
      add([record.name] + record.aliases.items, id: id, catalog.body(party))
    }
  }

  private mutating func add(_ names: [Text], id: Text, _ body: Entity) {
    for name in names + [id] {
      let folded = Folding.fold(name.string)
      guard !folded.isEmpty else { continue }
      longestName = max(longestName, TextNames.words(folded).count)
      if bodies[folded]?.contains(body) != true { bodies[folded, default: []].append(body) }
    }
    if !id.isEmpty { ids.insert(id.string) }
  }

  /// The bodies that a text names, each once, in the order of their names; several where a name is of several.
  /// O(words of the text x words of the longest name).
  public func bodies(in text: Text) -> [NamedBody] {
    let written = text.string
    let folded = Folding.foldWithOffsets(written)
    let words = TextNames.words(folded.bytes)
    var found: [NamedBody] = []
    var first = 0
    while first < words.count {
      guard let last = endOfName(from: first, words, folded, written) else {
        first += 1
        continue
      }
      let isWhole = first == 0 && last == words.count - 1
      let name = Array(folded.bytes[words[first].lowerBound..<words[last].upperBound])
      found += (bodies[name] ?? []).map { NamedBody(body: $0, isWhole: isWhole) }
      first = last + 1
    }
    return found.withoutRepeats()
  }

  /// The last word of the longest name that begins with a word; nil where none does.
  private func endOfName(
    from first: Int, _ words: [Range<Int>], _ folded: (bytes: [UInt8], offsets: [Int]), _ written: String
  ) -> Int? {
    (first..<min(words.count, first + longestName)).last { last in
      let range = words[first].lowerBound..<words[last].upperBound
      let name = Array(folded.bytes[range])
      guard bodies[name] != nil else { return false }
      let bytes = written.utf8.dropFirst(folded.offsets[range.lowerBound])
        .prefix(folded.offsets[range.upperBound] - folded.offsets[range.lowerBound])
      let letters = String(decoding: bytes, as: UTF8.self)
      if first == 0, ids.contains(letters) { return true }
      return letters.contains(where: \.isUppercase) || !letters.contains(where: \.isLowercase)
    }
  }

  /// Where the words of a folded text stand: one space parts them.
  private static func words(_ folded: [UInt8]) -> [Range<Int>] {
    folded.split(separator: UInt8(ascii: " ")).map { $0.startIndex..<$0.endIndex }
  }
}
