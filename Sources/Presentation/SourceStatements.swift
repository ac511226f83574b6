import MechanismCatalog

/// How many rows of the tables rest on a source, by the mechanism that they speak of.
struct SourceStatements {
  private let source: Handle<Source>
  private var counts: [Int]
  /// What it says of no mechanism: of events, of outputs, of other bodies, and of such processes in general.
  private(set) var besides: [CardLine] = []

  init(_ source: Handle<Source>, _ catalog: Catalog) {
    self.source = source
    counts = Array(repeating: 0, count: catalog.mechanisms.count)
    for row in catalog.claims where row.citation.source == source { count([row.mechanism]) }
    for row in catalog.memberships where row.citation.source == source { count([row.mechanism]) }
    for row in catalog.focusStatements where row.citation.source == source { count([row.mechanism]) }
    for row in catalog.lists where row.citation.source == source { count([row.mechanism]) }
    countEvents(catalog)
    countOutputs(catalog)
    countRemarks(catalog)
    besides = besides.merged
  }

  func number(on mechanism: Handle<Mechanism>) -> Int { counts[Int(mechanism.index)] }

  private mutating func count(_ mechanisms: [Handle<Mechanism>]) {
    for mechanism in mechanisms { counts[Int(mechanism.index)] += 1 }
  }

  private mutating func countEvents(_ catalog: Catalog) {
    for row in catalog.eventStatements where row.citation.source == source {
      count(row.mechanisms)
      guard row.mechanisms.isEmpty else { continue }
      besides.append(
        CardLine("event: \(row.title)", evidence: [Evidence(row.citation, asOf: row.date)], target: .event(row.event)))
    }
  }

  private mutating func countOutputs(_ catalog: Catalog) {
    for row in catalog.outputs.statements where row.citation.source == source {
      count(row.mechanisms)
      guard row.mechanisms.isEmpty else { continue }
      besides.append(
        CardLine(
          "output: \(row.name)", evidence: [Evidence(row.citation, asOf: row.date)], target: .output(row.output)))
    }
  }

  private mutating func countRemarks(_ catalog: Catalog) {
    for row in catalog.remarks.relations where row.citation.source == source {
      let mechanisms = catalog.mechanisms.handles.filter {
        row.subject == .mechanism($0) || row.object == .mechanism($0)
      }
      count(mechanisms)
      guard mechanisms.isEmpty else { continue }
      let (subject, object) = (RelationLines.name(row.subject, catalog), RelationLines.name(row.object, catalog))
      besides.append(
        CardLine(
          "\(subject): \(Words.of(row.kind)) \(object)", evidence: [Evidence(row.citation, asOf: row.since)],
          target: RelationLines.topic(row.subject)))
    }
    for row in catalog.remarks.assessments where row.citation.source == source {
      if let mechanism = row.mechanism {
        count([mechanism])
      } else {
        let kind = Words.heading(of: row.kind).lowercased()
        besides.append(
          CardLine("in general, \(kind): \(row.point)", evidence: [Evidence(row.citation, asOf: nil)]))
      }
    }
  }
}
