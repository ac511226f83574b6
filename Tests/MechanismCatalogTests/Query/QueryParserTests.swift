import MechanismCatalog
import TestSupport
import Testing

/// A query as an expression that shows how it was understood: words in `<>`, terms as they are, one row in `[]`, `!`
/// not, `&` and, `|` or, `*` everything.
private func shape(_ text: String, of kind: RecordKind = .mechanisms) throws -> String {
  try QueryParser.parse(text, of: kind, SmallPackage.standard.catalog).shape
}

extension Query {
  fileprivate var shape: String {
    switch self {
    case .all: "*"
    case .word(let word): word.place == .anywhere ? "<\(word.text)>" : "<\(word.place) \(word.text)>"
    case .term(let term): term.shape
    case .row(let terms): "[\(terms.map(\.shape).joined(separator: " & "))]"
    case .not(let query): "!\(query.shape)"
    case .and(let queries): "(\(queries.map(\.shape).joined(separator: " & ")))"
    case .or(let queries): "(\(queries.map(\.shape).joined(separator: " | ")))"
    }
  }
}

extension FieldTerm {
  fileprivate var shape: String { "\(field.rawValue):\(values.map(\.text).joined(separator: ","))" }
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

  @Test(
    "signs before and behind a word say where in a name it stands",
    arguments: [
      ("^lab", "<beginning lab>"), ("lab$", "<end lab>"), ("^lab$", "<whole lab>"), ("fuzzy:lbr", "<letters lbr>"),
      ("^\"viet nam\"", "<beginning viet nam>"), ("\"viet nam\"$", "<end viet nam>"), ("\"^lab$\"", "<^lab$>"),
      ("a^b", "<a^b>"), ("$", "<$>"), ("^", "*"), ("-^a", "!<beginning a>"), ("a$b", "<a$b>"),
      ("fuzzy:a,b c", "((<letters a> | <letters b>) & <c>)"),
    ])
  func places(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test(
    "a field is known by its beginning, its values stand between commas",
    arguments: [
      ("member:thailand", "member:thailand"), ("mem:tha", "member:tha"), ("MEMBER:THA", "member:THA"),
      ("member:tha,idn", "member:tha,idn"), ("member:\"viet nam\",tha lab", "(member:viet nam,tha & <lab>)"),
      ("member:tha member:idn", "(member:tha & member:idn)"), ("-member:tha", "!member:tha"), ("sc:reg", "scope:reg"),
      ("\"member:tha\"", "<member:tha>"), ("12:30", "<12:30>"), ("stand:x", "standing:x"), ("asof:2005", "asof:2005"),
    ])
  func fields(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test(
    "the plain words behind a value belong to it where they make it a whole name",
    arguments: [
      ("member:sri lanka", "member:sri lanka"), ("member:viet nam asia", "(member:viet nam & <asia>)"),
      ("member:thailand indonesia", "(member:thailand & <indonesia>)"),
      ("kind:regional process", "kind:regional process"),
      ("member:hong kong,tha x", "(member:hong kong,tha & <x>)"),
      ("member:s lanka", "ambiguous"), ("member:\"s\" lanka", "ambiguous"),
      ("region:south america asia", "(region:south america & <asia>)"),
      ("source:survey of regional consultations x", "(source:survey of regional consultations & <x>)"),
    ])
  func longerNames(text: String, expected: String) throws {
    do throws(QueryError) {
      let query = try QueryParser.parse(text, of: .mechanisms, SmallPackage.standard.catalog)
      #expect(query.shape.hasPrefix(expected))
    } catch {
      guard case .ambiguousValue = error.reason else {
        Issue.record("\(error.message)")
        return
      }
      #expect(expected == "ambiguous")
    }
  }

  @Test("a name of several words is found without quotes where its first word alone names several")
  func newZealand() throws {
    let catalog = SmallPackage([
      .parties: "party,name,kind\nNZL,New Zealand,state\nNCL,New Caledonia,territory\n"
    ]).catalog
    let query = try QueryParser.parse("member:new zealand,new caledonia talks", of: .mechanisms, catalog)
    #expect(query.text == "member:\"new zealand\",\"new caledonia\" talks")
  }

  @Test(
    "a parenthesis of terms on memberships holds on one row, if it says more than who is in what",
    arguments: [
      ("(party:tha role:observer)", "[party:tha & role:observer]"),
      ("party:tha role:observer", "(party:tha & role:observer)"),
      ("-(party:tha date:2005)", "![party:tha & date:2005]"), ("((party:tha role:chair))", "[party:tha & role:chair]"),
      ("(party:tha member:idn)", "(party:tha & member:idn)"),
      ("(party:tha role:chair lab)", "(party:tha & role:chair & <lab>)"),
      ("(role:chair)", "role:chair"), ("(party:tha -role:chair)", "(party:tha & !role:chair)"),
      ("(party:tha role:chair) lab", "([party:tha & role:chair] & <lab>)"),
    ])
  func rows(text: String, expected: String) throws {
    #expect(try shape(text) == expected)
  }

  @Test("the year of a query is that of its own asof:")
  func year() throws {
    let catalog = SmallPackage.standard.catalog
    #expect(try QueryParser.parse("lab asof:2005 tha", of: .mechanisms, catalog).asOf == 2005)
    #expect(try QueryParser.parse("asof:2005 asof:2005", of: .mechanisms, catalog).asOf == 2005)
    #expect(try QueryParser.parse("lab", of: .mechanisms, catalog).asOf == nil)
  }
}
