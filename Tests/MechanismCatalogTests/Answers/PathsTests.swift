import MechanismCatalog
import TestSupport
import Testing

@Suite("How two parties or mechanisms are linked")
struct PathsTests {
  private let links = ThreeTalks.package.links()
  private var catalog: Catalog { links.catalog }

  private func topic(_ id: String) throws -> Topic {
    try #require(catalog.mechanism(id: id).map { .mechanism($0) } ?? catalog.party(id: id).map { .party($0) })
  }

  private func paths(_ from: String, _ to: String) throws -> Paths? {
    Paths(from: try topic(from), to: try topic(to), links)
  }

  private func ids(_ paths: Paths?) -> [String] {
    (paths?.first ?? []).map { $0.topics.compactMap(catalog.id).joined(separator: " ") }
  }

  @Test("parties that share mechanisms are two steps apart, the one founded first goes first")
  func shared() throws {
    let paths = try #require(try paths("BEL", "ALB"))
    #expect((paths.length, paths.count) == (2, 2))
    #expect(ids(paths) == ["BEL first ALB", "BEL second ALB"])
    #expect(paths.first.map(\.presence) == [.known, .derived])
  }

  @Test("others are linked through a third")
  func third() throws {
    let paths = try #require(try paths("BEL", "HKG"))
    #expect((paths.length, paths.count) == (4, 2))
    #expect(ids(paths) == ["BEL first ALB third HKG", "BEL second ALB third HKG"])
  }

  @Test("mechanisms are linked through parties, an organization among them, never through a group")
  func mechanisms() throws {
    #expect(ids(try paths("first", "second")) == ["first ALB second", "first BEL second"])
    #expect(ids(try paths("org", "CHL")) == ["org first ALB second CHL", "org first BEL second CHL"])
    #expect(ids(try paths("first", "ALB")) == ["first ALB"])
  }

  @Test("a group is an end where it is asked for")
  func group() throws {
    #expect(ids(try paths("others", "CHL")) == ["others second CHL"])
    #expect(ids(try paths("CHL", "others")) == ["CHL second others"])
  }

  @Test("one is no step from itself")
  func same() throws {
    let paths = try #require(try paths("ALB", "ALB"))
    #expect((paths.length, paths.count) == (0, 1))
    #expect(ids(paths) == ["ALB"])
  }

  @Test("who takes part in nothing is linked to nobody; only parties and mechanisms are")
  func none() throws {
    #expect(try paths("DNK", "ALB") == nil)
    #expect(try paths("silent", "first") == nil)
    #expect(Paths(from: .year(2005), to: try topic("ALB"), links) == nil)
  }

  /// Layers of mechanisms that each hold two parties in common with the next: the ways double at each.
  private static func ladder(_ rungs: Int) -> Links {
    let mechanisms = (0...rungs).map { "m\($0),M\($0)\n" }.joined()
    let parties = (1...rungs).map { "p\($0),P\($0),organization\nq\($0),Q\($0),organization\n" }.joined()
    let rows = (1...rungs).flatMap { rung in
      ["p", "q"].flatMap { ["m\(rung - 1),\($0)\(rung)\n", "m\(rung),\($0)\(rung)\n"] }
    }
    return SmallPackage([
      .mechanisms: "mechanism,name\n" + mechanisms, .parties: "party,name,kind\n" + parties,
      .memberships: "mechanism,party\n" + rows.joined(),
    ]).links()
  }

  @Test("all shortest paths are counted, the first twenty listed; too many to count are no trap")
  func count() throws {
    let few = try #require(Paths(from: .mechanism(Handle(0)), to: .mechanism(Handle(6)), Self.ladder(6)))
    #expect((few.length, few.count, few.first.count) == (12, 64, 20))
    #expect(Set(few.first.map(\.topics)).count == 20)
    let many = try #require(Paths(from: .mechanism(Handle(0)), to: .mechanism(Handle(70)), Self.ladder(70)))
    #expect((many.length, many.count, many.first.count) == (140, .max, 20))
  }

  @Test("there and back are as long and as many; each step is a participation", arguments: 0..<30)
  func symmetry(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let links = SmallPackage.standard.links(asOf: 2008)
    let topics: [Topic] =
      links.catalog.parties.handles.map { .party($0) } + links.catalog.mechanisms.handles.map { .mechanism($0) }
    let (one, other) = (topics.randomElement(using: &random)!, topics.randomElement(using: &random)!)
    let (there, back) = (Paths(from: one, to: other, links), Paths(from: other, to: one, links))
    #expect(there?.length == back?.length)
    #expect(there?.count == back?.count)
    #expect(there?.length == Self.fewestSteps(one, other, links))
    for path in there?.first ?? [] {
      #expect(path.topics.first == one && path.topics.last == other && path.topics.count == (there?.length ?? 0) + 1)
      for (left, right) in zip(path.topics, path.topics.dropFirst()) {
        #expect(Self.isStep(left, right, links))
      }
    }
  }

  /// How many steps lead from one to the other, by spreading out over everything that is linked; groups are ends only.
  private static func fewestSteps(_ one: Topic, _ other: Topic, _ links: Links) -> Int? {
    let catalog = links.catalog
    let topics: [Topic] =
      catalog.parties.handles.map { .party($0) } + catalog.mechanisms.handles.map { .mechanism($0) }
    var (reached, fringe, steps) = (Set([one]), [one], 0)
    while !fringe.isEmpty {
      if reached.contains(other) { return steps }
      let open = fringe.filter { topic in
        if case .party(let party) = topic, topic != one { catalog.parties[party].kind != .group } else { true }
      }
      fringe = topics.filter { topic in !reached.contains(topic) && open.contains { isStep($0, topic, links) } }
      reached.formUnion(fringe)
      steps += 1
    }
    return nil
  }

  private static func isStep(_ left: Topic, _ right: Topic, _ links: Links) -> Bool {
    switch (left, right) {
    case (.party, .mechanism(let mechanism)): links.mechanisms(of: left).contains(mechanism)
    case (.mechanism(let mechanism), .party): links.mechanisms(of: right).contains(mechanism)
    default: false
    }
  }

  @Test("Peru and Pakistan, as of 2008: every path is as long as the count of steps says")
  func builtIn() throws {
    let links = Links.builtIn(BuiltInData.catalog, asOf: 2008)
    let ends = links.catalog.parties("PER PAK")
    let paths = try #require(Paths(from: .party(ends[0]), to: .party(ends[1]), links))
    let shared = PartyComparison(ends, links).mechanisms.inAll
    #expect((paths.length == 2) == !shared.isEmpty)
    if paths.length == 2 { #expect(paths.count == shared.count) }
    #expect(paths.first.count == min(20, paths.count))
  }
}
