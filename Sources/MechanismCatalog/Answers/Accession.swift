import UnicodeText

extension Catalog {
  /// The event by which a party acceded to a mechanism by a year: one of the kind `accession` whose title or details name the party;
  /// the first if there are several, nil if no source speaks of one. O(events of the mechanism).
  public func accession(of party: Handle<Party>, to mechanism: Handle<Mechanism>, by year: Int) -> Handle<Event>? {
    let names = ([parties[party].name] + parties[party].aliases.items).map { spaced(Folding.fold($0.string)) }
    return eventsOfMechanism[mechanism].first { event in
      let shown = shown(event)
      guard shown.kind.string == "accession", (shown.date?.year ?? .max) <= year else { return false }
      let text = spaced(Folding.fold("\(shown.title) \(shown.details)"))
      return names.contains { text.contains($0) }
    }
  }

  /// Between blanks, so that only whole words are found.
  private func spaced(_ folded: [UInt8]) -> String { " \(String(decoding: folded, as: UTF8.self)) " }
}
