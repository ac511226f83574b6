import MechanismCatalog
import Presentation

/// What cannot be told: unknown is an answer of its own.
enum UnknownMembers {
  /// The notes under a list of mechanisms whose query asks who takes part: how many name nobody.
  static func notes(_ subject: ListSubject) -> [String] {
    guard !subject.query.namedParties.isEmpty else { return [] }
    let unknown = subject.links.all.handles.count { subject.links.snapshot.isUnknown($0) }
    if unknown == 0 { return [] }
    return [
      "Of \(unknown) of the \(subject.links.all.count) mechanisms no source names who takes part, as of "
        + "\(subject.year): there it is unknown, which is not no."
    ]
  }
}

extension Snapshot {
  /// Whether no source names anybody that takes part.
  func isUnknown(_ mechanism: Handle<Mechanism>) -> Bool {
    !participations(in: mechanism).contains(where: \.takesPart)
  }
}
