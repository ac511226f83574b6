import CommandTable

extension BrowserState {
  /// Why a command cannot be done now, in words for the user; nil if it can.
  public func reasonAgainst(_ command: Command, _ context: BrowserContext) -> String? {
    switch command {
    case .open: selectedRow == nil ? "No row is selected" : nil
    case .card, .sources: selectedRow == nil && place.facets.isEmpty ? "No row is selected" : nil
    case .historyBack: history.earlier.isEmpty ? "This is the beginning of the history" : nil
    case .historyForward: history.later.isEmpty ? "This is the end of the history" : nil
    case .lastFilter: lastFilter.isEmpty ? "No filter has been typed yet" : nil
    case .back: nothingToTakeBack ? "Nothing to take back; q quits" : nil
    case .fold, .foldAll: reasonAgainstFolding
    case .zoom: Layout(self).form == .single ? "One pane has the whole screen already" : nil
    default: nil
    }
  }

  private var reasonAgainstFolding: String? {
    if selectedKindHeading == nil { return "Only long lists of processes stand in groups" }
    return place.panes[.processes].filter.isActive ? "What a filter finds is not hidden" : nil
  }

  private var nothingToTakeBack: Bool {
    overlays.isEmpty && !place.panes[place.focus].filter.isActive && history.earlier.isEmpty
  }
}
