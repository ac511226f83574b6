import UnicodeText

extension Catalog {
  /// The event by which a party acceded to a mechanism by a year: one of the kind `accession` whose title or details name the party;
  /// the first if there are several, nil if no source speaks of one. O(events of the mechanism).
  public func accession(of party: Handle<Party>, to mechanism: Handle<Mechanism>, by year: Int) -> Handle<Event>? {
    let accessions = eventsOfMechanism[mechanism].filter { event in
      let shown = shown(event)
      return shown.kind.string == "accession" && (shown.date?.year ?? .max) <= year
    }
    if accessions.isEmpty { return nil }
    let names = ([parties[party].name] + parties[party].aliases.items).map { Folding.fold($0.string) }
    return accessions.first { event in
      let text = FoldedText(folded: Folding.fold("\(shown(event).title) \(shown(event).details)")[...])
      return names.contains { text.holdsWhole($0) }
    }
  }
}
