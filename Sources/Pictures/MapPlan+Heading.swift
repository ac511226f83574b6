import UnicodeText

extension MapPlan {
  /// What stands over a section of the list, with how much it holds; the longest form that so many columns hold.
  func heading(_ section: MapSection, columns: Int) -> String {
    let headings = forms(section.kind).map { "\($0): \(section.entries.count)" }
    return headings.first { $0.terminalColumns <= columns } ?? headings[headings.count - 1]
  }

  /// The longest first.
  private func forms(_ kind: MapSection.Kind) -> [String] {
    switch kind {
    case .small where !hasMap: ["States"]
    case .small where layout.isPaged || window != .world:
      ["Too small to show here", "Too small here", "Too small"]
    case .small: ["Not on the map", "Not on map"]
    case .past: ["No longer there", "No longer"]
    case .later: ["Not there yet", "Not yet"]
    case .disputed: ["Disputed"]
    }
  }
}
