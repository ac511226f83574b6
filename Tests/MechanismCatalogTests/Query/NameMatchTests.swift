import MechanismCatalog
import Testing
import UnicodeText

@Suite("How well typed words fit a name")
struct NameMatchTests {
  private func rank(_ typed: String, _ names: String...) -> Int? {
    let words = typed.split(separator: " ").map { Folding.fold($0) }
    return NameMatch.rank(of: words, in: names.flatMap { Folding.fold($0) + [SearchTable.nameEnd] }[...])
  }

  @Test(
    "whole name, beginning of the name, beginnings of its words, anywhere, not at all",
    arguments: [
      ("viet nam", 0), ("VIET NAM", 0), ("viet", 2), ("v", 2), ("viet n", 2), ("nam", 4), ("nam viet", 4), ("n v", 4),
      ("iet", 6), ("viet am", 6), ("nam x", nil), ("vietnam", nil),
    ])
  func ranks(typed: String, expected: Int?) {
    #expect(rank(typed, "Viet Nam") == expected)
  }

  @Test("the best of the names counts")
  func best() {
    #expect(rank("laos", "Lao People's Democratic Republic", "Laos", "LAO") == 0)
    #expect(rank("lao", "Lao People's Democratic Republic", "Laos", "LAO") == 0)
    #expect(rank("republic", "Lao People's Democratic Republic", "Laos") == 4)
  }

  @Test("all words must be in one name")
  func oneName() {
    #expect(rank("ivory ivoire", "Côte d'Ivoire", "Ivory Coast") == nil)
    #expect(rank("coast ivory", "Côte d'Ivoire", "Ivory Coast") == 4)
  }

  @Test("the last name may lack its end")
  func openEnd() {
    let names = Folding.fold("Laos") + [SearchTable.nameEnd] + Folding.fold("Viet Nam")
    #expect(NameMatch.rank(of: [Folding.fold("viet"), Folding.fold("nam")], in: names[...]) == 0)
    #expect(NameMatch.rank(of: [Folding.fold("nam")], in: names[2...]) == 4)
  }

  @Test("where there is no name nothing fits")
  func noNames() {
    #expect(rank("a") == nil)
  }
}
