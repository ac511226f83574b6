import MechanismCatalog
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Completing a line in the palette")
struct PaletteCompletionTests {
  private func finder(_ browser: TestBrowser) throws -> Finder {
    let finder: Finder? = if case .finder(let finder) = browser.state.overlays.last { finder } else { nil }
    return try #require(finder)
  }

  private func typed(_ text: String, _ keys: String = "") throws -> Finder {
    var browser = TestBrowser()
    try browser.press(":")
    browser.take(.paste(text))
    try browser.press(keys)
    return try finder(browser)
  }

  @Test(
    "an only name goes into the line at once, in quotes where it needs them, else by its id",
    arguments: [
      ("compare thai", "compare Thailand "), ("compare kandy lomb", "compare kandy 'Lombok Process' "),
      ("confer path thai swi", "confer path thai Switzerland "), ("show new zea", "show 'New Zealand' "),
      ("diff lomb", "diff 'Lombok Process' "), ("compare 'new z", "compare 'New Zealand' "),
      ("list mech", "list mechanisms "), ("list mechanisms member:thai", "list mechanisms member:Thailand"),
      ("list members role:obs", "list members role:observer"), ("list mechanisms foc", "list mechanisms focus:"),
      ("list mechanisms focus:traf", "list mechanisms 'focus:\"Trafficking in persons\"'"),
    ])
  func only(text: String, line: String) throws {
    #expect(try typed(text, "<tab>").field.text == line)
  }

  @Test("of several the first is selected; Down and Tab, or Enter, take another")
  func several() throws {
    var finder = try typed("compare ind")
    #expect(finder.items.count { if case .name = $0 { true } else { false } } == 2)
    finder = try typed("compare ind", "<tab>")
    #expect(finder.field.text == "compare ind" && finder.cursor == 1)
    let names = try ["<tab><tab>", "<tab><down><tab>", "<tab><down><enter>"].map {
      try typed("compare ind", $0).field.text
    }
    #expect(Set(names.prefix(2)) == ["compare India ", "compare Indonesia "] && names[1] == names[2])
  }

  @Test("kinds of lists are offered as they are typed, terms once Tab asks")
  func kinds() throws {
    #expect(try typed("list ").items.count { if case .line = $0 { true } else { false } } == RecordKind.allCases.count)
    let before = try typed("list members r")
    #expect(!before.items.contains { if case .line = $0 { true } else { false } })
    let after = try typed("list members r", "<tab>")
    #expect(after.items.count { if case .line = $0 { true } else { false } } > 1)
    #expect(after.items.first == .run(["list", "members", "r"]))
  }

  @Test("a comparison and a path take no focus area, a card takes any record")
  func sorts() throws {
    #expect(try !typed("compare traf").items.contains { if case .name(.focusArea) = $0 { true } else { false } })
    #expect(try typed("show traf").items.contains { if case .name(.focusArea) = $0 { true } else { false } })
  }

  @Test("a selected record becomes a line that shows it; where nothing is to be completed, Tab goes down")
  func records() throws {
    let shown = try typed("thailand", "<tab>")
    #expect(shown.field.text == "show Thailand " && shown.items == [.run(["show", "Thailand"])])
    #expect(try typed("zoom", "<tab>").field.text == "zoom")
    #expect(try typed("", "<tab>").cursor == 1)
    #expect(try typed("compare thailand kandy --as-of 20", "<tab>").field.text == "compare thailand kandy --as-of 20")
  }

  @Test("a line completed this way runs")
  func running() throws {
    var browser = TestBrowser.answering()
    try browser.press(":compare<space>thai<tab>new<space>")
    try browser.press("<bs><tab><enter>")
    #expect(browser.state.place.answer?.answer.command.prefix(4) == ["confer", "compare", "Thailand", "New Zealand"])
  }

  @Test("any text and cursor completes without a fault", arguments: 0..<40)
  func anything(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "list", "show", "compare", "confer", " ", " ", "'", "\"", "\\", "(", "--", "members", "in:", "kan", "é",
    ]
    let text = (0..<8).map { _ in pieces.randomElement(using: &random)! }.joined()
    let before = try typed(text)
    let after = try typed(text, "<left><tab><end><tab><tab>")
    #expect(before.field.text == text && !after.items.isEmpty)
  }
}
