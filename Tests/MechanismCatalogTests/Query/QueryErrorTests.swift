import TestSupport
import Testing

@testable import MechanismCatalog

@Suite("Queries that cannot be read")
struct QueryErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let error: QueryError
    var testDescription: String { text }

    init(_ text: String, _ offset: Int, _ reason: QueryError.Reason, _ suggestion: String) {
      self.text = text
      error = QueryError(offset: offset, reason: reason, suggestion: suggestion)
    }
  }

  @Test(
    "an error says where, why, and what could be read instead",
    arguments: [
      Case("\"lab", 0, .unclosedQuote, "\"lab\""),
      Case("a \"lab", 2, .unclosedQuote, "a \"lab\""),
      Case("(a b", 0, .unclosedParenthesis, "(a b)"),
      Case("a (b | (c)", 2, .unclosedParenthesis, "a (b | (c))"),
      Case("a b)", 3, .unopenedParenthesis, "a b"),
      Case(")", 0, .unopenedParenthesis, ""),
      Case("-", 0, .missingTerm(after: "-"), ""),
      Case("a - b", 2, .missingTerm(after: "-"), "a b"),
      Case("a -", 2, .missingTerm(after: "-"), "a"),
      Case("|", 0, .missingTerm(after: "|"), ""),
      Case("a |", 2, .missingTerm(after: "|"), "a"),
      Case("| a", 0, .missingTerm(after: "|"), "a"),
      Case("a || b", 2, .missingTerm(after: "|"), "a | b"),
      Case("a OR", 2, .missingTerm(after: "OR"), "a"),
      Case("OR a", 0, .missingTerm(after: "OR"), "a"),
      Case("()", 0, .missingTerm(after: "("), ""),
      Case("a ( )", 2, .missingTerm(after: "("), "a"),
    ])
  func errors(of one: Case) {
    #expect(throws: one.error) { try QueryParser.parse(one.text) }
  }

  @Test(
    "what is wrong with two things gets a suggestion that can be read too",
    arguments: ["((", "(\"a", "--", "( (a", "-(", "a | (", "-|", "()(", "\"a\" (\"", "| |", "((a) -"])
  func twice(text: String) throws {
    let error = #expect(throws: QueryError.self) { try QueryParser.parse(text) }
    let suggestion = try #require(error?.suggestion)
    #expect(throws: Never.self) { try QueryParser.parse(suggestion) }
  }

  @Test("a suggestion keeps what stands in quotes as it is")
  func quotesStay() {
    let error = #expect(throws: QueryError.self) { try QueryParser.parse("\"a  b\" |") }
    #expect(error?.suggestion == "\"a  b\"")
  }

  @Test("the message counts columns from one")
  func messages() {
    let error = #expect(throws: QueryError.self) { try QueryParser.parse("lab (asia") }
    #expect(error?.message == "column 5: the parenthesis is not closed")
  }

  @Test(
    "an error in a field says where, why, and what could be read instead",
    arguments: [
      ("foo:x", 0, "column 1: there is no field 'foo:'; in quotes it is text", "\"foo:x\""),
      (
        "lab membr:tha", 4, "column 5: there is no field 'membr:'; near: member:; in quotes it is text",
        "lab member:tha"
      ),
      ("s:pmc", 0, "column 1: 's:' may be secretariat:, scope:, source: or standing:", "secretariat:pmc"),
      ("member:", 7, "column 8: 'member:' needs a state or other party", ""),
      ("lab member:tha,", 15, "column 16: 'member:' needs a state or other party", "lab"),
      ("member:tailand", 7, "column 8: 'member:' does not know 'tailand'; near: Thailand", "member:Thailand"),
      ("-member:xyzzy lab", 8, "column 9: 'member:' does not know 'xyzzy'", "lab"),
      (
        "member:tha,ser", 11, "column 12: 'member:ser' may be Serbia and Montenegro or Serbia",
        "member:tha,\"Serbia and Montenegro\""
      ),
      ("member:kandy", 7, "column 8: Kandy Process is a mechanism; 'member:' takes a state or other party", ""),
      ("in:thailand", 3, "column 4: Thailand is a state or other party; 'in:' takes a mechanism", ""),
      ("role:co", 5, "column 6: 'role:co' may be co-chair or coordinator", "role:co-chair"),
      ("scope:globl", 6, "column 7: 'scope:' does not know 'globl'; near: global", "scope:global"),
      ("date:1996-2004", 5, nil, "date:1996..2004"), ("date:2004..1996", 5, nil, "date:1996..2004"),
      ("count:many", 6, nil, ""), ("asof:05", 5, nil, ""), ("date:2003-13", 5, nil, "date:2003"),
      ("asof:2005 | lab", 0, nil, "(lab) asof:2005"), ("-asof:2005", 1, nil, "asof:2005"),
      ("lab (asof:2005 tha)", 5, nil, "(lab (tha)) asof:2005"),
      ("asof:2005 asof:2006", 10, "column 11: 'asof:' can be one year only, not 2005 and 2006", "asof:2005"),
    ] as [(String, Int, String?, String)])
  func fields(text: String, offset: Int, message: String?, suggestion: String) throws {
    let catalog = SmallPackage.standard.catalog
    let error = #expect(throws: QueryError.self) { try QueryParser.parse(text, of: .mechanisms, catalog) }
    #expect(error?.offset == offset)
    #expect(message == nil || error?.message == message)
    #expect(error?.suggestion == suggestion)
  }

  @Test("a field that says nothing of a kind is an error that lists those that do")
  func useless() throws {
    let catalog = SmallPackage.standard.catalog
    let error = #expect(throws: QueryError.self) { try QueryParser.parse("status:held", of: .outputs, catalog) }
    #expect(error?.message.hasPrefix("column 1: 'status:' cannot be asked of outputs; these can: member, ") == true)
  }

  @Test("a date of members needs a parenthesis of one row")
  func looseDate() throws {
    let catalog = SmallPackage.standard.catalog
    let error = #expect(throws: QueryError.self) { try QueryParser.parse("tha date:2005", of: .members, catalog) }
    #expect(error?.offset == 4)
    #expect(error?.reason == .dateWithoutRow)
    #expect(throws: Never.self) { try QueryParser.parse("tha (in:kandy date:2005)", of: .members, catalog) }
  }

  @Test(
    "a text that cannot be read may have meant each candidate, else the nearest query",
    arguments: [
      (
        "é -member:tha,i b",
        ["India", "Indonesia", "\"Côte d'Ivoire\"", "\"12 other interested states\""].map { "é -member:tha,\($0) b" }
      ),
      ("chair:\"sw\"", ["chair:Sweden", "chair:Switzerland"]), ("(memb:tha", ["(memb:tha)"]),
      ("mumber:tha", ["member:tha"]), ("member:", []), ("a -", ["a"]),
    ])
  func readings(text: String, readings: [String]) throws {
    let error = #expect(throws: QueryError.self) {
      try QueryParser.parse(text, of: .mechanisms, SmallPackage.standard.catalog)
    }
    #expect(Set(error?.readings(of: text) ?? ["none"]) == Set(readings))
  }

  @Test("columns count what people see as characters")
  func characters() throws {
    let catalog = SmallPackage.standard.catalog
    let error = #expect(throws: QueryError.self) { try QueryParser.parse("e\u{301}🇹🇷 x:y", of: .members, catalog) }
    #expect(error?.offset == 3)
  }

  @Test("where fields are not understood they are refused")
  func plain() {
    let error = #expect(throws: QueryError.self) { try QueryParser.parse("lab member:tha") }
    #expect(error?.reason == .noFields(name: "member"))
    #expect(error?.suggestion == "lab tha")
  }
}
