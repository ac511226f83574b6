import CommandTable
import MechanismCatalog
import Presentation
import TerminalModel

extension BrowserState {
  /// What a key does while a line is typed; nil if it is a matter for what stands behind.
  mutating func pressInPrompt(_ key: Key, _ context: BrowserContext) -> [Effect]? {
    switch prompt?.purpose {
    case .filter: return pressInFilter(key, context) ? [] : nil
    case .overwrite(let path): return answerOverwriting(path, key)
    case nil: return nil
    default: break
    }
    switch key {
    case .escape, .control("c"): closePrompt()
    case .enter: return enterPrompt(context)
    default: _ = prompt?.field.take(key)
    }
    return []
  }

  /// Takes what was typed in a prompt that asks for a year or a name.
  private mutating func enterPrompt(_ context: BrowserContext) -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.text.trimmed
    switch prompt.purpose {
    case .asOf: enterYear(text, context)
    case .changes(let topic): enterChanges(of: topic, text, context)
    case .export: return export(to: text, context)
    case .filter, .overwrite: break
    }
    return []
  }

  /// Ends typing; a filter stays.
  mutating func closePrompt() {
    prompt = nil
  }

  /// Asks between which years the changes of the selected record are to be shown.
  mutating func openChanges() {
    if let topic = recordWithChanges { prompt = Prompt(.changes(of: topic)) }
  }

  /// The record whose changes can be asked for: the selected one, else the last facet; a mechanism or a party.
  var recordWithChanges: Topic? {
    let topics = [markable ?? selectedTopic, overlays.isEmpty ? place.facets.last?.topic : nil]
    return topics.lazy.compactMap { $0?.comparable }.first { $0.isMechanism || $0.isParty }
  }

  /// Goes to the changes since a year, or between two: `2005` or `2005..2008`.
  private mutating func enterChanges(of topic: Topic, _ text: String, _ context: BrowserContext) {
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map { Year.read(String($0).trimmed) }
    guard let first = ends.first, let from = first,
      let to = ends.count == 2 ? ends[1] : year(context), ends.count <= 2
    else {
      notice = "Type a year, such as 2005, or two: 2005..2008"
      return
    }
    guard from < to else {
      notice = "The earlier year comes first: \(from) is not before \(to)"
      return
    }
    let id = RecordName.id(topic, context.catalog)
    let words = [Verb.diff.rawValue, id, "--from", String(from), "--to", String(to)]
    notice = ask(words, context) ?? notice
  }
}

extension String {
  /// Without the white space at both ends.
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
