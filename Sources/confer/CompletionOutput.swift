import CommandTable
import LookupCommands
import MechanismCatalog

/// What `completions` prints: the script of a shell, or for such a script the words that can stand at the cursor.
enum CompletionOutput {
  private static let mostValues = 200

  static func run(_ arguments: [String]) -> Int32 {
    if arguments.first == "words" { return words(Array(arguments.dropFirst())) }
    guard arguments.count == 1, let script = Completions.text(shell: arguments[0]) else {
      return Output.fail("completions are for \(Completions.shells.joined(separator: ", "))")
    }
    return Output.say(script)
  }

  private static func words(_ words: [String]) -> Int32 {
    let folder = WordCompletion.dataFolder(words)
    let package = folder.map { PackageFiles.read(folder: $0) } ?? PackageFiles.embedded
    // A package with errors has no names to offer; check reports them.
    if folder != nil, PackageValidator.findings(in: package).contains(where: { $0.severity == .error }) { return 1 }
    let catalog = Catalog(package)
    let completion = WordCompletion(
      names: { Completions.names(catalog) },
      values: { term, kind in
        let links = Links(catalog, Snapshot(catalog, year: catalog.newestYear ?? 0))
        return QueryCompletion.candidates(term, cursor: term.count, of: kind, links, limit: mostValues).map(\.text)
      })
    return Output.say(completion.candidates(words).map { $0 + "\n" }.joined())
  }
}
