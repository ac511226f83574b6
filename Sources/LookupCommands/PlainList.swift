import MechanismCatalog
import Presentation

/// The list that `confer QUERY` prints where there is no terminal to browse on.
public enum PlainList {
  /// The mechanisms that match, by founding, as an aligned table; nil if none does. Nothing is truncated.
  public static func mechanisms(_ query: Query, _ links: Links) -> String? {
    let catalog = links.catalog
    let search = catalog.search
    let found = catalog.mechanismsByFounding.filter {
      links.all.contains($0) && query.matches(Int($0.index), in: search.mechanisms)
    }
    if found.isEmpty { return nil }
    var table = PlainTable(["name", "founded", "members", "kind", "full name"], rightAligned: [2])
    for handle in found {
      let mechanism = catalog.mechanisms[handle]
      let count = links.snapshot.memberCount(of: handle)
      table.append([
        mechanism.label.string, catalog.established(handle).map(Words.of) ?? "", count == 0 ? "" : String(count),
        Words.of(mechanism.kind), mechanism.name.string,
      ])
    }
    return table.text
  }
}
