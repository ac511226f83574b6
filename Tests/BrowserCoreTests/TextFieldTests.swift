import TerminalModel
import Testing

@testable import BrowserCore

@Suite("A line that is typed")
struct TextFieldTests {
  @Test("the first letter, or what is pasted, replaces a selected text")
  func replacing() {
    var field = TextField(selected: "france")
    #expect(field.isSelected && field.cursor == 6)
    let isTaken = field.take(.character("m"))
    #expect(isTaken && field.text == "m" && !field.isSelected)
    field = TextField(selected: "france")
    field.insert("morocco")
    #expect(field.text == "morocco" && field.cursor == 7 && !field.isSelected)
  }

  @Test(
    "any other key that edits leaves it in place",
    arguments: [
      (Key.left, "franc+e"), (.right, "france+"), (.home, "+france"), (.end, "france+"), (.backspace, "franc+"),
      (.delete, "france+"), (.control("w"), "+"), (.control("u"), "+"), (.control("a"), "+france"),
    ])
  func editing(key: Key, result: String) {
    var field = TextField(selected: "france")
    let isTaken = field.take(key)
    #expect(isTaken && !field.isSelected)
    field.insert("+")
    #expect(field.text == result)
  }

  @Test("a key that does nothing in a line leaves it selected; an empty text is never selected")
  func selected() {
    var field = TextField(selected: "france")
    let isTaken = field.take(.function(5))
    #expect(!isTaken && field.isSelected)
    #expect(!TextField(selected: "").isSelected && !TextField("x").isSelected)
  }

  @Test("a filter, and the name of a file, are selected when their prompts open")
  func prompts() throws {
    var browser = TestBrowser()
    try browser.press("/kandy<enter>/lombok<enter>")
    #expect(browser.names(.processes) == ["Lombok Process"])
    try browser.press("/<end><space>xyz")
    #expect(browser.state.prompt?.text == "lombok xyz")
    try browser.press("<esc>ex.md<enter>")
    guard case .write(let path, _, false) = browser.effects.first else {
      Issue.record("nothing is written")
      return
    }
    #expect(path == "x.md")
  }

  @Test("Tab edits a selected filter too")
  func tab() throws {
    var browser = TestBrowser()
    try browser.press("/member:thai<enter>")
    #expect(browser.state.prompt == nil)
    try browser.press("/<tab>")
    #expect(browser.state.prompt?.field.isSelected == false)
    #expect(browser.state.prompt?.text == "member:Thailand")
    try browser.press("x")
    #expect(browser.state.prompt?.text == "member:Thailandx")
  }
}
