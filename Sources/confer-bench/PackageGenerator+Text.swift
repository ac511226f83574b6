/// Texts and dates of the lengths and forms that real ones have.
extension PackageGenerator {
  /// So many words, one or two more or less, the first with a capital letter.
  mutating func phrase(words count: Int) -> String {
    let length = max(1, count - 1 + random.below(3))
    var words: [String] = []
    for _ in 0..<length { words.append(random.pick(WordStock.words)) }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    return words.joined(separator: " ")
  }

  /// At most 200 characters. Some have commas, a few have words in quotes.
  mutating func summary(words count: Int) -> String {
    var text = phrase(words: count)
    if random.chance(percent: 50) { text += ", \(random.pick(WordStock.words))" }
    if random.chance(percent: 2) { text += " \"\(random.pick(WordStock.words))\"" }
    return String(text.prefix(200))
  }

  /// Chapter > heading > first words, seventy bytes or so.
  mutating func locator() -> String {
    let heading = random.chance(percent: 25) ? "\(phrase(words: 3)), \(phrase(words: 2))" : phrase(words: 2)
    let dash = random.chance(percent: 15) ? "–" : "-"
    return "\(phrase(words: 2)) \(dash) chapter \(random.number(in: 1...12)) > \(heading) > \(phrase(words: 4))"
  }

  /// A year and a month, the recent ones more often.
  mutating func month() -> String {
    let month = random.number(in: 1...12)
    return "\(2024 - random.skewed(30))-" + (month < 10 ? "0\(month)" : "\(month)")
  }

  /// A few days, a month or a year, seldom nothing.
  mutating func eventDate() -> String {
    let month = month()
    switch random.below(20) {
    case 0: return ""
    case 1...5: return String(month.prefix(4))
    case 6...10: return month
    default:
      let day = random.number(in: 10...26)
      return "\(month)-\(day)/\(month)-\(day + random.below(3))"
    }
  }
}
