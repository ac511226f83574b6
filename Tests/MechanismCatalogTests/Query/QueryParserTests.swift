import MechanismCatalog
import Testing

/// A query as an expression that shows how it was understood: words in `<>`, `!` not, `&` and, `|` or, `*` everything.
private func shape(_ text: String) throws -> String { try QueryParser.parse(text).shape }

extension Query {
  fileprivate var shape: String {
    switch self {
    case .all: "*"
    case .word(let word): "<\(word.text)>"
    case .not(let query): "!\(query.shape)"
    case .and(let queries): "(\(queries.map(\.shape).joined(separator: " & ")))"
    case .or(let queries): "(\(queries.map(\.shape).joined(separator: " | ")))"
    }
  }
}

@Suite("Reading queries")
struct QueryParserTests {
  @Test("blank text asks for everything", arguments: ["", " ", "\t \u{3000}"])
  func blank(text: String) throws {
    #expect(try QueryParser.parse(text) == .all)
  }

  @Test(
    "words are all to be found, and that binds tighter than either-or",
    arguments: [
      ("lab", "<lab>"), ("lab asia", "(<lab> & <asia>)"), ("  lab   asia ", "(<lab> & <asia>)"),
      ("a | b", "(<a> | <b>)"), ("a|b", "(<a> | <b>)"), ("a b | c", "((<a> & <b>) | <c>)"),
      ("a | b c", "(<a> | (<b> & <c>))"), ("a | b | c", "(<a> | <b> | <c>)"),
      ("a (b | c)", "(<a> & (<b> | <c>))"), ("(a)", "<a>"), ("((a b))", "(<a> & <b>)"),
      ("(a | b)(c)", "((<a> | <b>) & <c>)"), ("a(b)", "(<a> & <b>)"),
    ])
  func precedence(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test(
    "OR as a word of its own is either-or; in other words, in small letters and in quotes it is not",
    arguments: [
      ("a OR b", "(<a> | <b>)"), ("a OR b c", "(<a> | (<b> & <c>))"), ("(a)OR(b)", "(<a> | <b>)"),
      ("ORAL", "<ORAL>"), ("FOR a", "(<FOR> & <a>)"), ("a or b", "(<a> & <or> & <b>)"), ("a ORb", "(<a> & <ORb>)"),
      ("\"OR\"", "<OR>"), ("a \"OR\" b", "(<a> & <OR> & <b>)"),
    ])
  func wordOr(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test(
    "a dash before a term negates it alone; inside a word it is part of it",
    arguments: [
      ("-a", "!<a>"), ("a -b", "(<a> & !<b>)"), ("-a b", "(!<a> & <b>)"), ("--a", "!!<a>"), ("-(a b)", "!(<a> & <b>)"),
      ("-(a | b) c", "(!(<a> | <b>) & <c>)"), ("-\"a b\"", "!<a b>"), ("co-chair", "<co-chair>"), ("a-", "<a->"),
    ])
  func negation(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test(
    "quotes make anything literal",
    arguments: [
      ("\"labour migration\"", "<labour migration>"), ("\"a | b\"", "<a | b>"), ("\"(\"a", "(* & <a>)"),
      ("\"-a\"", "<-a>"), ("a\"b\"c", "(<a> & <b> & <c>)"),
    ])
  func quotes(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test("what folds to nothing asks for everything", arguments: [".", "\"\"", "\"...\"", "'"])
  func nothing(text: String) throws {
    #expect(try QueryParser.parse(text) == .all)
  }

  @Test("a word is looked for without case and accents, and kept as it was typed")
  func folding() throws {
    guard case .word(let word) = try QueryParser.parse("Söderköping") else {
      Issue.record("it is no word")
      return
    }
    #expect(word.text == "Söderköping")
    #expect(word.folded == Array("soderkoping".utf8))
  }

  @Test("the words to be marked are those that a hit holds: not the negated ones")
  func highlights() throws {
    let words = try QueryParser.parse("Lab (b | \"c d\") -e -(f)").highlightedWords
    #expect(words == ["lab", "b", "c d"].map { Array($0.utf8) })
    #expect(Query.all.highlightedWords == [])
  }
}

@Suite("Queries read back in words")
struct QueryWordsTests {
  @Test(
    "a query is read back so that nobody can take it otherwise",
    arguments: [
      ("", ""), ("lab", "“lab”"), ("lab asia", "“lab” and “asia”"), ("a | b", "“a” or “b”"),
      ("a | b c", "“a” or “b” and “c”"), ("a (b | c)", "“a” and (“b” or “c”)"), ("-a", "not “a”"),
      ("-(a b)", "not (“a” and “b”)"), ("-(a | b)", "not (“a” or “b”)"), (". a", "“a”"),
    ])
  func words(text: String, expected: String) throws {
    #expect(try QueryParser.parse(text).words == expected)
  }
}
