import MechanismCatalog

/// The rows of the processes in groups by kind, each under a heading that can hide it.
struct KindGroups {
  /// From so many mechanisms on there are headings; fewer are seen at a glance.
  static let headingsFrom = 13

  private let all: [Row]
  private let groups: [(kind: MechanismKind, rows: Range<Int>)]

  /// Takes rows of mechanisms that stand in the order of kinds. O(rows).
  init(_ rows: [Row], _ catalog: Catalog) {
    var groups: [(kind: MechanismKind, rows: Range<Int>)] = []
    for (index, row) in rows.enumerated() {
      guard case .mechanism(let mechanism) = row.topic else { continue }
      let kind = catalog.mechanisms[mechanism].kind
      if let last = groups.last, last.kind == kind {
        groups[groups.count - 1].rows = last.rows.lowerBound..<(index + 1)
      } else {
        groups.append((kind, index..<(index + 1)))
      }
    }
    (all, self.groups) = (rows, groups)
  }

  private var needsHeadings: Bool { groups.count > 1 && all.count >= Self.headingsFrom }

  /// All rows, and where they are many and of several kinds, a heading above each group; hidden groups show nothing else.
  func rows(hiding hidden: Set<MechanismKind>) -> [Row] {
    guard needsHeadings else { return all }
    var shown: [Row] = []
    shown.reserveCapacity(all.count + groups.count)
    for group in groups {
      var heading = Row(.kind(group.kind))
      heading.count = group.rows.count
      heading.isFolded = hidden.contains(group.kind)
      shown.append(heading)
      if !heading.isFolded { shown += all[group.rows] }
    }
    return shown
  }
}

extension Place {
  /// The kinds whose mechanisms the processes hide. Until the user chooses, the list of all mechanisms shows those whose
  /// purpose is to consult; what is asked for, or filtered, is never hidden.
  var hiddenKinds: Set<MechanismKind> {
    if panes[.processes].filter.isActive { return [] }
    if let folded { return folded }
    let showsAll = facets.isEmpty && leading == .processes
    return showsAll ? Set(MechanismKind.allCases.filter { !$0.isConsultation }) : []
  }
}

extension MechanismKind {
  /// Its place in the order of the vocabulary.
  var rank: Int { Self.allCases.firstIndex(of: self)! }
}
