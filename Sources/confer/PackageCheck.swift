import CommandTable
import LookupCommands
import MechanismCatalog
import Questions

/// `confer check`: every finding, and what the package covers if that is asked.
enum PackageCheck {
  /// Prints it and returns the exit status: 2 if there are errors.
  static func run(_ invocation: Invocation) -> Int32 {
    let path = invocation.arguments.first.map(FilePath.expanded)
    let package = path.map { PackageFiles.read(folder: $0) } ?? PackageFiles.embedded
    let name = path ?? "built-in data"
    let findings = PackageValidator.findings(in: package)
    let errors = findings.count { $0.severity == .error }
    var text = findings.map { $0.description(in: name) + "\n" }.joined()
    text += "\(name): \(errors) errors, \(findings.count - errors) warnings\n"
    if errors == 0, invocation.options[.coverage] != nil { text += "\n" + CoverageReport(Catalog(package)).text }
    return Output.say(text, status: errors > 0 ? 2 : 0)
  }
}
