import MechanismCatalog

/// A data package in memory, from CSV text; a test states the tables, columns and rows that matter to it.
///
/// A table's text begins with a header, which names the columns that matter, in any order. Required columns that it
/// leaves out are filled (see `filling`), optional ones are empty. A row is a line: no line ends inside quotes. Tables
/// that a test leaves out are those of `plainTables`.
public struct SmallPackage: Sendable {
  private var tables: [TableName: String]

  public init(_ tables: [TableName: String] = [:]) {
    self.tables = SmallPackage.plainTables.merging(tables) { _, stated in stated }
  }

  /// The text of a table as it was stated; empty for a table without rows.
  public subscript(_ table: TableName) -> String {
    get { tables[table] ?? "" }
    set { tables[table] = newValue }
  }

  /// The same package with another text of a table.
  public func replacing(_ table: TableName, _ text: String) -> SmallPackage {
    var copy = self
    copy[table] = text
    return copy
  }

  /// The same package with rows added to a table, in the columns that its text names.
  public func adding(_ rows: String, to table: TableName) -> SmallPackage {
    var copy = self
    copy[table] += rows + "\n"
    return copy
  }

  public var package: Package {
    Package { name in
      if name == Package.descriptorName { return Array("{}".utf8) }
      return TableName.allCases.first { $0.fileName == name }.map { Array(fullText(of: $0).utf8) }
    }
  }

  public var catalog: Catalog { Catalog(package) }

  public func links(asOf year: Int = 2008) -> Links {
    let catalog = catalog
    return Links(catalog, Snapshot(catalog, year: year))
  }
}

extension SmallPackage {
  /// The text of a table with all its columns.
  private func fullText(of table: TableName) -> String {
    let columns = PackageSchema.columns(of: table)
    let lines = self[table].split(separator: "\n")
    guard let header = lines.first else { return columns.map(\.name).joined(separator: ",") + "\n" }
    let stated = Set(header.split(separator: ",").map(String.init))
    let missing = columns.filter { !stated.contains($0.name) }
    let rows = lines.dropFirst().map { row in
      let id = String(row.prefix { $0 != "," })
      let cells = missing.map { $0.isRequired ? SmallPackage.filling($0.name, of: table, id: id) : "" }
      return ([String(row)] + cells).joined(separator: ",")
    }
    return ([([String(header)] + missing.map(\.name)).joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }

  /// What stands in a required column that a test leaves out; names and titles are the row's first cell.
  private static func filling(_ column: String, of table: TableName, id: String) -> String {
    switch (table, column) {
    case (_, "source"): "slides-2005"
    case (_, "locator"): "Annex > first line"
    case (_, "name"), (_, "title"), (_, "label"), (_, "as_written"): id
    case (_, "mechanism"): "talks"
    case (_, "role"): "member"
    case (_, "complete"): "yes"
    case (_, "basis"): "named"
    case (.mapAreas, "status"): "own"
    case (_, "status"): "held"
    case (.mechanisms, "kind"): "regional_process"
    case (_, "scope"): "regional"
    case (.parties, "kind"): "state"
    case (.sources, "kind"): "report"
    case (.events, "kind"): "meeting"
    case (.outputs, "kind"): "declaration"
    case (.conflicts, "kind"): "count"
    default: ""
    }
  }

  /// One mechanism, three states and an organization, sources of 2005 and 2008.
  private static let plainTables: [TableName: String] = [
    .sources: """
    source,published
    slides-2005,2005-07
    survey-2008,2008-03

    """,
    .mechanisms: """
    mechanism,name
    talks,The Talks

    """,
    .parties: """
    party,name,kind
    ALB,Albania,state
    BEL,Belgium,state
    CHL,Chile,state
    eu,European Union,organization

    """,
  ]
}
