import Glibc
import MechanismCatalog

/// What the tool does, from its arguments to its exit status: 0 done, 2 wrong arguments or data.
enum Program {
  static func run(_ arguments: [String]) -> Int32 {
    guard let options = Options(arguments) else { return fail(Options.usage) }
    if options.wantsHelp {
      print(Options.usage)
      return 0
    }
    let builtIn = PackageBytes.builtIn
    let generated = PackageGenerator.generate(rows: options.rows, from: builtIn)
    let errors = PackageValidator.findings(in: generated.package).filter { $0.severity == .error }
    if !errors.isEmpty {
      return fail(
        "the generated package has \(errors.count) errors, which is a fault of this tool:\n"
          + errors.prefix(10).map(\.description).joined(separator: "\n"))
    }
    if let folder = options.folder {
      if let reason = generated.write(into: folder) { return fail(reason) }
      print("\(folder): \(generated.rowCount) rows, \(generated.kibibytes) KiB")
      return 0
    }
    print(Report.text(builtIn, generated, statements: options.rows))
    return 0
  }

  private static func fail(_ message: String) -> Int32 {
    let text = "confer-bench: \(message)\n"
    _ = Array(text.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    return 2
  }
}
