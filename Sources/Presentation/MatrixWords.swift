import MechanismCatalog

/// What a matrix says, in words.
public struct MatrixWords {
  private let links: Links
  private var catalog: Catalog { links.catalog }

  public init(_ links: Links) { self.links = links }

  /// What a cell holds, in a word or two, for tables: "member", "presumed member", "not listed", "unknown", "11".
  public static func of(_ cell: MatrixCell) -> String {
    switch cell {
    case .role(let role, .known): Words.of(role)
    case .role(let role, let presence): "\(Words.of(presence)) \(Words.of(role))"
    case .outside(.suspended): "suspended"
    case .outside: "said not to be a member"
    case .left: "left"
    case .sourcesDiffer: "sources differ"
    case .notListed: "not listed"
    case .itself(let total): String(total.count + total.presumed)
    case .shared(let number, _): String(number)
    case .worksOn: "yes"
    case .worksOnPart: "in part"
    case .notSaid: "not said"
    case .unknown: "unknown"
    }
  }

  /// What the cell of a row and a column says, in whole sentences; empty for topics that no matrix sets against each
  /// other.
  public func sentence(_ row: Topic, _ column: Topic, _ cell: MatrixCell) -> String {
    switch (row, column) {
    case (.party(let party), .mechanism(let mechanism)): member(party, mechanism, cell)
    case (.mechanism(let first), .mechanism(let second)): shared(first, second, cell)
    case (.focusArea(let area), .mechanism(let mechanism)): focus(area, mechanism, cell)
    default: ""
    }
  }

  /// " In full: Regional Conference on Migration."; empty for what has no short name.
  public func fullName(_ topic: Topic) -> String {
    guard case .mechanism(let mechanism) = topic, !catalog.mechanisms[mechanism].shortName.isEmpty else { return "" }
    return " In full: \(catalog.mechanisms[mechanism].name)."
  }

  /// What it takes part as comes first, where it is more than a member: "Co-chair. Indonesia takes part in ..."
  private func member(_ party: Handle<Party>, _ mechanism: Handle<Mechanism>, _ cell: MatrixCell) -> String {
    let sentence = StatusWords(links).sentence(party, mechanism)
    guard case .role(let role, _) = cell, role != .member, role.group == .takesPart else { return sentence }
    return "\(Words.capitalized(MatrixWords.of(cell))). \(sentence)"
  }

  /// "RCM and SACM share 3 members, as of 2008, 1 of them presumed, derived, ...: 11 take part in RCM, 12 in SACM."
  private func shared(_ first: Handle<Mechanism>, _ second: Handle<Mechanism>, _ cell: MatrixCell) -> String {
    let (one, other) = (name(first), name(second))
    switch cell {
    case .itself(let total) where total.isOfBodies:
      return
        "Sources name bodies or groups that take part in \(one), as of \(year), and no state: how many do is unknown."
    case .itself: return "\(one) has \(number(first)), as of \(year)."
    case .shared(0, _):
      return "\(one) and \(other) share no members, as of \(year): the lists of both claim to be whole."
    case .shared(let number, let unsure):
      let doubt = unsure == 0 ? "" : ", \(unsure) of them \(Words.unsure)"
      return "\(one) and \(other) share \(Words.count(number, "member")), as of \(year)\(doubt): \(one) has "
        + "\(self.number(first)), \(other) \(self.number(second))."
    default: return unknown(first, second)
    }
  }

  private func unknown(_ first: Handle<Mechanism>, _ second: Handle<Mechanism>) -> String {
    let silent = [first, second].withoutRepeats().filter { links.snapshot.isUnknown($0) }.map(name)
    if !silent.isEmpty {
      return "Unknown: no source names who takes part in \(silent.joined(separator: " or ")), as of \(year)."
    }
    return "Unknown: none that is named in one of \(name(first)) and \(name(second)) is named in the other, as of "
      + "\(year), but not both have a list that claims to be whole."
  }

  /// "40 members", "10 presumed members", "3 members and 8 presumed".
  private func number(_ mechanism: Handle<Mechanism>) -> String {
    let known = links.snapshot.memberCount(of: mechanism)
    let presumed = links.snapshot.presumedCount(of: mechanism)
    if presumed == 0 { return Words.count(known, "member") }
    return known == 0
      ? Words.count(presumed, "presumed member") : "\(Words.count(known, "member")) and \(presumed) presumed"
  }

  /// "Bali Process works on Trafficking in persons: “people smuggling”", in the sources' words.
  private func focus(_ area: Handle<FocusArea>, _ mechanism: Handle<Mechanism>, _ cell: MatrixCell) -> String {
    let (body, label) = (name(mechanism), catalog.focusAreas[area].label.string)
    switch cell {
    case .worksOn, .worksOnPart:
      let quoted = Quotation.of(links.statements(on: area, mechanism).map(\.asWritten))
      let what = cell == .worksOn ? label : "a part of \(label)"
      return "\(body) works on \(what), as of \(year)" + (quoted.isEmpty ? "." : ": \(quoted).")
    case .notSaid:
      return "No source of \(year) or earlier says that \(body) works on \(label), though some say what it works on."
    default: return "Unknown: no source of \(year) or earlier says what \(body) works on."
    }
  }

  private var year: Int { links.snapshot.year }
  private func name(_ mechanism: Handle<Mechanism>) -> String { catalog.mechanisms[mechanism].label.string }
}

extension Links {
  /// What sources of the year or earlier say of a mechanism's work on an area or its parts.
  func statements(on area: Handle<FocusArea>, _ mechanism: Handle<Mechanism>) -> [FocusStatement] {
    catalog.focusStatements(on: mechanism, by: snapshot.year).filter { catalog.isPart($0.focusArea, of: area) }
  }
}
