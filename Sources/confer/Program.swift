import BrowserCore
import CommandTable
import Glibc
import LookupCommands
import MechanismCatalog

/// What the process does, from its arguments to its exit status.
enum Program {
  /// As grep's: 0 found, 1 nothing found, 2 usage or data error.
  static func run(_ arguments: [String]) -> Int32 {
    signal(SIGPIPE, SIG_DFL)
    do {
      let invocation = try Invocation(arguments)
      if invocation.options[.version] != nil { return say("confer \(Version.current)\n") }
      if invocation.options[.help] != nil || invocation.verb == .help { return say(HelpText.text) }
      if invocation.verb == .check { return check(invocation) }
      return try browse(invocation)
    } catch {
      return fail(error.message + "; confer help tells how to call it")
    }
  }

  private static func browse(_ invocation: Invocation) throws(UsageError) -> Int32 {
    let year = try invocation.asOfYear()
    let text = invocation.arguments.joined(separator: " ")
    guard let query = readQuery(text), let package = readPackage(invocation) else { return 2 }
    let catalog = Catalog(package)
    guard let shownYear = year ?? catalog.newestYear else { return fail("no statement in the data has a date") }
    let links = Links(catalog, Snapshot(catalog, year: shownYear))
    let context = BrowserContext(links: links)
    var session = BrowserSession(context, isASCII: invocation.options[.ascii] != nil)
    session.isMonochrome = invocation.options[.noColor] != nil
    session.filter = text
    if let script = invocation.options[.script], let message = session.take(script: script) { return fail(message) }
    if isatty(STDOUT_FILENO) == 1 { return session.runOnTerminal() }
    if invocation.options[.script] != nil { return say(session.screenAsText()) }
    guard let list = PlainList.mechanisms(query, links) else {
      complain("none of \(links.all.count) mechanisms, as of \(shownYear), holds \(query.words)")
      return 1
    }
    return say(list)
  }

  private static func readQuery(_ text: String) -> Query? {
    do {
      return try QueryParser.parse(text)
    } catch {
      complain("\(text): \(error.message); try: \(error.suggestion)")
      return nil
    }
  }

  /// The package asked for, or the built-in one; nil after its errors have been reported.
  private static func readPackage(_ invocation: Invocation) -> Package? {
    guard let path = invocation.options[.data] ?? environment("CONFER_DATA") else { return PackageFiles.embedded }
    let package = PackageFiles.read(folder: path)
    let errors = PackageValidator.findings(in: package).filter { $0.severity == .error }
    if errors.isEmpty { return package }
    for error in errors { complain(error.description(in: path)) }
    complain("\(path) has \(errors.count == 1 ? "an error" : "\(errors.count) errors") and is not opened")
    return nil
  }

  /// Prints every finding, and what the package covers if that is asked; errors give status 2.
  private static func check(_ invocation: Invocation) -> Int32 {
    let path = invocation.arguments.first ?? "built-in data"
    let package = invocation.arguments.first.map { PackageFiles.read(folder: $0) } ?? PackageFiles.embedded
    let findings = PackageValidator.findings(in: package)
    for finding in findings { print(finding.description(in: path)) }
    let errors = findings.count { $0.severity == .error }
    print("\(path): \(errors) errors, \(findings.count - errors) warnings")
    if errors > 0 { return 2 }
    if invocation.options[.coverage] != nil { return say("\n" + CoverageReport(Catalog(package)).text) }
    return 0
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func say(_ text: String) -> Int32 {
    print(text, terminator: "")
    return fflush(nil) == 0 ? 0 : 2
  }

  static func fail(_ message: String) -> Int32 {
    complain(message)
    return 2
  }

  static func complain(_ message: String) {
    var line = Array("confer: \(message)\n".utf8)[...]
    while !line.isEmpty {
      let written = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      line = line.dropFirst(written)
    }
  }
}
