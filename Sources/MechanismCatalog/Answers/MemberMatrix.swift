/// Makes the matrix of parties against mechanisms.
struct MemberMatrix {
  private let columns: [Handle<Mechanism>]
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var snapshot: Snapshot { links.snapshot }

  init(_ columns: [Handle<Mechanism>], _ links: Links) { (self.columns, self.links) = (columns, links) }

  /// Parties by name, those without any place left out.
  var matrix: Matrix {
    let places = columns.map(places)
    let parties = Set(places.flatMap { $0.map(\.party) })
    let rank = catalog.partyRank
    let order = parties.sorted { rank[Int($0.index)] < rank[Int($1.index)] }
    let rows = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let entries = places.enumerated().flatMap { column, places in
      places.map { MatrixCells.Entry(rows[$0.party] ?? 0, column, $0.cell) }
    }
    let totals = totals(entries, rowCount: order.count)
    return Matrix(
      .members, year: snapshot.year,
      rows: order.enumerated().map { Matrix.Line(topic: .party($1), total: totals[$0], slot: $0, silence: nil) },
      columns: columns.enumerated().map { slot, mechanism in
        Matrix.Line(
          topic: .mechanism(mechanism), total: links.memberTotal(of: mechanism), slot: slot,
          silence: snapshot.canTellAbsence(from: mechanism, catalog) ? .notListed : .unknown)
      }, MatrixCells(rowCount: order.count, entries))
  }

  /// Of how many of the mechanisms each party is.
  private func totals(_ entries: [MatrixCells.Entry], rowCount: Int) -> [Matrix.Total] {
    var totals = [Matrix.Total](repeating: Matrix.Total(), count: rowCount)
    for entry in entries where entry.cell.counts {
      if case .role(_, .presumed) = entry.cell {
        totals[Int(entry.row)].presumed += 1
      } else {
        totals[Int(entry.row)].count += 1
      }
    }
    return totals
  }

  /// What is said of parties in a mechanism, each once: a role goes before the word that it left or is no member,
  /// and that before lists that differ.
  private func places(_ mechanism: Handle<Mechanism>) -> [(party: Handle<Party>, cell: MatrixCell)] {
    let present = snapshot.participations(in: mechanism).compactMap { participation in
      participation.cell.map { (party: participation.party, cell: $0) }
    }
    let rows = catalog.membershipsOfMechanism[mechanism].map { catalog.memberships[$0] }
    let absences = rows.filter { $0.role.group == .outside || $0.to != nil }
    let denied = [Role.nonMember, .suspended].flatMap { snapshot.outside(absences, $0, catalog) }
      .map { (party: $0.party, cell: MatrixCell.outside($0.role)) }
    let gone = snapshot.left(absences).map { (party: $0.party, cell: MatrixCell.left) }
    let disputed = snapshot.disputedAbsences(rows, mechanism, catalog)
      .map { (party: $0.party, cell: MatrixCell.sourcesDiffer) }
    if denied.isEmpty && gone.isEmpty && disputed.isEmpty { return present }
    var seen: Set<Handle<Party>> = []
    return (present + denied + gone + disputed).filter { seen.insert($0.party).inserted }
  }
}

extension Links {
  /// How many take part in a mechanism.
  func memberTotal(of mechanism: Handle<Mechanism>) -> Matrix.Total {
    Matrix.Total(
      count: snapshot.memberCount(of: mechanism), presumed: snapshot.presumedCount(of: mechanism),
      others: snapshot.participations(in: mechanism).count {
        $0.takesPart && !catalog.parties[$0.party].kind.isCounted
      })
  }
}
