import MechanismCatalog
import Presentation

/// What is selected in a timeline.
extension TimelineStand {
  /// Of a lane without marks its mechanism; nil where nothing is selected.
  func topic(_ timeline: Timeline) -> Topic? { selected(in: timeline)?.topic ?? comparable(timeline) }

  /// What Enter goes to, as facets: of a founding the mechanism; empty for the topic's own.
  func facets(_ timeline: Timeline) -> [Facet] {
    switch selected(in: timeline)?.subject {
    case .founding(let mechanism): [Facet(.mechanism(mechanism))]
    default: []
    }
  }

  /// The selected mark in full, and which it is of those in its cell; of a lane without marks, that no source dates
  /// anything of it.
  public func words(_ timeline: Timeline, _ links: Links) -> String {
    if let mark = selected(in: timeline) {
      let sentences = MarkWords(mark, links.catalog).sentences + [undatedEnd(timeline, links)].compactMap(\.self)
      return place(of: mark, timeline) + sentences.joined(separator: ". ")
    }
    guard let mechanism = mechanism(in: timeline) else { return "" }
    let name = links.catalog.mechanisms[mechanism].name
    if timeline.lanes[lane(in: timeline)].isDated {
      return
        "\(name): no source dates anything of it \(timeline.years == nil ? "by \(timeline.year)" : "in these years")."
    }
    let undated = timeline.lanes[lane(in: timeline)].undated.map { MarkWords($0, links.catalog).title }
    let besides = undated.isEmpty ? "" : "; without a date: \(undated.joined(separator: ", "))"
    return "\(name): no source dates anything of it\(besides)."
  }

  /// "APC had ended, undated, seen 2026-01"; nil where the lane is of what is not over, or its end has a date.
  private func undatedEnd(_ timeline: Timeline, _ links: Links) -> String? {
    let end = timeline.lanes[lane(in: timeline)].undated.first { $0.kind == .end }
    guard let end, case .over(_, let claim) = end.subject else { return nil }
    return "\(MarkWords(end, links.catalog).title), \(Words.date(of: links.catalog.claims[claim]))"
  }

  /// "2 of 3 here: " where a lane has several marks in one cell; else empty.
  private func place(of mark: TimelineMark, _ timeline: Timeline) -> String {
    let here = timeline.lanes[lane(in: timeline)].marks.filter { other in
      other.date?.signMonth.map(window.cell) == window.cell(of: month)
    }
    guard here.count > 1, let place = here.firstIndex(of: mark) else { return "" }
    return "\(place + 1) of \(here.count) here: "
  }

  /// Who says so: of the selected mark, else of the undated ones of the lane.
  func evidence(_ timeline: Timeline, _ links: Links) -> [Evidence] {
    if let mark = selected(in: timeline) { return MarkWords(mark, links.catalog).evidence }
    let lane = lane(in: timeline)
    guard timeline.lanes.indices.contains(lane) else { return [] }
    return timeline.lanes[lane].undated.flatMap { MarkWords($0, links.catalog).evidence }
  }
}
