/// A part of a sentence about records: "that" "work on Asylum".
struct Clause: Equatable {
  /// What clauses that follow one another share; may be empty.
  let lead: String
  let body: String

  init(_ lead: String, _ body: String) {
    self.lead = lead
    self.body = body
  }

  var text: String { lead.isEmpty ? body : "\(lead) \(body)" }

  /// All of them: "that work on Asylum and are of Africa, in which Italy takes part".
  static func all(_ clauses: [Clause]) -> String {
    var text = ""
    for (index, clause) in clauses.enumerated() where !clause.text.isEmpty {
      if text.isEmpty {
        text = clause.text
      } else if !clause.lead.isEmpty, clause.lead == clauses[index - 1].lead {
        text += " and \(clause.body)"
      } else {
        text += ", \(clause.text)"
      }
    }
    return text
  }
}

/// What a clause says of its subject: one or several names.
struct NameList {
  let text: String
  let isPlural: Bool

  /// Any of them will do: "Italy or Spain", which take a verb for one.
  init(any names: [String]) {
    text = WordList.joined(names, by: "or")
    isPlural = false
  }

  /// All of them: "Italy and Spain".
  init(all names: [String]) {
    text = WordList.joined(names, by: "and")
    isPlural = names.count > 1
  }

  func verb(_ singular: String, _ plural: String) -> String { "\(text) \(isPlural ? plural : singular)" }
}
