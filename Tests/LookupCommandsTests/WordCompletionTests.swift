import CommandTable
import LookupCommands
import MechanismCatalog
import TestSupport
import Testing

@Suite("What can stand at the cursor of a command line")
struct WordCompletionTests {
  private let completion = WordCompletion(
    names: { Completions.names(SmallPackage.standard.catalog) },
    values: { term, kind in ["\(term)|\(kind.rawValue)"] })

  private func candidates(_ words: String...) -> [String] { completion.candidates(words) }

  @Test("first the verbs, or the fields of a query")
  func first() {
    #expect(candidates("") == Verb.allCases.filter { $0 != .browse }.map(\.rawValue))
    #expect(candidates("com") == ["compare", "completions"])
    #expect(candidates("mem") == ["member:"])
    #expect(candidates("s") == ["show", "secretariat:", "scope:", "status:", "source:", "standing:"])
    #expect(candidates() == candidates(""))
  }

  @Test("options are those that go with the verb, wherever they stand")
  func options() {
    #expect(candidates("list", "--so") == ["--sort", "--sources"])
    #expect(candidates("--as-of", "2005", "diff", "--fr") == ["--from"])
    #expect(!candidates("diff", "--").contains("--sort"))
    #expect(candidates("show", "--no") == ["--no-color"])
    #expect(candidates("list", "--", "--so") == [])
  }

  @Test("an option that takes a value waits for one of its own")
  func values() {
    #expect(candidates("list", "--format", "") == ["table", "csv", "tsv", "json", "markdown"])
    #expect(candidates("list", "--format=m") == ["--format=markdown"])
    #expect(candidates("--data", "") == [])
    #expect(candidates("list", "--nothing=m") == [])
  }

  @Test("list takes a kind of records, then a query of that kind")
  func list() {
    #expect(candidates("list", "") == RecordKind.allCases.map(\.rawValue))
    #expect(candidates("list", "events", "-pla") == ["-place:"])
    #expect(candidates("list", "events", "(par") == ["(party:"])
    #expect(candidates("list", "events", "--limit", "3", "place:ban") == ["place:ban|events"])
    #expect(candidates("list", "nothing", "place:ban") == [])
    #expect(candidates("list", "meetings", "place:ban") == ["place:ban|events"])
    #expect(candidates("overlap", "region:a") == ["region:a|mechanisms"])
    #expect(candidates("member:t") == ["member:t|mechanisms"])
  }

  @Test(
    "names are ids and short names of mechanisms and names of states; letter case and accents only if they must match")
  func names() {
    #expect(candidates("show", "kandy") == ["kandy-process"])
    #expect(candidates("show", "Kandy") == ["Kandy Process"])
    #expect(candidates("compare", "kandy-process", "jönk") == ["jonkoping-process", "Jönköping Process"])
    #expect(candidates("path", "cote") == ["Côte d'Ivoire"])
    #expect(candidates("show", "xyz") == [])
    // An id in small letters does not hide a state.
    #expect(candidates("compare", "l") == ["lombok-process", "Lithuania"])
  }

  @Test("what is no name is not asked for")
  func lazy() {
    let completion = WordCompletion(
      names: {
        Issue.record("names")
        return [[]]
      }, values: { _, _ in ["a\u{1B}b", "ok:1"] })
    #expect(completion.candidates(["help", "fil"]) == ["filter"])
    #expect(completion.candidates(["completions", "z"]) == ["zsh"])
    #expect(completion.candidates(["man", ""]) == [] && completion.candidates(["check", "D"]) == [])
    #expect(completion.candidates(["list", "events", "x:"]) == ["ok:1"])
  }

  @Test("no words do harm")
  func anyWords() {
    var random = SeededGenerator(seed: 7)
    let words = [
      "list", "show", "--format", "--data", "--", "-", "", "member:", "(", "--=", "--format=", "é", "events",
    ]
    var total = 0
    for _ in 0..<400 {
      let line = (0..<Int.random(in: 0...5, using: &random)).map { _ in words.randomElement(using: &random)! }
      total += completion.candidates(line).count
    }
    #expect(total > 0)
  }

  @Test("names are of the package that the words name")
  func folder() {
    #expect(WordCompletion.dataFolder(["--data", "my data", "show", ""]) == "my data")
    #expect(WordCompletion.dataFolder(["show", "--data=d", "x"]) == "d")
    #expect(WordCompletion.dataFolder(["show", "--data", "d"]) == nil)
    #expect(WordCompletion.dataFolder([]) == nil)
  }
}

@Suite("The scripts for shells")
struct CompletionsTests {
  @Test("each asks the program itself, and ends with a line feed", arguments: Completions.shells)
  func scripts(shell: String) throws {
    let text = try #require(Completions.text(shell: shell))
    #expect(text.contains(" completions words -- ") && text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test("there is none for another shell")
  func other() {
    #expect(Completions.text(shell: "csh") == nil)
  }

  @Test("names stand once each")
  func names() {
    let names = Completions.names(SmallPackage.standard.catalog).flatMap(\.self)
    #expect(Set(names).count == names.count)
    #expect(names.contains("mekong-accord") && names.contains("Foro Andino") && names.contains("Switzerland"))
  }
}
