import EmbeddedData
import Testing

@testable import MechanismCatalog

/// What the program trusts at start-up without looking: that the tables which were built into it are in order.
@Suite("The embedded package")
struct EmbeddedDataTests {
  private let package = Package(embedded: UnsafeBufferPointer(start: confer_data(), count: confer_data_size()))

  @Test("has every table under its own name, with the documented columns in their order", arguments: TableName.allCases)
  func tables(name: TableName) {
    let table = package[name]
    #expect(table.exists)
    #expect(table.fields == Array(table.fields.indices))
  }

  @Test("has no findings")
  func findings() {
    #expect(PackageValidator.findings(in: package) == [])
  }
}
