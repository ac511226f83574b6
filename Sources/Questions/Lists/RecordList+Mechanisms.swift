import MechanismCatalog
import Presentation

extension RecordList {
  /// Mechanisms that had begun by the year, by kind and founding. Where the query names parties, their roles, and the rows
  /// that these rest on.
  static func mechanisms(_ subject: ListSubject) -> RecordList {
    let (catalog, links) = (subject.catalog, subject.links)
    let parties = subject.query.namedParties
    var list = RecordList(
      "mechanism", RecordColumns.of(.mechanisms, isNaming: !parties.isEmpty))
    for mechanism in catalog.mechanismsByKind where links.all.contains(mechanism) {
      list.total += 1
      guard subject.matches(mechanism) else { continue }
      let record = catalog.mechanisms[mechanism]
      let standing = catalog.standing(of: mechanism, by: subject.year)
      let roles = PartyInMechanism.words(of: parties, in: mechanism, links)
      list.rows.append(
        Answer.Row(
          [
            record.label.string, catalog.established(mechanism).map { String($0.year) } ?? "",
            count(of: mechanism, links), derived(in: mechanism, links), presumed(in: mechanism, links),
          ] + (parties.isEmpty ? [] : [roles])
            + [StandingWords.word(standing), StandingWords.date(standing)]
            + [Words.of(record.kind), record.scope.rawValue, record.region.string, record.name.string],
          topic: .mechanism(mechanism), evidence: subject.citing.evidence(evidence(of: mechanism, parties, subject))))
    }
    list.notes = UnknownMembers.notes(
      subject, list.rows.compactMap { if case .mechanism(let mechanism)? = $0.topic { mechanism } else { nil } })
    if list.rows.contains(where: { !$0.cell(3).isEmpty }) { list.notes.append(Words.derivedNote) }
    return list
  }

  /// How many states, territories and economies take part by a source's word; "group" where a group stands for them, "?"
  /// where no source names anybody, nothing where only bodies are named, or members are only presumed.
  private static func count(of mechanism: Handle<Mechanism>, _ links: Links) -> String {
    if links.snapshot.isUnknown(mechanism) { return "?" }
    if !links.snapshot.groupsAsMembers(of: mechanism, links.catalog).isEmpty { return "group" }
    let number = links.snapshot.memberCount(of: mechanism)
    return number == 0 ? "" : String(number)
  }

  private static func presumed(in mechanism: Handle<Mechanism>, _ links: Links) -> String {
    let number = links.snapshot.presumedCount(of: mechanism)
    return number == 0 ? "" : String(number)
  }

  private static func derived(in mechanism: Handle<Mechanism>, _ links: Links) -> String {
    let number = links.snapshot.doubtfulCount(of: mechanism)
    return number == 0 ? "" : String(number)
  }

  /// The rows of the parties that are asked for, the statements on the focus areas that are asked for; without either,
  /// what says when the mechanism was founded, or what it is.
  private static func evidence(
    of mechanism: Handle<Mechanism>, _ parties: [Handle<Party>], _ subject: ListSubject
  ) -> [Evidence] {
    let catalog = subject.catalog
    let memberships = parties.flatMap { PartyInMechanism($0, mechanism, subject.links).rows.map { Evidence($0) } }
    let areas = subject.query.namedFocusAreas
    let focus = catalog.focusStatements(on: mechanism, by: subject.year)
      .filter { catalog.isPart($0.focusArea, ofAny: areas) }
      .map { Evidence($0.citation, asOf: $0.asOf, says: $0.asWritten.string) }
    if !(memberships + focus).isEmpty { return memberships + focus }
    let claim = ([Attribute.established, .name, .kind] + Attribute.allCases).lazy.compactMap {
      catalog.resolution(of: $0, mechanism)
    }.first
    return claim.map { [Evidence($0.shown.citation, asOf: $0.shown.asOf, says: $0.shown.value.string)] } ?? []
  }
}

extension Catalog {
  /// Whether an area is one of some areas, or part of one.
  func isPart(_ area: Handle<FocusArea>, ofAny areas: [Handle<FocusArea>]) -> Bool {
    areas.contains { isPart(area, of: $0) }
  }
}
