/// One side of a contradiction: what one statement says.
public struct ContradictionSide {
  public enum Reading {
    case claim(Claim)
    /// The number that a source states for its list.
    case stated(Handle<MemberList>)
    /// The names on that list.
    case named(Handle<MemberList>)
    /// A whole list, with the parties that the other one lacks.
    case list(Handle<MemberList>, only: [Handle<Party>])
    case membership(Membership)
    case event(EventStatement)
    case output(OutputStatement)
    case noted(ConflictReading)
  }

  /// Whether it is what the program shows elsewhere, as of a year.
  public enum Shown: Sendable {
    case no, yes
    /// It is of a later year, and taken to have been so before.
    case presumed
  }

  public let reading: Reading
  public let shown: Shown

  init(_ reading: Reading, _ shown: Shown = .no) {
    (self.reading, self.shown) = (reading, shown)
  }

  init(_ reading: Reading, isShown: Bool) { self.init(reading, isShown ? .yes : .no) }
}

/// The sides of a contradiction, which of them is shown as of a year, and what decides that.
public struct ContradictionSides {
  /// The one that prevails first where a rule orders them, else in the order of their tables.
  public let sides: [ContradictionSide]
  public let settlement: Settlement

  init(_ sides: [ContradictionSide], _ settlement: Settlement) {
    (self.sides, self.settlement) = (sides, settlement)
  }

  /// O(statements on what is disputed).
  public init(_ contradiction: Contradiction, _ links: Links) {
    let sides = SideFinder(catalog: links.catalog, snapshot: links.snapshot)
    switch contradiction {
    case .claims(let claims): self = sides.claims(claims)
    case .listLength(let list): self = sides.length(list)
    case .lists(let difference): self = sides.lists(difference)
    case .membership(let contested): self = sides.membership(contested)
    case .eventDate(let event): self = sides.date(event)
    case .outputDate(let output): self = sides.date(output)
    case .noted(let conflict):
      self.init(conflict.readings.map { ContradictionSide(.noted($0)) }, .nothing)
    }
  }
}
