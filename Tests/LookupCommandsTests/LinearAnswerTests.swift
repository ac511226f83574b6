import CommandTable
import LookupCommands
import MechanismCatalog
import TestSupport
import Testing

@Suite("Question and answer by the line")
struct LinearAnswerTests {
  private let linear = LinearAnswer(YearlyLinks(SmallPackage.standard.links(asOf: 2008)), year: 2008)

  @Test("the first line says what is shown, as of when, and what can be typed")
  func header() {
    #expect(linear.header.hasPrefix("confer, as of 2008, 7 mechanisms. Type a name"))
    #expect(linear.header.hasSuffix("an empty line ends.\n"))
    #expect(linear.header.count { $0 == "\n" } == 1)
  }

  @Test("what ends it", arguments: ["", " \t", "q", "quit", " quit ", "exit"])
  func end(line: String) { #expect(LinearAnswer.isEnd(line)) }

  @Test("what does not end it", arguments: ["quito", "help", "q q", "Q Fever"])
  func goingOn(line: String) { #expect(!LinearAnswer.isEnd(line)) }

  @Test("help lists every question", arguments: ["help", "confer help", "confer", "--help", "colombo --help"])
  func help(line: String) {
    let text = linear.text(line)
    for verb in Verb.allCases where verb.isQuestion {
      #expect(text.contains(verb.usage.form.dropFirst("confer ".count) + ": "), "\(verb)")
    }
    #expect(!text.contains("confer man"))
  }

  @Test(
    "what cannot be asked says why",
    arguments: [
      ("list", "write it so: confer list KIND"), ("compare a", "write it so"), ("--nothing", "--nothing is no option"),
      ("check folder", "for the command line only"), ("man", "for the command line only"),
      ("list \u{1B}[2J --\u{1B}", "--␛ is no option"),
    ])
  func refusals(line: String, words: String) {
    let text = linear.text(line)
    #expect(text.hasPrefix("Cannot: "))
    #expect(text.contains(words), "\(text)")
    #expect(text.hasSuffix("\n"))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }
}
