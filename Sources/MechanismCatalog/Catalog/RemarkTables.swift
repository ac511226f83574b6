/// Relations, judgements and contradictions by reading, read when first asked for.
public struct RemarkTables {
  public let relations: [Relation]
  public let assessments: [Assessment]
  public let conflicts: [ConflictReading]

  /// Relations may name outputs.
  init(_ package: Package, ids: RecordIds, _ outputs: OutputTables) {
    var ids = ids
    ids.outputs = outputs.index
    let (relationKinds, assessmentKinds) = (WordIndex(RelationKind.self), WordIndex(AssessmentKind.self))
    relations = package.records(.relations, ids) { row in
      Relation(
        subject: row.entity(), kind: row.word(relationKinds), object: row.entity(), since: row.date(),
        citation: row.citation())
    }
    assessments = package.records(.assessments, ids) { row in
      Assessment(
        mechanism: row.optionalMechanism(), kind: row.word(assessmentKinds), point: row.text(),
        citation: row.citation())
    }
    conflicts = package.records(.conflicts, ids) { row in
      ConflictReading(
        conflict: row.text(), what: row.text(), kind: row.text(), reading: row.text(), asOf: row.date(),
        citation: row.citation(), mechanisms: row.mechanismList())
    }
  }
}
