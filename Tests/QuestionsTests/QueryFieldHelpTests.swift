import CommandTable
import MechanismCatalog
import Testing

@Suite("The help of the query language")
struct QueryFieldHelpTests {
  @Test("it names the fields that the parser knows, each once")
  func fields() {
    let written = QueryHelp.fields.map(\.name)
    #expect(Set(written) == Set(QueryField.allCases.map(\.rawValue)).subtracting([QueryField.fuzzy.rawValue]))
    #expect(Set(written).count == written.count)
  }
}
