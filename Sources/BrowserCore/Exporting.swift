import MechanismCatalog
import Pictures
import Presentation
import TerminalModel
import UnicodeText

/// A text on its way into a file.
struct FileDraft: Equatable, Sendable {
  let path: String
  let text: String
}

extension BrowserState {
  /// Copies what is selected.
  func copyLine(_ context: BrowserContext) -> [Effect] {
    shownLine(context).map { [.copy($0)] } ?? []
  }

  /// Copies the whole list, with tabs between its columns and one line that cites it.
  func copyList(_ context: BrowserContext) -> [Effect] {
    shownAnswer(context).map { [.copy(AnswerText.pasted($0, catalog: context.catalog))] } ?? []
  }

  /// Asks for the name of a file, and suggests one.
  mutating func openExport(_ context: BrowserContext) {
    prompt = Prompt(.export, replacing: FileNames.suggestion(suggestedWords(context)))
  }

  private func suggestedWords(_ context: BrowserContext) -> [String] {
    if case .card(let view) = overlays.last { return [view.card.title] }
    if let command = place.answer?.answer.command ?? place.picture?.command {
      return Array(command.dropFirst()).filter { !$0.hasPrefix("--") }
    }
    let names = originNames(place.focus, context.catalog)
    return [place.focus.title] + (names.isEmpty ? [] : ["of"]) + names
  }

  /// Has the list written to a file in the form that its ending names; a name without such an ending stays in the
  /// prompt.
  mutating func export(to path: String, _ context: BrowserContext) -> [Effect] {
    guard let format = FileNames.format(of: path) else {
      notice = "The name ends in \(FileNames.endings.map { ".\($0.ending)" }.joined(separator: ", ")): that is the form"
      return []
    }
    closePrompt()
    guard let answer = shownAnswer(context) else { return [] }
    let text = exportedText(answer, format, context)
    draft = FileDraft(path: path, text: text)
    return [.write(path: path, text: text, replacing: false)]
  }

  /// A picture as plain text is drawn, as the command line draws it; all else is a table.
  private func exportedText(_ answer: Answer, _ format: AnswerFormat, _ context: BrowserContext) -> String {
    if format == .table, overlays.isEmpty, let view = place.picture {
      return PictureText.text(view.shown, context.years.links(of: view.picture), TextOptions())
    }
    return AnswerText.text(answer, as: format, catalog: context.catalog)
  }

  /// Asks whether the file that is there already is to be overwritten with what was to be written.
  public mutating func askToOverwrite(path: String) {
    if draft != nil { prompt = Prompt(.overwrite(path: path)) }
  }

  /// `y` overwrites; any other key keeps the file.
  mutating func answerOverwriting(_ path: String, _ key: Key) -> [Effect] {
    closePrompt()
    defer { draft = nil }
    guard key == .character("y"), let draft else {
      notice = "\(path) is as it was"
      return []
    }
    return [.write(path: draft.path, text: draft.text, replacing: true)]
  }
}

/// The names of files that are exported to.
enum FileNames {
  static let endings: [(ending: String, format: AnswerFormat)] = [
    ("csv", .csv), ("tsv", .tsv), ("json", .json), ("md", .markdown), ("txt", .table),
  ]

  /// The form that a name's ending asks for, in any case; nil where it names none, or nothing stands before it.
  static func format(of path: String) -> AnswerFormat? {
    guard let name = path.split(separator: "/", omittingEmptySubsequences: false).last,
      let dot = name.lastIndex(of: "."), dot > name.startIndex
    else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return endings.first { $0.ending == ending }?.format
  }

  private static let longest = 60

  /// `confer-members-of-rcm.csv`: the words in small letters and digits of ASCII, with hyphens between.
  static func suggestion(_ words: [String]) -> String {
    let letters = PlainASCII.transliterate(words.joined(separator: " ")).lowercased()
    let parts = letters.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var name = "confer"
    for part in parts where name.count + part.count < longest { name += "-\(part)" }
    return name + ".csv"
  }
}
