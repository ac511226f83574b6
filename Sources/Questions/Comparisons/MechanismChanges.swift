import MechanismCatalog
import Presentation

/// What changed in a mechanism between two years as a table: who came, who went, what it works on, who chairs.
struct MechanismChanges {
  private let difference: YearDifference
  private let earlier: Links
  private let later: Links
  private var catalog: Catalog { earlier.catalog }
  private var name: String { catalog.mechanisms[difference.mechanism].label.string }

  init(_ difference: YearDifference, _ earlier: Links, _ later: Links) {
    (self.difference, self.earlier, self.later) = (difference, earlier, later)
  }

  var table: ChangeTable {
    var table = ChangeTable(title: title, years: (difference.from, difference.to))
    for (heading, changes) in groups.groups {
      table.add(
        heading, changes.map { ChangeRow(change: $0, earlier: earlier, later: later).row(.party($0.party)) })
    }
    if difference.hasChairChanged {
      ChairRows(difference.mechanism, earlier, isLater: false).add(to: &table, difference.chairsBefore)
      ChairRows(difference.mechanism, later, isLater: true).add(to: &table, difference.chairsAfter)
    }
    table.add("Focus areas first named since", difference.focus.newlyNamed.map { area($0, in: later) })
    table.add("Focus areas not named again", difference.focus.notNamedAgain.map { area($0, in: earlier) })
    table.notes = notes
    return table
  }

  /// Whether the two years rest on one list, or the earlier one on none.
  private var cannotTell: Bool {
    difference.evidence.isSameBasis || difference.evidence.isEarlierPresumed && !difference.evidence.isBeforeFounding
      || difference.evidence.earlierList == nil && difference.evidence.laterList == nil
  }

  private var groups: ChangeGroups {
    ChangeGroups(difference.changes, from: difference.from, to: difference.to, catalog)
  }

  /// "Colombo Process, 2005 to 2008: 1 joined, 0 left".
  private var title: String {
    let doubt = cannotTell ? "; who joined or left in between is not known" : ""
    return "\(name), \(difference.from) to \(difference.to): \(standing)\(groups.sentence)\(doubt)"
  }

  /// "merged (seen 2026-01); " of what is over or rests in the later year: nobody joins or leaves it then.
  private var standing: String {
    guard let standing = catalog.standing(of: difference.mechanism, by: difference.to),
      let word = standing.word, [.dormant, .merged, .ended].contains(word)
    else { return "" }
    let doubt = standing.claim.basis.map { ", \($0.rawValue)" } ?? ""
    let date = StandingWords.date(standing)
    return word.rawValue + doubt + (date.isEmpty ? "" : " (\(date))") + "; "
  }

  private func area(_ area: Handle<FocusArea>, in links: Links) -> Answer.Row {
    let statements = catalog.focusStatements(on: difference.mechanism, by: links.snapshot.year)
      .filter { $0.focusArea == area }
    let words = Quotation.of(statements.map(\.asWritten), atMost: .max)
    let isLater = links.snapshot.year == difference.to
    return Answer.Row(
      [catalog.focusAreas[area].label.string, isLater ? "" : words, isLater ? words : "", ""], topic: .focusArea(area),
      evidence: statements.map { Evidence($0.citation, asOf: $0.asOf, says: $0.asWritten.string) })
  }

  /// What the two years rest on: what they cannot show must not be read out of them.
  private var notes: [String] {
    let evidence = difference.evidence
    var notes: [String] = []
    if evidence.isBeforeFounding {
      let date = catalog.established(difference.mechanism).map(Words.of) ?? ""
      notes.append("\(name) was founded in \(date), after \(difference.from): nobody had joined then.")
    } else if evidence.isEarlierPresumed {
      notes.append(
        "No source says who took part by \(difference.from): the members of the first later list are presumed then.")
    }
    if evidence.isSameBasis, let list = evidence.laterList {
      notes.append(
        "One list counts in both years, the \(Words.name(of: catalog.lists[list])): it cannot show who came or went in "
          + "between."
      )
    } else if evidence.earlierList != nil || evidence.laterList != nil {
      notes.append(
        "Counted by: \(words(evidence.earlierList)) in \(difference.from), \(words(evidence.laterList)) in \(difference.to)."
      )
    } else {
      notes.append("No list of its members claims to be whole: who is not named may take part all the same.")
    }
    return notes
  }

  private func words(_ list: Handle<MemberList>?) -> String {
    guard let list else { return "no whole list" }
    return "the \(Words.name(of: catalog.lists[list])) (\(ListCount(list, catalog).words))"
  }
}
