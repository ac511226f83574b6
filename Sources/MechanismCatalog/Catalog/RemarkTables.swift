/// Relations, judgements and contradictions by reading, each read when first asked for.
public final class RemarkTables {
  private let package: Package
  private let ids: RecordIds

  /// Relations may name events and outputs: their ids are among these.
  init(_ package: Package, _ ids: RecordIds) {
    (self.package, self.ids) = (package, ids)
  }

  public private(set) lazy var relations: [Relation] = {
    let kinds = WordIndex(RelationKind.self)
    return package.records(.relations, ids) { row in
      Relation(
        subject: row.entity(), kind: row.word(kinds), object: row.entity(), since: row.date(), citation: row.citation())
    }
  }()
  public private(set) lazy var assessments: [Assessment] = {
    let kinds = WordIndex(AssessmentKind.self)
    return package.records(.assessments, ids) { row in
      Assessment(
        mechanism: row.optionalMechanism(), kind: row.word(kinds), point: row.text(), citation: row.citation())
    }
  }()
  public private(set) lazy var conflicts: [ConflictReading] = package.records(.conflicts, ids) { row in
    ConflictReading(
      conflict: row.text(), what: row.text(), kind: row.text(), reading: row.text(), asOf: row.asOf(),
      citation: row.citation(), time: row.time(), mechanisms: row.mechanismList())
  }
}
