import MechanismCatalog

/// Where the sources on a mechanism contradict one another or themselves, as far as its own lines show it.
struct ConflictLines {
  private let mechanism: Handle<Mechanism>
  private let links: Links

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    self.mechanism = mechanism
    self.links = links
  }

  var section: CardSection? {
    let catalog = links.catalog
    let id = catalog.mechanisms[mechanism].id
    let counts = catalog.listsOfMechanism[mechanism].compactMap { handle -> CardLine? in
      let count = ListCount(handle, catalog)
      guard count.disagrees else { return nil }
      let list = catalog.lists[handle]
      return CardLine(
        "A list is not as long as it says: \(count.words)",
        evidence: [Evidence(list.citation, asOf: list.asOf, says: count.words)])
    }
    let readings = catalog.remarks.conflicts.filter { $0.what.items.contains(id) || $0.what == id }.map { reading in
      CardLine(
        "\(reading.what): \(reading.reading)",
        evidence: [Evidence(reading.citation, asOf: reading.asOf, says: reading.reading.string)])
    }
    let lines = counts + readings
    return CardSection("Contradictions: \(lines.count)", lines)
  }
}
