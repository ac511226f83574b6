import BrowserCore
import CommandTable
import Glibc
import LookupCommands
import MechanismCatalog
import Questions

/// What the process does, from its arguments to its exit status.
enum Program {
  /// As grep's: 0 found, 1 nothing found, 2 usage or data error.
  static func run(_ arguments: [String]) -> Int32 {
    signal(SIGPIPE, SIG_DFL)
    do {
      let invocation = try Invocation(arguments)
      if invocation.options[.version] != nil { return Output.say("confer \(Version.current)\n") }
      if invocation.options[.help] != nil { return help(on: invocation.verb) }
      switch invocation.verb {
      case .help: return help(about: invocation.arguments.first)
      case .man: return Output.say(ManualPage.text)
      case .completions: return CompletionOutput.run(invocation.arguments)
      case .check: return PackageCheck.run(invocation)
      case .browse, .list, .show, .compare, .overlap, .path, .diff, .timeline, .matrix, .map:
        return try consult(invocation, arguments)
      }
    } catch {
      let status = Output.fail(error.message + "; confer help tells how to call it")
      if let question = MistypedVerb.question(arguments) { Output.complain(question) }
      return status
    }
  }

  private static func help(on verb: Verb) -> Int32 {
    help(about: verb == .browse ? nil : verb.rawValue)
  }

  private static func help(about word: String?) -> Int32 {
    guard let word else { return Output.say(HelpText.text) }
    return HelpText.text(about: word).map { Output.say($0) } ?? Output.fail(UnknownTopic.message(word))
  }

  /// Opens the data, with what the configuration says where the command line says nothing, and does what the verb asks.
  private static func consult(_ invocation: Invocation, _ arguments: [String]) throws(UsageError) -> Int32 {
    _ = try invocation.asOfYear()
    guard let configuration = ConfigurationFile.read() else { return 2 }
    let invocation = invocation.completed(with: configuration)
    guard let package = PackageFiles.checked(invocation) else { return 2 }
    // Never freed: the process ends with it, and giving its memory back piece by piece would only take time.
    let catalog = Unmanaged.passRetained(Catalog(package)).takeUnretainedValue()
    guard let newest = catalog.newestYear else { return Output.fail("no statement in the data has a date") }
    let years = YearlyLinks(catalog, standardYear: newest)
    if invocation.verb != .browse { return Asking.run(invocation, years) }
    let question = MistypedVerb.question(arguments)
    return Browsing(invocation, years, configuration, try invocation.asOfYear(), question: question).run()
  }
}
