import MechanismCatalog
import UnicodeText

/// The card of a mechanism: whether it is alive, when it last met and who chairs it; names, standing, members by role,
/// what it is a party to, focus areas, timeline, outputs, relations, what its sources say of its worth, contradictions.
struct MechanismCard {
  private let handle: Handle<Mechanism>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var mechanism: Mechanism { catalog.mechanisms[handle] }

  init(_ handle: Handle<Mechanism>, _ links: Links) {
    self.handle = handle
    self.links = links
  }

  var card: Card {
    let members = MemberSections(handle, links)
    let body: [CardSection?] =
      [FirstLines(handle, links).section, names, standing] + members.sections
      + [
        ChairHistory(handle, links).section, asParty, focus, timeline, outputs,
        RelationLines(.mechanism(handle), links).section,
        LineageLines(handle, catalog).section,
      ]
      + assessments + [inGeneral] + ContradictionLines(links).sections(catalog.contradictions(handle))
    return Card(
      title: mechanism.name.string,
      subtitle: subtitle,
      sections: body.compactMap(\.self))
  }

  /// Kind, scope and region; the scope once, where the kind tells it: "global process".
  private var subtitle: String {
    let (kind, scope) = (Words.of(mechanism.kind), mechanism.scope.rawValue)
    let parts = [kind, kind.hasPrefix(scope) ? "" : scope, mechanism.region.string]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var names: CardSection? {
    let aliases = mechanism.aliases.items.map(\.string)
    var lines = [CardLine(mechanism.summary.string)].filter { !$0.text.isEmpty }
    if !mechanism.shortName.isEmpty { lines.append(CardLine("short: \(mechanism.shortName)")) }
    lines += claims(.name) + [otherNames].compactMap(\.self)
    let claimed = Set(claims(of: .alias).map(\.value.string) + claims(of: .name).map(\.value.string))
    let others = aliases.filter { !claimed.contains($0) }
    if !others.isEmpty { lines.append(CardLine("found as: \(others.joined(separator: ", "))")) }
    return CardSection("Names", lines)
  }

  /// What sources call it besides, on one line; each source's word behind it says which.
  private var otherNames: CardLine? {
    let aliases = claims(of: .alias)
    guard !aliases.isEmpty else { return nil }
    var seen = Set([mechanism.name, mechanism.shortName].map { Folding.fold($0.string) })
    let others = aliases.filter { seen.insert(Folding.fold($0.value.string)).inserted }
    guard !others.isEmpty else { return nil }
    return CardLine(
      "also called: \(others.map(\.value.string).joined(separator: ", "))",
      evidence: aliases.map { Evidence($0, says: $0.value.string) })
  }

  private var standing: CardSection? {
    let attributes: [Attribute] = [
      .kind, .established, .place, .initiator, .ended, .standing, .memberCount, .observerCount, .chairing,
      .secretariat, .meets, .binding, .formalTie, .website,
    ]
    return CardSection("Standing", attributes.flatMap { claims($0) })
  }

  private func claims(of attribute: Attribute) -> [Claim] {
    guard let resolution = catalog.resolution(of: attribute, handle) else { return [] }
    return [resolution.shown] + resolution.others
  }

  /// A line a value: the one that wins first, the rest as "also reported", all claims of one value on one line.
  private func claims(_ attribute: Attribute) -> [CardLine] {
    guard let resolution = catalog.resolution(of: attribute, handle) else { return [] }
    var values: [(newest: Claim, words: String, evidence: [Evidence])] = []
    // What passes is shown as of the year; what was said after it comes last, marked as such.
    let year = links.snapshot.year
    let isLater = { (claim: Claim) in !attribute.isLasting && !claim.isSaid(by: year) }
    // How it stands is told by the first lines; what else was said of it follows here.
    let told = attribute == .standing ? catalog.standing(of: handle, by: year)?.claim : nil
    let claims = ([resolution.shown] + resolution.others).filter { $0.value != told?.value || isLater($0) }
    for claim in claims.filter({ !isLater($0) }) + claims.filter(isLater) {
      let words = ClaimValue.words(claim, catalog)
      if let index = values.firstIndex(where: { says($0.newest.value, sameAs: claim) }) {
        let says = words == values[index].words ? "" : words
        values[index].evidence.append(Evidence(claim, says: says))
      } else {
        values.append((claim, words, [Evidence(claim)]))
      }
    }
    let isList = attribute == .name
    return values.enumerated().map { position, entry in
      let date = attribute.isLasting ? "" : " (\(Words.asOf(entry.newest)))"
      let label = Words.of(attribute)
      let isLate = !isList && isLater(entry.newest)
      let lead =
        isLate ? "\(label), said later" : position == 0 && told == nil || isList ? label : "\(label), also reported"
      let dispute = position == 0 && told == nil && resolution.isDisputed && !isList ? " (disputed)" : ""
      return CardLine(
        "\(lead): \(entry.words)\(date)\(dispute)\(doubt(entry.evidence))", evidence: entry.evidence)
    }
  }

  /// " (unconfirmed)", where no source says it outright.
  private func doubt(_ evidence: [Evidence]) -> String {
    if evidence.contains(where: { $0.doubt == nil }) { return "" }
    return evidence.first?.doubt.map { " (\($0.rawValue))" } ?? ""
  }

  /// Whether a claim says what a value says, or less of it: 2003 beside 2003-04, a name in other letters.
  private func says(_ value: Text, sameAs claim: Claim) -> Bool {
    if value == claim.value { return true }
    if claim.attribute == .name { return Folding.fold(value.string) == Folding.fold(claim.value.string) }
    guard claim.attribute == .established || claim.attribute == .ended, let mine = PartialDate(edtf: value),
      let its = PartialDate(edtf: claim.value)
    else { return false }
    return its.firstDay <= mine.firstDay && mine.lastDay <= its.lastDay
  }

  /// What the body takes part in itself, where it is a party too.
  private var asParty: CardSection? {
    catalog.party(id: mechanism.id.string).flatMap { PartyRoles($0, links).asOneSection }
  }

  /// What it works on by the statements of the year or earlier, in the sources' own words.
  private var focus: CardSection? {
    let lines = FocusLines(links).areas(of: handle)
    return CardSection("Focus areas: \(lines.count)", lines)
  }

  private var timeline: CardSection? {
    let events = catalog.eventsByDate.filter { catalog.events[$0].mechanisms.contains(handle) }
    return CardSection("Timeline: \(events.count)", events.map { EventLine.line($0, catalog) })
  }

  private var outputs: CardSection? {
    let tables = catalog.outputs
    let outputs = tables.ofMechanism[handle]
    let lines = outputs.flatMap { output -> [CardLine] in
      let shown = tables.shown(output)
      let statements = tables.outputs[output].statements.map { tables.statements[$0] }
      let date = shown.date.map { "\(Words.of($0))  " } ?? ""
      let head = CardLine(
        "\(date)\(shown.name) (\(Words.plain(shown.kind.string)))",
        evidence: statements.map {
          Evidence($0.citation, asOf: $0.date, says: $0.name == shown.name ? "" : $0.name.string)
        },
        target: .output(output))
      return [head] + tables.outputs[output].points.map { CardLine($0.string, evidence: head.evidence, indent: 1) }
    }
    return CardSection("Outputs: \(outputs.count)", lines)
  }

  /// What sources say of all such processes stands once, on the card of the kind, with the sources.
  private var inGeneral: CardSection? {
    let points = catalog.remarks.assessments.filter { $0.mechanism == nil }
    guard mechanism.kind.isConsultation, !points.isEmpty else { return nil }
    let place = "on the card of \(Words.plural(of: .regionalProcess).lowercased())"
    return CardSection(
      "Said of such processes in general",
      [
        CardLine("\(Words.count(points.count, "judgement")), \(place)", target: .kind(.regionalProcess))
      ], isGeneral: true)
  }

  private var assessments: [CardSection?] {
    AssessmentKind.allCases.map { kind in
      let lines = catalog.remarks.assessments.filter { $0.mechanism == handle && $0.kind == kind }
        .map { CardLine($0.point.string, evidence: [Evidence($0.citation, asOf: nil)]) }
      return CardSection(Words.heading(of: kind), lines)
    }
  }
}
