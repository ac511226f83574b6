import MechanismCatalog

extension Words {
  /// What must be said of a year that no statement reaches any more: when the data end. A sentence without a full stop;
  /// nil of earlier years. O(sources) in those years only.
  public static func end(before year: Int, _ catalog: Catalog) -> String? {
    guard let newest = catalog.newestYear, year > newest, let month = catalog.newestMonth else { return nil }
    return "The data end in \(month): no source speaks of \(year), the newest known is shown"
  }
}
