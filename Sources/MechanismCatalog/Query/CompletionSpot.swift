/// What stands before the cursor of a query: the beginning of a field's name, or of a field's value.
struct CompletionSpot {
  /// The field of the term, as it was typed; nil where there is no colon yet.
  private(set) var field: String?
  /// What has been typed of the name or value, without quotes.
  private(set) var typed: String
  /// The values that stand before it in its term, each with its comma.
  private var valuesBefore = ""
  private let before: String
  private let after: String

  /// `cursor` counts characters; beyond the text it is its end.
  init(_ text: String, cursor: Int) {
    let end = text.index(text.startIndex, offsetBy: max(0, cursor), limitedBy: text.endIndex) ?? text.endIndex
    var scanner = QueryScanner(String(text[..<end]))
    let start = CompletionSpot.startOfLastTerm(&scanner)
    after = String(text[end...])
    before = scanner.string(0..<start)
    scanner.offset = start
    field = scanner.fieldName
    let colon = field.map { $0.unicodeScalars.count + 1 } ?? 0
    typed = scanner.string((start + colon)..<scanner.text.count)
    if field != nil { split(typed) }
  }

  /// Behind the last white space, parenthesis, `|` or leading `-` outside quotes.
  private static func startOfLastTerm(_ scanner: inout QueryScanner) -> Int {
    var start = 0
    while !scanner.isAtEnd {
      if scanner.isAtBreak || scanner.current == "-" && scanner.offset == start {
        scanner.offset += 1
        start = scanner.offset
      } else if scanner.current == "\"" {
        if scanner.takeQuoted() == nil { scanner.offset = scanner.text.count }
      } else {
        _ = scanner.takeWord()
      }
    }
    return start
  }

  /// Parts the values at the commas outside quotes.
  private mutating func split(_ value: String) {
    var isQuoted = false
    var last = value.startIndex
    for index in value.indices {
      if value[index] == "\"" { isQuoted.toggle() }
      if value[index] == ",", !isQuoted { last = value.index(after: index) }
    }
    valuesBefore = String(value[..<last])
    typed = value[last...].filter { $0 != "\"" }
  }

  /// The field with its colon and the values that stand there already.
  func beforeValue(_ field: QueryField) -> String { "\(field.rawValue):\(valuesBefore)" }

  /// The text with a term in place of the one before the cursor, and the cursor behind it.
  func put(_ term: String) -> (text: String, cursor: Int) {
    (before + term + after, (before + term).count)
  }
}
