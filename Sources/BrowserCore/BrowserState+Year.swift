import MechanismCatalog

extension BrowserState {
  /// The year that everything is shown as of: that of a filter with `asof:` while it stands, the leading pane's before
  /// the others', else the one that was set, else the standard year.
  public func year(_ context: BrowserContext) -> Int {
    filterYear ?? place.year ?? context.years.standardYear
  }

  /// Whether it is another than the standard year.
  public func isYearSet(_ context: BrowserContext) -> Bool { year(context) != context.years.standardYear }

  /// The year that a filter names; nil where none does, and while the panes are not shown.
  var filterYear: Int? {
    if !place.showsPanes { return nil }
    return place.panes[place.leading].filter.asOf ?? Pane.allCases.lazy.compactMap { place.panes[$0].filter.asOf }.first
  }

  /// The bases of memberships that nothing shows: what a picture, or the place and the filters of the panes, leave
  /// out.
  var leftOut: Set<Basis> {
    if let picture = place.picture { return picture.picture.leftOut }
    if !place.showsPanes { return [] }
    return Pane.allCases.reduce(into: place.leftOut) { $0.formUnion(place.panes[$1].filter.query.leftOut) }
  }

  /// An empty place as of the year that is shown and without what is left out: where a step from here begins.
  func freshPlace(_ context: BrowserContext) -> Place {
    var fresh = Place()
    fresh.year = isYearSet(context) ? year(context) : nil
    fresh.leftOut = leftOut
    return fresh
  }
}
