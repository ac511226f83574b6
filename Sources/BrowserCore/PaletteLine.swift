import CommandTable
import MechanismCatalog
import Presentation

/// What a text in the palette asks for as a whole: a line of the command line, a query, a year.
struct PaletteLine {
  let items: [Finder.Item]

  init(_ text: String) {
    let words = CommandLineText.words(text)
    if let line = PaletteLine.line(words) {
      items = [.run(line)]
    } else if let year = Year.read(text.trimmed) {
      items = [.topic(.year(year)), .asOf(year)]
    } else {
      items = text.contains(":") ? [.filter(text.trimmed)] : []
    }
  }

  /// The words after `confer`, or from the verb of a question on; nil for what is no such line, or not yet.
  private static func line(_ words: [String]) -> [String]? {
    guard words.count >= 2 else { return nil }
    if words[0] == "confer" { return Array(words.dropFirst()) }
    return Verb(rawValue: words[0])?.isQuestion == true ? words : nil
  }
}
