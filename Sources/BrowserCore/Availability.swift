import CommandTable
import MechanismCatalog

extension BrowserState {
  /// Why a command cannot be done now, in words for the user; nil if it can.
  public func reasonAgainst(_ command: Command, _ context: BrowserContext) -> String? {
    if place.answer != nil, overlays.isEmpty, let reason = reasonInAnswer(command) { return reason }
    if place.picture != nil, overlays.isEmpty, let reason = reasonInPicture(command) { return reason }
    return switch command {
    case .open:
      selectedRow == nil && place.showsPanes && diagnosis(context)?.chosen == nil ? "No row is selected" : nil
    case .zoomIn, .zoomOut: place.picture == nil ? "Pictures are drawn larger or smaller: t, x and w draw them" : nil
    case .card, .sources: selectedTopic == nil && !hasSources && place.facets.isEmpty ? "No row is selected" : nil
    case .historyBack: history.earlier.isEmpty ? "This is the beginning of the history" : nil
    case .historyForward: history.later.isEmpty ? "This is the end of the history" : nil
    case .lastFilter: lastFilter.isEmpty ? "No filter has been typed yet" : nil
    case .back: nothingToTakeBack ? "Nothing to take back; q quits" : nil
    case .fold, .foldAll: reasonAgainstFolding
    case .zoom: Layout(self).form == .single ? "One pane has the whole screen already" : nil
    case .asOf, .earlierYear, .laterYear:
      filterYear.map { "The filter says asof:\($0); clear it to set another year" }
    case .mark: markable == nil ? "Mechanisms, members and focus areas can be marked" : nil
    case .unmarkAll: marks.isEmpty ? "Nothing is marked" : nil
    case .compare: reasonAgainstComparing(context)
    case .diff: recordWithChanges == nil ? "Select a mechanism or a member first" : nil
    case .copy: hasLine ? nil : "No row is selected"
    case .copyList, .export, .commandLine, .drawTimeline, .drawMatrix, .drawMap: reasonUnread
    default: nil
    }
  }

  /// Why the list in front is not what was asked for: its filter, or that of the pane it follows, cannot be read; nil
  /// if they can, and for what else is in front.
  private var reasonUnread: String? {
    guard overlays.isEmpty, place.showsPanes else { return nil }
    let error = [place.focus, place.leading].lazy.compactMap { place.panes[$0].filter.error }.first
    return error.map { "The filter cannot be read: \($0.advice)" }
  }

  /// Why a command means nothing in an answer; nil if it may.
  private func reasonInAnswer(_ command: Command) -> String? {
    switch command {
    case .nextPane, .previousPane, .processes, .members, .focusAreas, .timeline, .fold, .foldAll, .zoom:
      "An answer is one list; Esc goes back to the panes"
    case .open, .card: selectedTopic == nil ? "This row stands for no record" : nil
    case .sources: hasAnswerRow ? nil : "A note has no sources of its own"
    default: nil
    }
  }

  /// Why a command means nothing in a picture; nil if it may.
  private func reasonInPicture(_ command: Command) -> String? {
    switch command {
    case .processes, .members, .focusAreas, .timeline, .fold, .foldAll, .zoom:
      "A picture stands in place of the panes; Esc goes back to them"
    case .open, .card: place.picture?.reasonNoRecord ?? (selectedTopic == nil ? "Nothing is selected" : nil)
    case .sources: selectedTopic == nil && place.picture?.reasonNoRecord == nil ? "Nothing is selected" : nil
    default: nil
    }
  }

  private var hasAnswerRow: Bool { place.answer?.row != nil }

  /// Whether what is selected has sources though it need be no record.
  private var hasSources: Bool { hasAnswerRow || place.picture?.reasonNoRecord != nil }

  /// Whether something is selected that can be copied.
  private var hasLine: Bool {
    switch overlays.last {
    case .card(let view): view.line != nil
    case .sources, .commandLine: true
    case .finder: false
    case nil: place.answer.map { $0.itemCount > 0 } ?? (selectedTopic != nil)
    }
  }

  private var reasonAgainstFolding: String? {
    if selectedKindHeading == nil { return "Only long lists of processes stand in groups" }
    return place.panes[.processes].filter.isActive ? "What a filter finds is not hidden" : nil
  }

  private var nothingToTakeBack: Bool {
    overlays.isEmpty && !isFiltered && history.earlier.isEmpty
  }
}
