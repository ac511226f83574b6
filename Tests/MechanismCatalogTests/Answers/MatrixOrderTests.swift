import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("The orders of a matrix")
struct MatrixOrderTests {
  private let links = SmallPackage.standard.links()
  private var catalog: Catalog { links.catalog }
  private func matrix(_ form: Matrix.Form = .members) -> Matrix { Matrix(form, links.all, links) }
  private func ids(_ lines: [Matrix.Line]) -> [String] { lines.map { catalog.lineId($0.topic) ?? "" } }

  @Test("every order is a permutation, and moves no cell from its row and column", arguments: Matrix.Form.allCases)
  func permutations(form: Matrix.Form) {
    let matrix = matrix(form)
    let along = Matrix.Order.along(.mechanism(Handle(0)))
    for order in [Matrix.Order.standing, .name, .total, along, .blocks] {
      let sorted = matrix.sorted(rows: order, columns: order, catalog)
      #expect(Set(sorted.rows.map(\.slot)) == Set(matrix.rows.map(\.slot)))
      #expect(Set(sorted.columns.map(\.slot)) == Set(matrix.columns.map(\.slot)))
      for (row, line) in sorted.rows.enumerated() {
        for (column, other) in sorted.columns.enumerated() {
          #expect(sorted[row, column] == matrix[line.slot, other.slot])
        }
      }
      #expect(sorted.sorted(rows: .standing, columns: .standing, catalog) == matrix)
    }
  }

  @Test("by total: the highest first, equal ones as they stood")
  func totals() {
    let sorted = matrix().sorted(rows: .total, columns: .total, catalog)
    for (left, right) in zip(sorted.rows, sorted.rows.dropFirst()) {
      #expect(left.total.count > right.total.count || left.total.presumed >= right.total.presumed)
      if left.total == right.total { #expect(left.slot < right.slot) }
    }
    #expect(ids(sorted.columns).first == "kandy-process")
  }

  @Test("by a column: chairs, members, near ones, denied ones, the rest; unknown ones last")
  func along() {
    let lombok = Topic.mechanism(catalog.mechanisms("lombok-process")[0])
    let sorted = matrix().sorted(rows: .along(lombok), columns: .standing, catalog)
    #expect(ids(sorted.rows).prefix(6) == ["AUS", "IDN", "FJI", "HKG", "THA", "VNM"])
    #expect(ids(sorted.rows)[6] == "TUV")
    #expect(ids(sorted.rows)[7...8] == ["CHE", "pmc"])
    #expect(ids(sorted.rows)[9] == "NZL")
    let missing = matrix().sorted(rows: .along(.year(1)), columns: .standing, catalog)
    #expect(missing == matrix())
  }

  @Test("by a row: what a party is in comes first")
  func alongRow() {
    let china = Topic.party(catalog.parties("CHN")[0])
    let sorted = matrix().sorted(rows: .standing, columns: .along(china), catalog)
    #expect(ids(sorted.columns).first == "kandy-process")
    #expect(sorted.columns.suffix(3).allSatisfy { sorted.isSilent($0) })
  }

  @Test("names without regard to accents")
  func names() {
    #expect(
      ids(matrix(.mechanisms).sorted(rows: .name, columns: .standing, catalog).rows)
        == [
          "andean-forum", "geneva-dialogue", "jonkoping-process", "kandy-process", "lombok-process", "mekong-accord",
          "pmc",
        ])
  }

  @Test("blocks: parties of the same mechanisms stand together, and parts that nothing ties are apart")
  func blocks() {
    let sorted = matrix().sorted(rows: .blocks, columns: .blocks, catalog)
    let patterns = sorted.rows.indices.map { row in
      sorted.columns.indices.filter { sorted[row, $0].weight > 0 }.map { "\($0):\(sorted[row, $0].weight)" }
    }
    let changes = zip(patterns, patterns.dropFirst()).count { $0 != $1 }
    #expect(changes + 1 == Set(patterns).count)
    #expect(sorted == matrix().sorted(rows: .blocks, columns: .blocks, catalog))
    let overlap = matrix(.mechanisms).sorted(rows: .blocks, columns: .blocks, catalog)
    #expect(overlap.rows == overlap.columns)
  }

  @Test("shuffled blocks are found again", arguments: [1, 2, 3] as [UInt64])
  func shuffled(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parties = (0..<30).map { "P\($0)" }.shuffled(using: &random)
    let rows = parties.indices.flatMap { index in
      (0..<3).map { "\(parties[index]),T\(index / 10 * 3 + $0)" }
    }.shuffled(using: &random)
    let links = SmallPackage([
      .parties: "party,name\n" + parties.sorted().map { "\($0),\($0)\n" }.joined(),
      .mechanisms: "mechanism,name\n" + (0..<9).shuffled(using: &random).map { "T\($0),T\($0)\n" }.joined(),
      .memberships: "party,mechanism\n" + rows.map { $0 + "\n" }.joined(),
    ]).links()
    let sorted = Matrix(.members, links.all, links).sorted(rows: .blocks, columns: .blocks, links.catalog)
    let groups = sorted.rows.map { parties.firstIndex(of: links.catalog.lineId($0.topic) ?? "").map { $0 / 10 } }
    #expect(zip(groups, groups.dropFirst()).count { $0 != $1 } == 2)
  }
}
