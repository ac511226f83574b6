import MechanismCatalog
import Presentation

/// Facets as terms of a query for the records of a pane.
///
/// All facets hold of one mechanism, and the members of it are shown whatever their roles. Where terms would say less,
/// the query names the mechanisms that satisfy the facets.
struct FacetTerms {
  private let facets: [Facet]
  private let pane: Pane
  private let links: Links

  init(_ facets: [Facet], _ pane: Pane, _ links: Links) {
    self.facets = facets
    self.pane = pane
    self.links = links
  }

  /// The terms, each a word of the command line; none where nothing is asked.
  var words: [String] {
    if pane == .processes { return facets.compactMap { term($0) } }
    let years = facets.compactMap { if case .year(let year) = $0.topic { "date:\(year)" } else { nil } }
    let others = facets.filter { if case .year = $0.topic { pane != .timeline } else { true } }
    if others.isEmpty { return pane == .members && years.isEmpty ? ["role:any"] : years }
    let own = pane == .timeline ? years : []
    if others.count == 1, let term = term(others[0]) { return [term] + own }
    let mechanisms = mechanisms(of: others)
    // Where no mechanism is left, terms that say less find nothing either.
    return (mechanisms.isEmpty ? others.compactMap { term($0, isLoose: true) } : [field + mechanisms]) + own
  }

  /// The field that asks for the records of named mechanisms: parties with any role, as the panes list them.
  private var field: String { pane == .members ? "party:" : "in:" }

  /// The ids of the mechanisms that satisfy all facets, with commas; empty where there are none.
  private func mechanisms(of facets: [Facet]) -> String {
    let set = Lister(links: links).mechanisms(facets)
    return set.handles.map { links.catalog.mechanisms[$0].id.string }.joined(separator: ",")
  }

  /// A facet by itself; nil for what the query language has no term for in this pane, or unless loosely, none that says
  /// as much.
  private func term(_ facet: Facet, isLoose: Bool = false) -> String? {
    let id = RecordName.id(facet.topic, links.catalog)
    switch facet.topic {
    case .mechanism: return field + id
    case .party where pane == .members && !isLoose: return nil
    case .focusArea where (pane == .members || pane == .focusAreas) && !isLoose: return nil
    case .party: return (facet.anyRole ? "party:" : "member:") + id
    case .focusArea: return "focus:" + id
    case .year: return pane == .processes ? "date:" + id : nil
    case .kind: return pane == .processes ? "kind:" + id : nil
    case .founding, .event, .output, .source: return nil
    }
  }
}
