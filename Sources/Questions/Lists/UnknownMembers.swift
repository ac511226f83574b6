import MechanismCatalog
import Presentation

/// What cannot be told: unknown is an answer of its own.
enum UnknownMembers {
  /// The notes under a list of mechanisms whose query asks who takes part: how many name nobody.
  static func notes(_ subject: ListSubject, _ found: [Handle<Mechanism>]) -> [String] {
    unknown(subject) + GroupNotes(subject.links).notes(onAny: subject.query.namedParties) + unsure(subject, found)
      + doubtful(subject, found) + undated(subject)
  }

  private static func unknown(_ subject: ListSubject) -> [String] {
    guard !subject.query.namedParties.isEmpty || subject.query.asks(.count) else { return [] }
    let unknown = subject.links.all.handles.count { subject.links.snapshot.isUnknown($0) }
    if unknown == 0 { return [] }
    return [
      "Of \(unknown) of the \(subject.links.all.count) mechanisms no source names who takes part, as of "
        + "\(subject.year): there it is unknown, which is not no."
    ]
  }

  /// Roles that no source gives one by one are found too, and said to be so.
  private static func unsure(_ subject: ListSubject, _ found: [Handle<Mechanism>]) -> [String] {
    let parties = subject.query.namedParties
    let number = found.count { mechanism in
      parties.contains { party in
        let participation = PartyInMechanism(party, mechanism, subject.links).participation
        return participation.map { $0.presence != .known } ?? false
      }
    }
    if number == 0 { return [] }
    return ["\(number) of these rest on \(Words.unsure) membership; the role says which."]
  }

  /// Whose numbers of members count some that no source names one by one.
  private static func doubtful(_ subject: ListSubject, _ found: [Handle<Mechanism>]) -> [String] {
    let catalog = subject.catalog
    let number = found.count { mechanism in
      subject.links.snapshot.participations(in: mechanism).contains {
        $0.takesPart && $0.presence.doubt != nil && catalog.parties[$0.party].kind.isCounted
      }
    }
    if number == 0 { return [] }
    let words = Doubt.allCases.map(\.rawValue).joined(separator: ", ")
    return ["\(Words.count(number, "number")) of members in part in doubt (\(words)); show tells which."]
  }

  /// What has no known founding is neither before nor after a year.
  private static func undated(_ subject: ListSubject) -> [String] {
    let undated = subject.links.all.handles.filter { subject.catalog.established($0) == nil }
    if undated.isEmpty { return [] }
    if subject.query.asks(.existed) || subject.query.asks(.established) {
      return ["Of \(undated.count) mechanisms no source says when they were founded: they are left out."]
    }
    let newest = subject.catalog.newestYear ?? subject.year
    let listed = undated.count { subject.matches($0) }
    guard subject.year < newest, listed > 0 else { return [] }
    return ["Of \(listed) of these no source says when they were founded: they may be younger than \(subject.year)."]
  }
}
