import MechanismCatalog
import TestSupport
import Testing

@Suite("Queries as text")
struct QueryTextTests {
  @Test(
    "a query is printed with whole fields, and with quotes and parentheses where they are needed",
    arguments: [
      ("", ""), (" a   b ", "a b"), ("a|b", "a | b"), ("a OR b c", "a | b c"), ("((a b)) c", "(a b) c"), ("-(a)", "-a"),
      ("(a | b) c", "(a | b) c"), ("\"a b\"", "\"a b\""), ("\"OR\"", "\"OR\""), ("\"-a\"", "\"-a\""),
      ("\"x:y\"", "\"x:y\""),
      ("\"12:30\"", "12:30"), ("^a$", "^a$"), ("\"^a\"", "\"^a\""), ("a .", "a \"\""), ("mem:tha", "member:tha"),
      ("member:sri lanka", "member:\"sri lanka\""), ("member:\"tha\"", "member:\"tha\""),
      ("(member:tha) lab", "member:\"tha\" lab"),
      ("fuzzy:a,b", "fuzzy:a | fuzzy:b"), ("(party:tha role:member)", "(party:tha role:member)"),
      ("asof:2005 lab", "asof:2005 lab"),
    ])
  func printing(text: String, printed: String) throws {
    let query = try QueryParser.parse(text, of: .mechanisms, SmallPackage.standard.catalog)
    #expect(query.text == printed)
  }

  @Test("terms put together by a program are not read as one row")
  func noRow() throws {
    let catalog = SmallPackage.standard.catalog
    let terms = try QueryParser.parse("party:swe role:member", of: .mechanisms, catalog)
    #expect(Query.not(terms).text == "-(party:swe role:member \"\")")
  }
}
