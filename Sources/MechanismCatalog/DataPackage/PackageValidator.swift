/// Checks that a package is what the loader and the reader may rely on.
///
/// It reports everything it finds, and an error stands once, where it is: ids that cannot be read are not reported as
/// unknown in every row that names them.
public enum PackageValidator {
  /// All findings: those on the package as a whole, then by table in their order, line and field.
  ///
  /// Without an error among them the package can be loaded. O(bytes), and for each unknown id O(ids).
  public static func findings(in package: Package) -> [Finding] {
    let tables = TableName.allCases.map { CheckedTable(package[$0]) }
    var findings = FileCheck.findings(tables, hasDescriptor: package.hasDescriptor)
    for table in tables {
      findings += HeaderCheck.findings(table)
      findings += FormCheck.findings(table)
      findings += CellCheck.findings(table)
      findings += KeyCheck.findings(table)
      findings += DateOrderCheck.findings(table)
    }
    findings += ReferenceCheck.findings(tables)
    findings += ListCheck.findings(tables)
    findings += FocusTreeCheck.findings(tables)
    findings += MapCheck.findings(tables)
    return sorted(findings)
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    let files = [Package.descriptorName] + TableName.allCases.map(\.fileName)
    let keyed = findings.enumerated().map { position, finding in
      let file = finding.file.flatMap { files.firstIndex(of: $0) } ?? -1
      return (key: (file, finding.line ?? 0, finding.column?.field ?? 0, position), finding)
    }
    return keyed.sorted { $0.key < $1.key }.map(\.1)
  }
}
