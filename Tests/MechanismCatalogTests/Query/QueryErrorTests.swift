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
}
