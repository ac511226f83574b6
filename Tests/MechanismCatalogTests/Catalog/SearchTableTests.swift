import TestSupport
import Testing
import UnicodeText

@testable import MechanismCatalog

@Suite("Folded names")
struct SearchTableTests {
  private let table = SearchTable(3) { row in
    [["Côte d'Ivoire", "Ivory Coast", ""], [], ["North Macedonia"]][row].map(Text.init(lasting:))
  }

  @Test(
    "a word is found in any name of a record, whatever its case and accents",
    arguments: [
      ("cote d'ivoire", [0]), ("IVORY", [0]), ("coast", [0]), ("côte", [0]), ("o", [0, 2]), ("h m", [2]),
      ("macedonias", []), ("x", []),
    ])
  func contains(word: String, rows: [Int]) {
    #expect((0..<table.count).filter { table.contains(Folding.fold(word), row: $0) } == rows)
  }

  @Test(
    "a whole name is found, and neither a part of one nor two in a row",
    arguments: [
      ("ivory coast", [0]), ("Côte d’Ivoire", [0]), ("north macedonia", [2]), ("ivory", []), ("coast", []),
      ("macedonia", []), ("cote divoire ivory coast", []), ("coast ivory", []),
    ])
  func named(name: String, rows: [Int]) {
    #expect(table.rows(named: name.split(separator: " ").map { Folding.fold($0) }) == rows)
  }

  @Test("nothing is found across two names")
  func acrossNames() {
    #expect(!table.contains(Folding.fold("ivoire ivory"), row: 0))
    #expect(!table.contains(Folding.fold("ivoireivory"), row: 0))
  }

  @Test("an empty word is in every record")
  func emptyWord() {
    #expect((0..<table.count).allSatisfy { table.contains([], row: $0) })
  }

  @Test("the names of a record are folded, each ended, without empty ones")
  func names() {
    #expect(Array(table.names(row: 0)) == Array("cote divoire\nivory coast\n".utf8))
    #expect(table.names(row: 1).isEmpty)
  }

  @Test("everything that has a card is visited once, with its names")
  func topics() {
    let catalog = SmallPackage.standard.catalog
    var topics: Set<Topic> = []
    var visits = 0
    catalog.search.forEachTopic { topic, names in
      topics.insert(topic)
      visits += 1
      #expect(names.last == SearchTable.nameEnd)
    }
    #expect(visits == catalog.topicCount)
    #expect(topics.count == visits)
  }

  @Test(
    "a record is found by its names, short names, aliases, codes and id",
    arguments: [
      ("labour migration", ["kandy-process"]), ("kandy", ["kandy-process"]), ("jonkoping", ["jonkoping-process"]),
      ("CBD", ["jonkoping-process"]), ("foro", ["andean-forum"]),
      ("process", ["kandy-process", "jonkoping-process", "lombok-process"]),
    ])
  func mechanisms(word: String, ids: [String]) {
    let catalog = SmallPackage.standard.catalog
    let found = catalog.mechanisms.handles.filter {
      catalog.search.mechanisms.contains(Folding.fold(word), row: Int($0.index))
    }
    #expect(found.map { catalog.mechanisms[$0].id.string } == ids)
  }
}
