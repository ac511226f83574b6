extension Catalog {
  /// When a mechanism was established, by the claim that wins; nil where no source says.
  public func established(_ mechanism: Handle<Mechanism>) -> PartialDate? {
    lifetime[Int(mechanism.index)].established
  }

  /// When a mechanism ended, by the claim that wins; nil where no source says, which is no word that it goes on.
  public func ended(_ mechanism: Handle<Mechanism>) -> PartialDate? {
    lifetime[Int(mechanism.index)].ended
  }

  /// Whether a mechanism may have been founded by the end of a year; true where no source says when it was. Where
  /// sources contradict each other on it the earliest counts: what another names of the years between is not denied.
  public func hasBegun(_ mechanism: Handle<Mechanism>, by year: Int) -> Bool {
    lifetime[Int(mechanism.index)].firstDay.map { $0 <= Int32(year) * 10_000 + 1231 } ?? true
  }

  /// Whether a mechanism has not ended before a year.
  public func isAlive(_ mechanism: Handle<Mechanism>, in year: Int) -> Bool {
    hasBegun(mechanism, by: year)
      && (ended(mechanism).map { $0.lastDay >= Int32(year) * 10_000 + 101 } ?? true)
  }
}

/// When a mechanism began and ended, as far as sources say.
struct Lifetime {
  let established: PartialDate?
  let ended: PartialDate?
  /// The first day, as yyyymmdd, that it may have been founded on: by the claim that wins, or by one that contradicts it
  /// and is earlier; nil where no source says.
  let firstDay: Int32?

  init(_ catalog: Catalog, _ mechanism: Handle<Mechanism>) {
    let founding = catalog.resolution(of: .established, mechanism)
    established = founding.flatMap { PartialDate(edtf: $0.shown.value) }
    let shown = established
    firstDay = shown.map { shown in
      let others = founding?.others.compactMap { PartialDate(edtf: $0.value) } ?? []
      return others.filter { $0.isDisjoint(from: shown) }.reduce(shown.firstDay) { min($0, $1.firstDay) }
    }
    ended = catalog.resolution(of: .ended, mechanism).flatMap { PartialDate(edtf: $0.shown.value) }
  }
}
