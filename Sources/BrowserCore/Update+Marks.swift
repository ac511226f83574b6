import CommandTable
import MechanismCatalog
import Presentation

extension BrowserState {
  /// What the selected row, line or card in front stands for; nil where nothing is selected.
  var selectedTopic: Topic? {
    switch overlays.last {
    case .card(let view): view.topic
    case nil: place.answer.map { $0.row?.topic } ?? place.picture.map(\.topic) ?? selectedRow?.topic
    default: nil
    }
  }

  /// What is marked for what is selected; nil where that cannot be compared.
  var markable: Topic? {
    if overlays.isEmpty, let view = place.picture { return view.comparable }
    return selectedTopic?.comparable
  }

  /// Marks what is selected, or takes its mark away.
  mutating func toggleMark(_ context: BrowserContext) {
    guard let topic = markable else { return }
    if let place = marks.firstIndex(of: topic) { marks.remove(at: place) } else { marks.append(topic) }
    if overlays.isEmpty { _ = perform(place.picture?.commandToNext ?? .down, context) }
    notice = markWords(context) ?? "Nothing is marked"
  }

  mutating func unmarkAll() {
    marks = []
    notice = "Nothing is marked"
  }

  /// "2 marked: RCM, SACM"; nil where nothing is marked.
  public func markWords(_ context: BrowserContext) -> String? {
    if marks.isEmpty { return nil }
    return "\(marks.count) marked: \(marks.map { TopicName.short($0, context.catalog) }.joined(separator: ", "))"
  }

  /// Whether the row of a topic bears the sign of a mark. O(marks).
  public func isMarked(_ topic: Topic) -> Bool {
    if marks.isEmpty { return false }
    return topic.comparable.map { marks.contains($0) } ?? false
  }

  /// What `compare` compares now: the marks, and beside a single one the selected row.
  private var compared: [Topic] {
    guard marks.count == 1, let other = markable, other != marks[0] else { return marks }
    return marks + [other]
  }

  /// Why nothing can be compared now; nil if it can.
  func reasonAgainstComparing(_ context: BrowserContext) -> String? {
    let topics = compared
    if topics.isEmpty { return "Space marks what to compare: mark two or more, then c" }
    if topics.count == 1 {
      return
        "\(TopicName.short(topics[0], context.catalog)) is marked: mark another, or select the row to compare it with"
    }
    if topics.allSatisfy(\.isMechanism) || topics.allSatisfy(\.isParty) { return nil }
    return "Mechanisms are compared with mechanisms and members with members; u takes all marks away"
  }

  /// Goes to the comparison of what is marked.
  mutating func compare(_ context: BrowserContext) {
    let ids = compared.map { RecordName.id($0, context.catalog) }
    notice = ask([Verb.compare.rawValue] + ids, context) ?? notice
  }
}

extension Topic {
  /// What is marked for it: a founding stands for its mechanism; nil for what cannot be compared.
  var comparable: Topic? {
    switch self {
    case .mechanism, .party, .focusArea: self
    case .founding(let mechanism): .mechanism(mechanism)
    default: nil
    }
  }

  var isParty: Bool { if case .party = self { true } else { false } }
  var isMechanism: Bool { if case .mechanism = self { true } else { false } }
}
