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

  /// The same with less and less: "list of 2008-03, 18 years old, IOM 2008", "list of 2008-03, 18 years old", "list 18
  /// years old". Of a list of the year itself the source alone is the short form.
  var forms: [String] {
    if !catalog.hasBegun(mechanism, by: year) { return ["not founded yet"] }
    guard let counted = links.snapshot.countedList(of: mechanism, catalog) else { return noList }
    let list = catalog.lists[counted.list]
    let source = catalog.sourceNames[list.citation.source]
    if counted.isPresumed {
      let from = "presumed from \(list.asOf.map(Words.compact) ?? Words.name(of: list))"
      return ["\(from), \(source)", from]
    }
    let age = list.time.map { Words.age(of: $0, in: year) } ?? ""
    let words = (list.asOf.map { "list of \(Words.compact($0))" } ?? Words.name(of: list)) + age
    return ["\(words), \(source)"] + (age.isEmpty && list.asOf != nil ? [source] : [words, "list\(age.dropFirst())"])
  }

  /// The longest form without the source, behind the number of members; nil where what counts is of the year itself, or
  /// members are presumed, which the number says.
  var remark: String? {
    guard let counted = links.snapshot.countedList(of: mechanism, catalog) else {
      return newestRow.flatMap { $0.lastYear < year ? noList.first : nil }
    }
    if counted.isPresumed || catalog.lists[counted.list].asOf?.lastYear == year { return nil }
    return forms.dropFirst().first
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
