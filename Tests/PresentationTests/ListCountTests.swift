import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("A list's stated number beside its names")
struct ListCountTests {
  private static let kinds = [
    "ALB": "state", "BEL": "state", "HKG": "territory", "TPE": "economy", "eu": "organization",
  ]

  /// A list that states a number in some unit and names some parties.
  private func count(_ stated: String, _ unit: String, names: [String], complete: String = "yes") -> ListCount {
    let package = SmallPackage([
      .parties: "party,kind\n" + Self.kinds.map { "\($0.key),\($0.value)\n" }.joined(),
      .lists: "list,complete,stated_count,counts\nlist,\(complete),\(stated),\(unit)\n",
      .memberships: "party,list\n" + names.map { "\($0),list\n" }.joined(),
    ])
    return ListCount(Handle(0), package.catalog)
  }

  @Test(
    "the number, its unit, and what is named by kind",
    arguments: [
      ("2", "states", ["ALB", "BEL", "HKG"], "2 states stated; named: 2 states, 1 territory"),
      ("3", "parties", ["ALB", "HKG", "eu"], "3 parties stated; named: 1 state, 1 territory, 1 organization"),
      ("2", "", ["ALB", "TPE"], "2 stated; named: 1 state, 1 economy"), ("", "", ["ALB"], "named: 1 state"),
      ("6", "states", [], "6 states stated; none named (does not add up)"), ("", "", [], "none named"),
      ("3", "states", ["ALB", "BEL", "HKG"], "3 states stated; named: 2 states, 1 territory (does not add up)"),
    ])
  func words(stated: String, unit: String, names: [String], words: String) {
    #expect(count(stated, unit, names: names).words == words)
  }

  @Test("examples say that they are examples, and add up to nothing")
  func examples() {
    let count = count("8", "states", names: ["ALB"], complete: "no")
    #expect(count.words == "8 states stated; named: 1 state (examples only)")
    #expect(!count.words.contains("does not add up"))
  }

  @Test("only a list that claims to be whole can disagree with its number", arguments: ["yes", "no", "unknown"])
  func disagreement(complete: String) {
    #expect(
      count("3", "states", names: ["ALB"], complete: complete).words.contains("does not add up") == (complete == "yes"))
  }

  @Test("governments are states, territories and economies, not organizations")
  func governments() {
    #expect(!count("3", "governments", names: ["ALB", "HKG", "TPE", "eu"]).words.contains("does not add up"))
    #expect(count("4", "governments", names: ["ALB", "HKG", "TPE", "eu"]).words.contains("does not add up"))
  }

  @Test("several territories and economies have their plurals")
  func plurals() {
    let package = SmallPackage([
      .parties: "party,kind\nHKG,territory\nMAC,territory\nTPE,economy\nXXX,economy\n", .lists: "list\nlist\n",
      .memberships: "party,list\nHKG,list\nMAC,list\nTPE,list\nXXX,list\n",
    ])
    #expect(ListCount(Handle(0), package.catalog).words == "named: 2 territories, 2 economies")
  }

  @Test("names of other lists do not count")
  func otherLists() {
    let package = SmallPackage([.lists: "list\na\nb\n", .memberships: "party,list\nALB,a\nBEL,b\nCHL,\n"])
    #expect(ListCount(Handle(0), package.catalog).words == "named: 1 state")
  }
}
