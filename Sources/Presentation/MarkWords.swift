import MechanismCatalog

/// A mark of a timeline in words: what it is, when, where, and by whose word.
public struct MarkWords {
  private let mark: TimelineMark
  private let catalog: Catalog

  public init(_ mark: TimelineMark, _ catalog: Catalog) {
    (self.mark, self.catalog) = (mark, catalog)
  }

  /// The date as its sources give it; empty where they give none.
  public var date: String { mark.date.map(Words.of) ?? "" }

  /// What it is: an event's title, an output's name, "SADC established", "Thailand joined the APC".
  public var title: String {
    switch mark.subject {
    case .founding, .event, .output: TopicName.short(mark.topic, catalog)
    case .end(let mechanism): "\(name(mechanism)) ended"
    case .over(let mechanism, let claim): "\(name(mechanism)) had \(overWord(claim))"
    case .arrival(let party, let mechanism, let ground):
      "\(catalog.parties[party].name) joined \(name(mechanism))\(shown(by: ground))"
    }
  }

  /// The names of the mechanisms whose it is, by any statement; empty for what is of none.
  public var mechanisms: [String] {
    switch mark.subject {
    case .founding(let mechanism), .end(let mechanism), .over(let mechanism, _), .arrival(_, let mechanism, _):
      [name(mechanism)]
    case .event(let event): catalog.events[event].mechanisms.map(name)
    case .output(let output): catalog.outputs.outputs[output].mechanisms.map(name)
    }
  }

  /// Where it was, as the table has it: `City, ISO3`; empty where no source says.
  public var place: String {
    switch mark.subject {
    case .founding(let mechanism): catalog.resolution(of: .place, mechanism)?.shown.value.string ?? ""
    case .event(let event): catalog.shown(event).place.string
    case .end, .over, .arrival, .output: ""
    }
  }

  /// Who hosted it by any statement, each once.
  public var hosts: [String] {
    guard case .event(let event) = mark.subject else { return [] }
    return catalog.events[event].statements.flatMap { catalog.eventStatements[$0].hosts }.withoutRepeats()
      .map { catalog.parties[$0].name.string }
  }

  /// How sure it is: of an event or output, whether it was held; of other marks disputed, inferred or the like; empty
  /// where the sources simply say it.
  public var status: String {
    switch mark.subject {
    case .event(let event): Words.status(of: catalog.shown(event))
    case .output: mark.status.rawValue
    case .founding(let mechanism): doubts(.established, mechanism)
    case .end(let mechanism): doubts(.ended, mechanism)
    case .over(_, let claim):
      [Words.doubt(catalog.claims[claim].basis), "since when is not said"].filter { !$0.isEmpty }
        .joined(separator: ", ")
    case .arrival(_, _, .row(let row)): Words.doubt(catalog.memberships[row].basis.doubt)
    case .arrival(_, _, .lists): "between two lists"
    }
  }

  /// All of it in some sentences: date, title and kind; whose, where, by whom and by how many sources; what they say
  /// else.
  public var sentences: [String] {
    let date = mark.date.map(Words.of) ?? "undated"
    let also = others.isEmpty ? [] : ["Also reported: \(others.joined(separator: "; "))"]
    return ["\(date)  \(title)\(kind)", facts.joined(separator: "; ")] + also
  }

  /// Of an event or output its kind in the words of its table, and whether it was held: " (workshop, announced)".
  private var kind: String {
    let kind: Text
    switch mark.subject {
    case .founding, .end, .over, .arrival: return ""
    case .event(let event): kind = catalog.shown(event).kind
    case .output(let output): kind = catalog.outputs.shown(output).kind
    }
    return " (\(Words.plain(kind.string))\(status == EventStatus.held.rawValue ? "" : ", \(status)"))"
  }

  private var facts: [String] {
    let host = hosts.isEmpty ? "" : "host \(hosts.joined(separator: ", "))"
    let sources = Words.count(Set(evidence.map(\.citation.source)).count, "source")
    switch mark.subject {
    case .event, .output: return [mechanisms.joined(separator: ", "), place, host, sources].filter { !$0.isEmpty }
    // The other dates of a disputed one follow as what is also reported.
    case .founding, .end, .over, .arrival:
      let doubt = String(status.prefix { $0 != ":" })
      return [doubt, place, sources].filter { !$0.isEmpty }
    }
  }

  /// What sources say otherwise than what is shown: of an event date and title, of a founding or end the date.
  private var others: [String] {
    switch mark.subject {
    case .arrival, .over: []
    case .founding, .end, .event, .output:
      evidence.map(\.says).withoutRepeats().filter { $0 != evidence.first?.says && $0 != date }
    }
  }

  /// Every source's word behind it, the one that is shown first.
  public var evidence: [Evidence] {
    switch mark.subject {
    case .founding(let mechanism): claims(.established, mechanism)
    case .end(let mechanism): claims(.ended, mechanism)
    case .over(_, let claim): [Evidence(catalog.claims[claim])]
    case .event(let event): EventLine.evidence(event, catalog)
    case .output(let output):
      catalog.outputs.outputs[output].statements.map { catalog.outputs.statements[$0] }
        .map { Evidence($0.citation, asOf: $0.date, says: $0.name.string) }
    case .arrival(_, _, .row(let row)): [Evidence(catalog.memberships[row])]
    case .arrival(_, _, .lists(let earlier, let later)):
      [earlier, later].map { catalog.lists[$0] }.map { Evidence($0.citation, asOf: $0.asOf) }
    }
  }

  private func name(_ mechanism: Handle<Mechanism>) -> String { catalog.mechanisms[mechanism].label.string }

  /// "ended", "been merged".
  private func overWord(_ claim: Handle<Claim>) -> String {
    StandingWord(opening: catalog.claims[claim].value) == .merged ? "been merged" : "ended"
  }

  private func shown(by ground: MembershipChange.Ground) -> String {
    guard case .lists(let earlier, let later) = ground else { return "" }
    let names = [later, earlier].map { Words.name(of: catalog.lists[$0]) }
    return ": on the whole \(names[0]), not on the \(names[1])"
  }

  /// Why the claim that is shown is in doubt, and that it is disputed: "inferred, disputed: 1990 too".
  private func doubts(_ attribute: Attribute, _ mechanism: Handle<Mechanism>) -> String {
    let shown = catalog.resolution(of: attribute, mechanism)?.shown
    return [Words.doubt(shown?.basis), dispute(attribute, mechanism)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "disputed: 1990 too" where sources give dates that cannot all be true; empty where they do not.
  private func dispute(_ attribute: Attribute, _ mechanism: Handle<Mechanism>) -> String {
    guard let disputed = catalog.disputedClaims(mechanism).first(where: { $0.attribute == attribute }) else {
      return ""
    }
    let others = disputed.values.dropFirst().compactMap(\.first).map { ClaimValue.words($0, catalog) }
    return "disputed: \(others.joined(separator: ", ")) too"
  }

  /// The sources that say what is shown: of a founding or an end without those that date it otherwise.
  public var agreeing: [Evidence] {
    switch mark.subject {
    case .founding, .end:
      evidence.filter { one in
        guard let date = mark.date, let said = PartialDate(edtf: one.says) else { return true }
        return !said.isDisjoint(from: date)
      }
    case .over, .arrival, .event, .output: evidence
    }
  }

  private func claims(_ attribute: Attribute, _ mechanism: Handle<Mechanism>) -> [Evidence] {
    guard let resolution = catalog.resolution(of: attribute, mechanism) else { return [] }
    return ([resolution.shown] + resolution.others).map { Evidence($0, says: $0.value.string) }
  }
}
