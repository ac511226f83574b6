import CommandTable
import Testing

@Suite("The query language in short")
struct QueryHelpTests {
  @Test("every field has a name of its own in small letters, what it takes and what it asks")
  func fields() {
    let names = QueryHelp.fields.map(\.name)
    #expect(Set(names).count == names.count)
    for field in QueryHelp.fields {
      #expect(!field.name.isEmpty && field.name.allSatisfy { ("a"..."z").contains($0) })
      #expect(field.form == "\(field.name):\(field.takes)" && !field.form.contains(" "))
      #expect(!field.asks.isEmpty && !field.asks.hasSuffix("."))
    }
  }

  @Test("forms are ASCII, with what they find")
  func forms() {
    for (form, finds) in QueryHelp.forms {
      #expect(form.allSatisfy(\.isASCII) && !finds.isEmpty && !finds.hasSuffix("."))
    }
  }
}

@Suite("What goes with a verb")
struct VerbArgumentTests {
  @Test("its own options come first, then those of all; none that goes with others only", arguments: Verb.allCases)
  func options(verb: Verb) {
    let options = Option.going(with: verb)
    #expect(Set(options).count == options.count)
    #expect(options.allSatisfy { $0.verbs.isEmpty || $0.verbs.contains(verb) })
    #expect(options.suffix(6) == Option.allCases.filter(\.verbs.isEmpty)[...])
  }

  @Test("every verb has an example, which begins with the program's name or uses it", arguments: Verb.allCases)
  func examples(verb: Verb) {
    #expect(!verb.examples.isEmpty)
    for example in verb.examples {
      #expect(example.line.contains("confer") && example.line.allSatisfy(\.isASCII))
      #expect(!example.shows.isEmpty && !example.shows.hasSuffix("."))
    }
  }

  @Test("only the notation of < is written otherwise for people")
  func keys() {
    #expect(["<lt>", "<down>", "j", "<C-f>"].map(KeySign.shown) == ["<", "<down>", "j", "<C-f>"])
  }
}
