import EmbeddedData
import Testing

@testable import MechanismCatalog

/// What the program trusts at start-up without looking: that the tables which were built into it are in order.
@Suite("The embedded package")
struct EmbeddedDataTests {
  private let package = Package(embedded: { position in
    let table = confer_table(position)
    return UnsafeBufferPointer(start: table.start, count: table.count)
  })

  @Test("has every table under its own name, with the documented columns in their order", arguments: TableName.allCases)
  func tables(name: TableName) {
    let table = package[name]
    #expect(table.exists)
    #expect(table.fields == Array(table.fields.indices))
  }

  @Test("has no table beyond the last")
  func count() {
    #expect(confer_table(TableName.allCases.count).count == 0)
    #expect(confer_table(TableName.allCases.count - 1).count > 0)
  }

  @Test("has no findings")
  func findings() {
    #expect(PackageValidator.findings(in: package) == [])
  }
}
