import CommandTable
import MechanismCatalog
import UnicodeText

/// The commands and records whose names fit typed words, best first.
///
/// An exact name goes before a beginning, a word's beginning before any place (see `NameMatch`); of what fits equally
/// well, commands go before records, then the name before the acronym, the alias, the code and the text (which events,
/// outputs and sources have only); then in table order. A body that is a mechanism and a party is one record.
struct PaletteSearch {
  private struct Hit {
    /// How well the words fit, see `NameMatch`.
    let rank: Int
    /// What of the record they fit.
    let part: Part
    let item: Finder.Item
  }

  private enum Part: Int { case command, name, acronym, alias, code, text }

  private let words: [[UInt8]]
  private let catalog: Catalog
  private var hits: [Hit] = []

  /// O(records x length of their names).
  init(_ words: [[UInt8]], _ catalog: Catalog) {
    self.words = words
    self.catalog = catalog
    for command in Command.allCases {
      let name = Folding.fold(command.title) + [SearchTable.nameEnd]
      if let rank = NameMatch.rank(of: words, in: name[...]) {
        hits.append(Hit(rank: rank, part: .command, item: .command(command)))
      }
    }
    var found: [(rank: Int, topic: Topic)] = []
    catalog.search.forEachTopic { topic, names in
      if let rank = NameMatch.rank(of: words, in: names) { found.append((rank, topic)) }
    }
    for (rank, topic) in found { append(Hit(rank: rank, part: part(of: topic, rank), item: .topic(topic))) }
  }

  var items: [Finder.Item] {
    hits.indices.sorted { (hits[$0].rank, hits[$0].part.rawValue, $0) < (hits[$1].rank, hits[$1].part.rawValue, $1) }
      .map { hits[$0].item }
  }

  /// The first part of a record that the words fit as well as the whole record.
  private func part(of topic: Topic, _ rank: Int) -> Part {
    parts(of: topic).first { part in
      part.texts.contains { NameMatch.rank(of: words, in: Folding.fold($0.string)[...]) == rank }
    }?.part ?? .text
  }

  private func parts(of topic: Topic) -> [(part: Part, texts: [Text])] {
    switch topic {
    case .mechanism(let handle):
      let mechanism = catalog.mechanisms[handle]
      return [
        (.name, [mechanism.name]), (.acronym, [mechanism.shortName]), (.alias, mechanism.aliases.items),
        (.code, [mechanism.id]),
      ]
    case .party(let handle):
      let party = catalog.parties[handle]
      return [(.name, [party.name]), (.alias, party.aliases.items), (.code, [party.id, party.iso2, party.iso3])]
    case .focusArea(let area):
      return [(.name, [catalog.focusAreas[area].label]), (.code, [catalog.focusAreas[area].id])]
    default: return []
    }
  }

  /// Adds what was found; a party that is a mechanism too counts as the mechanism, which stands before it.
  private mutating func append(_ hit: Hit) {
    guard case .topic(.party(let party)) = hit.item, let twin = catalog.mechanism(twinOf: party) else {
      hits.append(hit)
      return
    }
    let item = Finder.Item.topic(.mechanism(twin))
    let known = hits.firstIndex { $0.item == item }
    if let known, (hits[known].rank, hits[known].part.rawValue) <= (hit.rank, hit.part.rawValue) { return }
    if let known { hits.remove(at: known) }
    hits.append(Hit(rank: hit.rank, part: hit.part, item: item))
  }
}

extension Catalog {
  /// The mechanism that a party is as well; nil for most. O(length of its id).
  func mechanism(twinOf party: Handle<Party>) -> Handle<Mechanism>? { mechanism(id: parties[party].id.string) }

  /// How many parties are mechanisms as well. O(parties).
  var twinCount: Int { parties.handles.count { mechanism(twinOf: $0) != nil } }
}
