import MechanismCatalog
import Presentation
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Copying and exporting")
struct ExportTests {
  private func copied(_ browser: TestBrowser) -> String? {
    if case .copy(let text) = browser.effects.first { text } else { nil }
  }

  @Test("y copies the row with its source and its command line, and changes nothing")
  func row() throws {
    var browser = TestBrowser()
    try browser.press("jj<tab>jj")
    let name = try #require(browser.selectedName(.members))
    try browser.press("y") { _ in }
    let text = try #require(copied(browser))
    #expect(text.hasPrefix(name) && text.contains("Source") && text.contains("at: "))
    #expect(text.contains("confer list members party:kandy-process --as-of 2008"))
    #expect(!text.contains("\n"))
  }

  @Test("y in a card copies the line, in the sources all of them, in an answer the row or the note")
  func inFront() throws {
    var browser = TestBrowser.answering()
    try browser.press("jjiy")
    #expect(copied(browser)?.contains("confer show kandy-process --as-of 2008") == true)
    try browser.press("jsy")
    #expect(copied(browser)?.contains("at: ") == true)
    try browser.press("<esc><esc>:compare<space>a<space>b<enter>y")
    #expect(copied(browser)?.contains("Thailand") == true)
    try browser.press("Gy")
    #expect(copied(browser) == "Of two processes no source names anybody.")
  }

  @Test("Y copies the whole list: its sentence, the columns, every row, folded ones too, and one line that cites it")
  func list() throws {
    var browser = TestBrowser()
    try browser.press("Y")
    let lines = try #require(copied(browser)).split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines[0] == "Processes: 7 of 7, as of 2008")
    #expect(lines[9].hasPrefix("Sources: ") && lines[9].hasSuffix("; as of 2008; confer list mechanisms --as-of 2008"))
    #expect(lines[1].split(separator: "\t").prefix(3) == ["name", "founded", "members"])
    try browser.press("/kandy<enter>Y")
    #expect(copied(browser)?.split(separator: "\n").count == 4)
  }

  @Test("Y copies the sentence and the notes of a list without rows")
  func emptyList() throws {
    var browser = TestBrowser()
    try browser.press("/zzz<enter>Y")
    let text = try #require(copied(browser))
    #expect(text == "\(browser.state.sentence(.processes, browser.context.links)), as of 2008\n")
    browser.state.show(
      Answer(
        title: "Nothing: 0 of 7", columns: [.init("name")], rows: [], notes: ["No source says so."], year: 2008,
        command: ["confer", "list"]), browser.context)
    try browser.press("Y")
    #expect(copied(browser) == "Nothing: 0 of 7\n\nNo source says so.\n")
  }

  @Test("e suggests a name, and its ending chooses the form")
  func export() throws {
    var browser = TestBrowser()
    try browser.press("jj<tab>e")
    #expect(browser.state.prompt?.text == "confer-members-of-kandy-process.csv")
    try browser.press("<enter>")
    guard case .write(let path, let text, false) = browser.effects.first else {
      Issue.record("nothing is written")
      return
    }
    #expect(path == "confer-members-of-kandy-process.csv" && text.hasPrefix("name,role,"))
    #expect(browser.state.prompt == nil)
    for (name, start) in [("a.json", "{"), ("A.MD", "#"), ("a.tsv", "name\t"), ("a.txt", "Members")] {
      try browser.press("e<C-u>\(name)<enter>")
      guard case .write(_, let text, false) = browser.effects.first else {
        Issue.record("nothing is written to \(name)")
        return
      }
      #expect(text.hasPrefix(start), "\(name): \(text.prefix(40))")
    }
  }

  @Test("a name whose ending is no form stays in the prompt", arguments: ["", "x", "x.doc", ".csv", "a.csv/b"])
  func badName(name: String) throws {
    var browser = TestBrowser()
    try browser.press("e<C-u>\(name)<enter>")
    #expect(browser.effects.isEmpty && browser.state.prompt?.text == name)
    #expect(browser.state.notice == "The name ends in .csv, .tsv, .json, .md, .txt: that is the form")
  }

  @Test("a file that is there already is overwritten only after y")
  func overwriting() throws {
    var browser = TestBrowser()
    try browser.press("e<C-u>a.csv<enter>")
    guard case .write(_, let text, _) = browser.effects.first else {
      Issue.record("nothing is written")
      return
    }
    let asked = browser
    browser.state.askToOverwrite(path: "a.csv")
    try browser.press("y")
    #expect(browser.effects == [.write(path: "a.csv", text: text, replacing: true)])
    browser = asked
    browser.state.askToOverwrite(path: "a.csv")
    try browser.press("n")
    #expect(browser.effects.isEmpty && browser.state.notice == "a.csv is as it was" && browser.state.prompt == nil)
  }

  @Test("names are made of small letters, digits and hyphens, and are not endless")
  func names() {
    #expect(FileNames.suggestion(["Members", "of", "Jönköping Process"]) == "confer-members-of-jonkoping-process.csv")
    #expect(FileNames.suggestion(["../x", "|", ""]) == "confer-x.csv")
    #expect(FileNames.suggestion(Array(repeating: "word", count: 100)).count < 70)
  }
}
