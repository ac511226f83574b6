import CommandTable
import LookupCommands
import TestSupport
import Testing

@Suite("A first word that is nearly a verb")
struct MistypedVerbTests {
  @Test(
    "the command line that may have been meant, options where they stood, words quoted",
    arguments: [
      (["comapre", "rcm", "sacm"], "confer compare rcm sacm"), (["lst", "mechanisms"], "confer list mechanisms"),
      (["--as-of", "2005", "shwo", "Viet Nam"], "confer --as-of 2005 show 'Viet Nam'"),
      (["lst", "mechanisms", "--sort", "name"], "confer list mechanisms --sort name"), (["helpp"], "confer help"),
    ])
  func meant(arguments: [String], line: String) {
    #expect(MistypedVerb.question(arguments) == "did you mean: \(line)")
  }

  @Test("what does not fit the verb is answered with how it is written")
  func form() {
    #expect(MistypedVerb.question(["comapre", "rcm"]) == "did you mean: \(Verb.compare.usage.form)")
    #expect(MistypedVerb.question(["lst"]) == "did you mean: \(Verb.list.usage.form)")
  }

  @Test(
    "no verb was meant by a verb, by a word far from all, or by one that does not stand first",
    arguments: [
      [], ["list"], ["compare", "rcm"], ["thailand"], ["thailand", "lst"], ["--data", "lst"], ["member:lst"],
      ["", "lst", "x"], ["--", "--lst"],
    ])
  func none(arguments: [String]) {
    #expect(MistypedVerb.question(arguments) == nil)
  }

  @Test("no words do harm")
  func anyWords() {
    var random = SeededGenerator(seed: 11)
    let words = ["lst", "comapre", "pth", "--format", "--", "-", "", "show", "a\u{1B}", "é", "--limit=3", "--nothing"]
    var asked = 0
    for _ in 0..<500 {
      let line = (0..<Int.random(in: 0...4, using: &random)).map { _ in words.randomElement(using: &random)! }
      let question = MistypedVerb.question(line)
      #expect(question?.hasPrefix("did you mean: confer ") ?? true)
      asked += question == nil ? 0 : 1
    }
    #expect(asked > 0)
  }
}
