import MechanismCatalog

/// On which list the members of a mechanism rest, and how old it is.
struct ListWords {
  private let mechanism: Handle<Mechanism>
  private let links: Links
  private var catalog: Catalog { links.catalog }
  private var year: Int { links.snapshot.year }

  init(_ mechanism: Handle<Mechanism>, _ links: Links) {
    self.mechanism = mechanism
    self.links = links
  }

  /// The same with less and less: "list of 2008-03, 18 years old", "list of 2008-03", "list of 2008".
  var forms: [String] {
    if !hasBegun { return ["not founded yet"] }
    guard let counted else { return noList }
    let list = catalog.lists[counted.list]
    let date = list.asOf.map { "list of \(Words.compact($0))" } ?? Words.name(of: list)
    if counted.isPresumed { return ["presumed from \(list.asOf.map(Words.compact) ?? date)", brief] }
    return [date + (list.time.map { Words.age(of: $0, in: year) } ?? ""), date, brief]
  }

  /// Whether the forms begin with a list.
  var isOfList: Bool { hasBegun && counted.map { !$0.isPresumed } ?? false }

  /// For forty columns, the list's year: "list of 2008", "list seen 2026", "presumed 2005", "no whole list".
  var brief: String {
    if !hasBegun { return "not founded yet" }
    guard let counted else { return "no whole list" }
    let list = catalog.lists[counted.list]
    guard let date = list.time else { return "\(Words.undated) list" }
    if counted.isPresumed { return "presumed \(date.lastYear)" }
    return "list \(list.asOf == nil ? Words.seen : "of ")\(date.lastYear)"
  }

  private var hasBegun: Bool { catalog.hasBegun(mechanism, by: year) }

  private var counted: (list: Handle<MemberList>, isPresumed: Bool)? {
    links.snapshot.countedList(of: mechanism, catalog)
  }

  /// The longest form, behind the number of members; nil where what counts is of the year itself, or members are presumed,
  /// which the number says.
  var remark: String? {
    guard let counted else {
      return newestRow.flatMap { $0.lastYear < year ? noList.first : nil }
    }
    if counted.isPresumed || catalog.lists[counted.list].asOf?.lastYear == year { return nil }
    return forms.first
  }

  /// Where no list claims to be whole, the newest row that names a member stands for it.
  private var noList: [String] {
    guard let newest = newestRow else { return ["no whole list"] }
    let date = "no whole list, newest \(Words.compact(newest))"
    return [date + Words.age(of: newest, in: year), date, "no whole list"]
  }

  /// The date of the newest row by which somebody is a member.
  private var newestRow: PartialDate? {
    links.snapshot.participations(in: mechanism).filter { $0.takesPart && $0.presence != .presumed }
      .compactMap { catalog.memberships[$0.evidence].time }.max { $0.newness < $1.newness }
  }
}
