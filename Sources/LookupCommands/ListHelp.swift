import CommandTable
import MechanismCatalog
import Presentation
import Questions

/// What `confer help list` says besides options and examples: the columns of each kind of list, and its groups.
enum ListHelp {
  static var lines: [String] {
    HelpLayout.section("Columns, for --sort", RecordKind.allCases.map { ($0.rawValue, columns(of: $0)) })
      + ["", "Groups, for --by"] + HelpLayout.paragraph(Option.by.values.joined(separator: ", "), indent: 2)
  }

  /// "name, mechanisms, code; where the query names one mechanism also role, since".
  private static func columns(of kind: RecordKind) -> String {
    let always = RecordColumns.of(kind).map(\.id)
    let more = RecordColumns.of(kind, isNaming: true).map(\.id).filter { !always.contains($0) }
    let also = RecordColumns.subject(kind).map { "; where the query names \($0) also \(more.joined(separator: ", "))" }
    return always.joined(separator: ", ") + (also ?? "")
  }
}
