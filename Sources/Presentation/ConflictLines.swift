import MechanismCatalog

/// Where the sources on a mechanism contradict one another or themselves: what follows by rule from claims, lists and
/// memberships, then what readers have noted.
struct ConflictLines {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private var catalog: Catalog { links.catalog }

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    self.mechanism = mechanism
    self.links = links
  }

  var section: CardSection? {
    let computed = (counts + claims + lists + memberships).merged
    let noted = NotedConflict.all(catalog).filter { $0.mechanisms(catalog).contains(mechanism) }
    return CardSection(
      "Contradictions: \(computed.count + noted.count)", computed + noted.flatMap { $0.lines(catalog) })
  }

  /// Lists that are longer or shorter than the number that they state.
  private var counts: [CardLine] {
    catalog.listsOfMechanism[mechanism].compactMap { handle in
      let count = ListCount(handle, catalog)
      guard count.disagrees else { return nil }
      let list = catalog.lists[handle]
      return CardLine(
        "A list is not as long as it says: \(count.words)",
        evidence: [Evidence(list.citation, asOf: list.asOf, says: count.words)])
    }
  }

  /// "Established: 1999 (source A) against 2001 (source B); shown: 1999, from the newer source".
  private var claims: [CardLine] {
    catalog.contradictions(mechanism).map { contradiction in
      let attribute = contradiction.attribute
      let label = Words.capitalized(Words.of(attribute))
      let year = attribute.isLasting ? nil : contradiction.values[0][0].asOf?.year
      let values = contradiction.values.map { claims in
        "\(claims[0].value) (\(titles(claims.map(\.citation.source))))"
      }
      let evidence = contradiction.values.flatMap(\.self).map {
        Evidence($0.citation, asOf: $0.asOf, says: $0.value.string)
      }
      return CardLine(
        "\(label)\(year.map { " in \($0)" } ?? ""): \(values.joined(separator: " against "))"
          + "; shown: \(contradiction.values[0][0].value), \(Words.of(contradiction.rule))",
        evidence: evidence)
    }
  }

  /// Two whole lists of one year that name different parties.
  private var lists: [CardLine] {
    catalog.differingLists(mechanism).map { difference in
      let (first, second) = (catalog.lists[difference.first], catalog.lists[difference.second])
      let sides = [(first, difference.onlyInFirst), (second, difference.onlyInSecond)].filter { !$0.1.isEmpty }
        .map { list, parties in
          let names = parties.map { catalog.parties[$0].name.string }.joined(separator: ", ")
          return "only in \(titles([list.citation.source])): \(names)"
        }
      let year = first.asOf.map { String($0.year) } ?? ""
      return CardLine(
        "Two lists of \(Words.plural(of: first.role).lowercased()) in \(year) differ; \(sides.joined(separator: "; "))",
        evidence: [difference.first, difference.second].map { handle in
          let list = catalog.lists[handle]
          return Evidence(list.citation, asOf: list.asOf, says: ListCount(handle, catalog).words)
        })
    }
  }

  /// Who is said to take part and at the same time not to be a member.
  private var memberships: [CardLine] {
    catalog.contestedMemberships(mechanism).map { contested in
      let (row, denial) = (catalog.memberships[contested.member], catalog.memberships[contested.nonMember])
      return CardLine(
        "\(catalog.parties[row.party].name): said to take part, and not to be a member",
        evidence: [Evidence(row), Evidence(denial)], target: .party(row.party))
    }
  }

  /// Titles with years of publication, each once.
  private func titles(_ handles: [Handle<Source>]) -> String {
    var titles: [String] = []
    for source in handles.map({ catalog.sources[$0] }) {
      let title = source.title.string + (source.published.map { ", \($0.year)" } ?? "")
      if !titles.contains(title) { titles.append(title) }
    }
    return titles.joined(separator: "; ")
  }
}

extension Words {
  /// Why one value of a contradiction is shown.
  static func of(_ rule: Contradiction.Rule) -> String {
    switch rule {
    case .newestSource: "from the newer source"
    case .morePrecise: "the more precise"
    case .newestStatement: "the newer statement"
    case .order: "first in the order of the sources only (disputed)"
    }
  }
}
