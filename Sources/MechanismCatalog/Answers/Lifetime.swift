extension Catalog {
  /// When a mechanism was established, by the claim that wins; nil where no source says.
  public func established(_ mechanism: Handle<Mechanism>) -> PartialDate? {
    lifetime[Int(mechanism.index)].established
  }

  /// When a mechanism ended, by the claim that wins; nil where no source says, which is no word that it goes on.
  public func ended(_ mechanism: Handle<Mechanism>) -> PartialDate? {
    lifetime[Int(mechanism.index)].ended
  }

  /// Whether a mechanism has been founded by the end of a year; true where no source says when it was.
  public func hasBegun(_ mechanism: Handle<Mechanism>, by year: Int) -> Bool {
    established(mechanism).map { $0.firstDay <= Int32(year) * 10_000 + 1231 } ?? true
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

  init(_ catalog: Catalog, _ mechanism: Handle<Mechanism>) {
    established = catalog.resolution(of: .established, mechanism).flatMap { PartialDate(edtf: $0.shown.value) }
    ended = catalog.resolution(of: .ended, mechanism).flatMap { PartialDate(edtf: $0.shown.value) }
  }
}
