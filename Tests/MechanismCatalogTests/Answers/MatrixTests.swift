import MechanismCatalog
import TestSupport
import Testing

@Suite("Members, mechanisms and focus areas against mechanisms")
struct MatrixTests {
  private let links = SmallPackage.standard.links()

  private func matrix(_ form: Matrix.Form, asOf year: Int = 2008) -> (Matrix, Catalog) {
    let links = SmallPackage.standard.links(asOf: year)
    return (Matrix(form, links.all, links), links.catalog)
  }

  /// The cell of the row and the column with two ids.
  private func cell(_ row: String, _ column: String, _ form: Matrix.Form = .members, asOf year: Int = 2008)
    -> MatrixCell?
  {
    let (matrix, catalog) = matrix(form, asOf: year)
    guard let row = matrix.rows.firstIndex(where: { catalog.lineId($0.topic) == row }),
      let column = matrix.columns.firstIndex(where: { catalog.lineId($0.topic) == column })
    else { return nil }
    return matrix[row, column]
  }

  @Test("a cell is the foremost role, and how sure it is")
  func roles() {
    #expect(cell("AFG", "kandy-process") == .role(.member, .known))
    #expect(cell("IDN", "lombok-process") == .role(.coChair, .known))
    #expect(cell("CHE", "lombok-process") == .role(.observer, .known))
    #expect(cell("SWE", "jonkoping-process") == .role(.donor, .known))
    #expect(cell("TUV", "lombok-process") == .role(.member, .derived))
    #expect(cell("pmc", "kandy-process") == .role(.observer, .known))
  }

  @Test("no, unknown, left and denied are four things; attendance is no place")
  func absence() {
    #expect(cell("BOL", "kandy-process") == .notListed)
    #expect(cell("CHN", "andean-forum") == .unknown)
    #expect(cell("CHN", "geneva-dialogue") == .unknown)
    #expect(cell("CHN", "mekong-accord") == .unknown)
    #expect(cell("NZL", "lombok-process") == .outside(.nonMember))
    #expect(cell("NZL", "pmc") == .left)
    #expect(cell("CIV", "lombok-process") == nil)
  }

  @Test("before the first list its members are presumed, and who is not on it is unknown")
  func presumed() {
    #expect(cell("BGD", "kandy-process", asOf: 2004) == .role(.member, .presumed))
    #expect(cell("AUS", "kandy-process", asOf: 2004) == .unknown)
    #expect(cell("BGD", "kandy-process", asOf: 2002) == nil)
  }

  @Test("parties by name, states first; mechanisms by founding; what was not founded is left out")
  func standingOrder() {
    let (matrix, catalog) = matrix(.members, asOf: 2001)
    #expect(matrix.columns.map { catalog.lineId($0.topic) }.first == "pmc")
    #expect(!matrix.columns.contains { catalog.lineId($0.topic) == "kandy-process" })
    let rows = self.matrix(.members).0.rows.map { catalog.lineId($0.topic) }
    #expect(rows.prefix(2) == ["AFG", "AUS"])
    #expect(rows.suffix(2) == ["pmc", "interested-states"])
  }

  @Test("totals count states, territories and economies; presumed members and bodies stand apart")
  func totals() throws {
    let (now, catalog) = matrix(.members)
    func total(_ id: String, _ matrix: Matrix) -> Matrix.Total? {
      (matrix.rows + matrix.columns).last { catalog.lineId($0.topic) == id }?.total
    }
    let kandy = try #require(total("kandy-process", now))
    #expect((kandy.count, kandy.presumed, kandy.others) == (11, 0, 0))
    #expect(total("AUS", now)?.count == 2)
    #expect(total("CHE", now)?.count == 0)
    let before = matrix(.members, asOf: 2004).0
    #expect(total("kandy-process", before).map { [$0.count, $0.presumed] } == [2, 8])
    #expect(total("BGD", before).map { [$0.count, $0.presumed] } == [0, 1])
  }

  @Test("two mechanisms share a number; none, only where both lists are whole; the diagonal is their own number")
  func overlaps() {
    #expect(cell("kandy-process", "lombok-process", .mechanisms) == .shared(3, unsure: 0))
    #expect(cell("lombok-process", "kandy-process", .mechanisms) == .shared(3, unsure: 0))
    #expect(cell("kandy-process", "jonkoping-process", .mechanisms) == .shared(0, unsure: 0))
    #expect(cell("kandy-process", "andean-forum", .mechanisms) == .unknown)
    #expect(cell("geneva-dialogue", "geneva-dialogue", .mechanisms) == .unknown)
    guard case .itself(let total)? = cell("kandy-process", "kandy-process", .mechanisms) else {
      Issue.record("no own number")
      return
    }
    #expect(total.count == 11)
  }

  @Test("a focus area is worked on itself or by a part; of what nobody says, nothing is known")
  func focus() {
    #expect(cell("labour-migration", "kandy-process", .focus) == .worksOn)
    #expect(cell("labour-and-skills", "kandy-process", .focus) == .worksOnPart)
    #expect(cell("irregular-movement", "lombok-process", .focus) == .worksOn)
    #expect(cell("return", "kandy-process", .focus) == .notSaid)
    #expect(cell("return", "pmc", .focus) == .unknown)
    let (matrix, catalog) = matrix(.focus)
    #expect(
      matrix.rows.prefix(3).map { catalog.lineId($0.topic) } == [
        "labour-and-skills", "labour-migration", "remittances",
      ])
    #expect(matrix.rows.first?.total.count == 1)
  }

  @Test("nothing comes of nothing", arguments: Matrix.Form.allCases)
  func empty(form: Matrix.Form) {
    let none = Matrix(form, links.none, links)
    #expect(none.rows.isEmpty && none.columns.isEmpty)
    #expect(none.sorted(rows: .blocks, columns: .along(.year(1)), links.catalog).rows.isEmpty)
    let bare = SmallPackage([.mechanisms: "mechanism,name\n", .parties: "party,name\n"]).links()
    #expect(Matrix(form, bare.all, bare).columns.isEmpty)
  }

  @Test("every cell says what the status of the party in the mechanism is", arguments: [1997, 2005, 2008])
  func agreesWithStatus(year: Int) {
    let links = Links.builtIn(BuiltInData.catalog, asOf: year)
    let catalog = links.catalog
    let set = links.all.handles.filter { catalog.mechanisms[$0].kind.isConsultation }
      .reduce(into: links.none) { $0.insert($1) }
    let matrix = Matrix(.members, set, links)
    #expect(matrix.rows.count > 20)
    for (row, line) in matrix.rows.enumerated().filter({ $0.offset % 3 == 0 }) {
      for (column, other) in matrix.columns.enumerated() {
        guard case .party(let party) = line.topic, case .mechanism(let mechanism) = other.topic else { continue }
        let status = links.snapshot.status(of: party, in: mechanism, catalog)
        #expect(matrix[row, column].agrees(with: status), "\(catalog.parties[party].name) \(other.topic)")
      }
    }
  }
}

extension MatrixCell {
  /// A party that is near and said to be no member keeps its role.
  fileprivate func agrees(with status: MembershipStatus) -> Bool {
    switch (self, status) {
    case (.role(let role, _), .takesPart): role.group == .takesPart
    case (.role(let role, _), .near), (.role(let role, _), .denied), (.role(let role, _), .left):
      role.group != .takesPart
    case (.outside, .denied), (.left, .left), (.notListed, .notListed), (.unknown, .notNamed), (.unknown, .unknown),
      (.sourcesDiffer, .listsDiffer):
      true
    default: false
    }
  }
}

extension Catalog {
  /// The id of a line of a matrix.
  func lineId(_ topic: Topic) -> String? {
    if case .focusArea(let area) = topic { focusAreas[area].id.string } else { id(topic) }
  }
}
