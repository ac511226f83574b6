import MechanismCatalog
import Questions
import TestSupport
import Testing

@Suite("The columns of lists")
struct RecordColumnsTests {
  @Test("a list has the columns of its kind, each once, and can be sorted by each", arguments: RecordKind.allCases)
  func columns(kind: RecordKind) throws {
    let columns = RecordColumns.of(kind)
    let names = columns.map(\.id)
    #expect(try Asking.answer("list", kind.rawValue).columns == columns)
    #expect(Set(names).count == names.count)
    for name in names { #expect(try Asking.answer("list", kind.rawValue, "--sort", name).columns == columns) }
  }

  @Test("a query that names what a kind has more columns for gets them, in their place", arguments: RecordKind.allCases)
  func naming(kind: RecordKind) throws {
    let (columns, more) = (RecordColumns.of(kind), RecordColumns.of(kind, isNaming: true))
    #expect((RecordColumns.subject(kind) == nil) == (columns == more))
    #expect(more.filter { columns.contains($0) } == columns)
  }

  @Test(
    "what has to be named",
    arguments: [
      (RecordKind.mechanisms, "member:afghanistan"), (.members, "in:kandy"), (.focus, "in:kandy"),
    ])
  func queries(kind: RecordKind, query: String) throws {
    #expect(try Asking.answer("list", kind.rawValue, query).columns == RecordColumns.of(kind, isNaming: true))
  }
}
