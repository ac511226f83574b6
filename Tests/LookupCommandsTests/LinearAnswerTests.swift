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
    #expect(linear.header.hasSuffix("quit ends.\n"))
    #expect(linear.header.count { $0 == "\n" } == 1)
  }

  @Test("what ends it", arguments: ["q", "quit", " quit ", "exit"], [true, false])
  func end(line: String, isTyped: Bool) { #expect(LinearAnswer.meaning(of: line, isTyped: isTyped) == .end) }

  @Test("a blank line ends what a person types, and counts for nothing in a script", arguments: ["", " \t"])
  func blank(line: String) {
    #expect(LinearAnswer.meaning(of: line, isTyped: true) == .end)
    #expect(LinearAnswer.meaning(of: line, isTyped: false) == .nothing)
  }

  @Test("what does not end it", arguments: ["quito", "help", "q q", "Q Fever"], [true, false])
  func goingOn(line: String, isTyped: Bool) {
    #expect(LinearAnswer.meaning(of: line, isTyped: isTyped) == .question)
  }

  @Test(
    "a name is answered with its card, with or without the program's name in front",
    arguments: ["kandy process", "confer kandy process", "Kandy Process --as-of 2005"])
  func cards(line: String) {
    #expect(linear.text(line).hasPrefix("Consultations of Countries of Origin on Labour Migration: regional process"))
  }

  @Test(
    "what is no name but a query lists the mechanisms that it leaves",
    arguments: [
      ("member:afghanistan", "Mechanisms in which Afghanistan takes part, as of 2008: 1 of 7\nKandy Process"),
      ("confer member:afghanistan", "Mechanisms in which Afghanistan takes part, as of 2008: 1 of 7\nKandy Process"),
      ("member:afghanistan --as-of 2005", "Mechanisms in which Afghanistan takes part, as of 2005: 0 of"),
      ("kandy | lombok", "Mechanisms whose names hold"),
      // As a name it would be one with words that begin so.
      ("region:asia", "Mechanisms that are of Asia"), ("region:pacific", "Cannot: region:pacific: "),
    ])
  func queries(line: String, start: String) {
    #expect(linear.text(line).hasPrefix(start), "\(linear.text(line))")
  }

  @Test("a query that cannot be read says why; words that nothing holds are taken for a name")
  func unreadable() {
    #expect(linear.text("member:xyzzy").hasPrefix("Cannot: member:xyzzy: column 8: "))
    #expect(linear.text("xyzzy").hasPrefix("Cannot: nothing is called 'xyzzy'"))
    #expect(linear.text("comapre kandy lombok").hasSuffix("Did you mean: confer compare kandy lombok\n"))
  }

  @Test("sources follow each row where a line, or the session, asks for them")
  func sources() {
    let years = YearlyLinks(SmallPackage.standard.links(asOf: 2008))
    let cited = "\nSource: survey-2008, as of 2008-03: "
    #expect(!linear.text("list members in:kandy").contains("\nSource: "))
    #expect(linear.text("list members in:kandy --sources").contains(cited))
    #expect(LinearAnswer(years, year: 2008, showsSources: true).text("list members in:kandy").contains(cited))
  }

  @Test("help lists every question", arguments: ["help", "confer help", "confer", "--help", "colombo --help"])
  func help(line: String) {
    let text = linear.text(line)
    for verb in Verb.allCases where verb.isQuestion {
      #expect(text.contains(verb.usage.form.dropFirst("confer ".count) + ": "), "\(verb)")
    }
    for part in ["member:thailand", "member:PARTY", "--as-of YEAR", "--sources"] { #expect(text.contains(part)) }
    #expect(!text.contains("confer man"))
  }

  @Test("help on a word tells more of it, or what is near")
  func helpOnWord() {
    #expect(linear.text("help member:").contains("in which the party takes part"))
    #expect(linear.text("help comparr").hasPrefix("Cannot: no command"))
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
