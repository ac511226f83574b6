import MechanismCatalog
import TestSupport
import Testing

@Suite("Which mechanisms share most members")
struct OverlapTests {
  private func overlap(_ links: Links) -> Overlap { Overlap(links.all, links) }

  @Test("pairs with a state in both, the most shared first; organizations and groups do not count")
  func pairs() {
    let links = ThreeTalks.package.links()
    let overlap = overlap(links)
    let ids = overlap.pairs.map { links.catalog.ids([$0.first, $0.second]).joined(separator: "+") }
    #expect(ids == ["first+second", "first+third", "second+third"])
    #expect(overlap.pairs.map(\.shared) == [2, 1, 1])
    #expect(overlap.pairs.map(\.union) == [3, 3, 4])
    #expect(overlap.pairs.map(\.unsure) == [1, 0, 0])
    #expect(overlap.pairs.allSatisfy { $0.derived <= $0.unsure })
    #expect(overlap.pairs[0].jaccard == 2.0 / 3)
  }

  @Test("those that name no state are left out, and their number given")
  func unnamed() {
    #expect(overlap(ThreeTalks.package.links()).unnamedCount == 1)
    #expect(overlap(ThreeTalks.package.links(asOf: 2006)).unnamedCount == 0)
    #expect(overlap(SmallPackage().links()).pairs.isEmpty)
  }

  @Test("every pair is counted as a comparison of the two counts it", arguments: [1997, 2005, 2008])
  func agreesWithComparison(year: Int) {
    let links = Links.builtIn(BuiltInData.catalog, asOf: year)
    let pairs = overlap(links).pairs
    for pair in pairs.prefix(40) + pairs.suffix(10) {
      let comparison = Comparison([pair.second, pair.first], links)
      #expect(PartyTally(comparison.parties.inAll, links.catalog).states == pair.shared)
      #expect(PartyTally(comparison.parties.onlyIn[1], links.catalog).states == pair.firstCount - pair.shared)
      #expect(PartyTally(comparison.parties.onlyIn[0], links.catalog).states == pair.secondCount - pair.shared)
    }
    #expect(pairs.allSatisfy { $0.jaccard > 0 && $0.jaccard <= 1 && $0.unsure <= $0.shared && $0.first != $0.second })
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.shared >= $1.shared })
    #expect(Set(pairs.map { Set([$0.first, $0.second]) }).count == pairs.count)
  }

  @Test("11 members of the Colombo Process are in the Bali Process; the RCM and the SACM share none")
  func builtIn() throws {
    let links = Links.builtIn(BuiltInData.catalog, asOf: 2008)
    let pairs = overlap(links).pairs
    func pair(_ ids: String) -> Overlap.Pair? {
      let both = Set(links.catalog.mechanisms(ids))
      return pairs.first { [$0.first, $0.second].allSatisfy(both.contains) }
    }
    #expect(try #require(pair("colombo-process bali-process")).shared == 11)
    #expect(pair("rcm sacm") == nil)
  }
}
