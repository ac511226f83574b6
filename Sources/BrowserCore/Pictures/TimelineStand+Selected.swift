import MechanismCatalog
import Presentation

/// What is selected in a timeline.
extension TimelineStand {
  /// Of a lane without marks its mechanism; nil where nothing is selected.
  func topic(_ timeline: Timeline) -> Topic? { selected(in: timeline)?.topic ?? mechanism.map { .mechanism($0) } }

  /// What Enter goes to, as facets: of a founding the mechanism; empty for the topic's own.
  func facets(_ timeline: Timeline) -> [Facet] {
    switch selected(in: timeline)?.subject {
    case .founding(let mechanism): [Facet(.mechanism(mechanism))]
    default: []
    }
  }

  /// The selected mark in full; of a lane without marks, that no source dates anything of it.
  public func words(_ timeline: Timeline, _ links: Links) -> String {
    if let mark = selected(in: timeline) {
      return MarkWords(mark, links.catalog).sentences.joined(separator: ". ")
    }
    guard let mechanism else { return "" }
    let name = links.catalog.mechanisms[mechanism].name
    let undated = timeline.lanes[lane(in: timeline)].undated.map { MarkWords($0, links.catalog).title }
    let besides = undated.isEmpty ? "" : "; without a date: \(undated.joined(separator: ", "))"
    return "\(name): no source dates anything of it\(besides)."
  }

  /// Who says so: of the selected mark, else of the undated ones of the lane.
  func evidence(_ timeline: Timeline, _ links: Links) -> [Evidence] {
    if let mark = selected(in: timeline) { return MarkWords(mark, links.catalog).evidence }
    let lane = lane(in: timeline)
    guard timeline.lanes.indices.contains(lane) else { return [] }
    return timeline.lanes[lane].undated.flatMap { MarkWords($0, links.catalog).evidence }
  }
}
