import Pictures
import Presentation
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore
@testable import BrowserViews

@Suite("Drawing at any size")
struct DrawingTests {
  @Test("every size from 1x1 on gives a frame of that size, its cursor inside", arguments: [1, 2, 11, 12, 24, 200])
  func sizes(rows: Int) {
    let context = BrowserContext(links: SmallPackage.standard.links(asOf: 2008))
    for columns in [1, 2, 39, 40, 63, 64, 80, 500] {
      var state = BrowserState(size: Size(columns: columns, rows: rows))
      state.start(context)
      for key in [Key.character("i"), .character("s"), .escape, .escape, .character("?"), .escape, .character(":")] {
        _ = state.update(.key(key), context)
        state.settle(context)
        let frame = render(state, context, Theme())
        #expect(frame.grid.size == Size(columns: columns, rows: rows))
        if let cursor = frame.cursor { #expect(frame.grid.bounds.contains(cursor), "\(columns)x\(rows) after \(key)") }
      }
    }
  }

  @Test("an answer, its prompts and lists too", arguments: [1, 11, 12, 13, 24, 200])
  func answers(rows: Int) throws {
    let context = BrowserContext(links: SmallPackage.standard.links(asOf: 2008))
    for columns in [1, 39, 40, 44, 63, 80, 300] {
      var state = BrowserState(size: Size(columns: columns, rows: rows))
      state.start(context)
      state.show(HandMadeAnswer.answer(context.catalog), context)
      for key in try Key.script("jjG/an<enter>oea2005<enter>x<esc><esc><esc>/member:<tab><tab><esc><esc>d") {
        _ = state.update(.key(key), context)
        state.settle(context)
        let frame = render(state, context, Theme())
        if let cursor = frame.cursor { #expect(frame.grid.bounds.contains(cursor), "\(columns)x\(rows) after \(key)") }
      }
    }
  }

  @Test("a mechanism that had not begun by the year is said to have been founded later")
  func beforeFounding() throws {
    let context = BrowserContext(links: SmallPackage.standard.links(asOf: 2008))
    var state = BrowserState(size: Size(columns: 120, rows: 40))
    state.start(context)
    for key in try Key.script("j*2<enter>a1990<enter>") {
      _ = state.update(.key(key), context)
      state.settle(context)
    }
    let grid = render(state, context, Theme()).grid
    let text = (0..<40).map { grid.text(row: $0) }.joined(separator: "\n")
    #expect(text.contains("Kandy Process was founded in 2003"))
    #expect(text.contains("as of 1990"))
  }

  @Test("the year in the header is bold where it was set")
  func setYear() throws {
    let set = try #require(ScreenCase.all.first { $0.name == "as-of" })
    let standard = try #require(ScreenCase.all.first { $0.name == "start" })
    func isBold(_ screen: ScreenCase) throws -> Bool {
      let grid = try screen.frame().grid
      let column = try #require(
        grid.text(row: 0).firstRange(of: "as of")?.lowerBound.utf16Offset(in: grid.text(row: 0)))
      return grid[column, 0].style.attributes.contains(.bold)
    }
    #expect(try isBold(set))
    #expect(try !isBold(standard))
  }

  /// The text of a screen that keys lead to, on the standard world or on an answer.
  private func screen(_ keys: String, columns: Int = 80, _ answer: Answer? = nil) throws -> [String] {
    let context = BrowserContext(links: SmallPackage.standard.links(asOf: 2008))
    var state = BrowserState(size: Size(columns: columns, rows: 24))
    state.start(context)
    if let answer { state.show(answer, context) }
    for key in try Key.script(keys) {
      _ = state.update(.key(key), context)
      state.settle(context)
      state.workAhead(context)
    }
    let grid = render(state, context, Theme()).grid
    return (0..<24).map { grid.text(row: $0) }
  }

  @Test("a filter that cannot be read says why in its pane, with what may be meant, and in its title")
  func unreadable() throws {
    let lines = try screen("/member:i<enter>")
    #expect(lines[1].contains("1 Processes") && lines[1].contains("not read"))
    #expect(lines[2].contains("Cannot be read: column 8:"))
    #expect(lines.contains { $0.contains("member:India: 1") } && lines.contains { $0.contains("member:Indonesia: 2") })
    #expect(lines.contains { $0.contains("cannot be read.") })
    #expect(lines[22].contains("/member:i") && lines[22].contains("'member:i' may be"))
    #expect(!lines[23].contains("Enter keep") && lines[23].contains("Esc clear"))
    #expect(try screen("/member:i<down>")[23].contains("Enter take"))
    let left = try screen("/member:i<esc>n")
    #expect(left[22].contains("Processes: the filter cannot be read: column 8"))
  }

  @Test("a guess of the palette is said to be one")
  func guess() throws {
    let lines = try screen(":thailnad")
    #expect(lines[3].contains("Nothing is called “thailnad”."))
    #expect(lines[4].contains("near: Thailand"))
  }

  @Test("a line that can be completed lists how, below what it runs")
  func completing() throws {
    let lines = try screen(":compare<space>ind")
    #expect(lines[3].contains("Run: confer compare ind") && lines[4].contains("   India"))
    #expect(try screen(":list<space>members<space>r<tab>").contains { $0.contains("   role:") })
    #expect(lines[23].contains("Tab complete"))
  }

  @Test("a text that the first letter replaces stands in reverse")
  func selected() throws {
    let context = BrowserContext(links: SmallPackage.standard.links(asOf: 2008))
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    state.start(context)
    func isReverse(_ script: String) throws -> Bool {
      for key in try Key.script(script) { _ = state.update(.key(key), context) }
      return render(state, context, Theme()).grid[1, 22].style.attributes.contains(.reverse)
    }
    #expect(try !isReverse("/kandy"))
    #expect(try isReverse("<enter>/"))
    #expect(try !isReverse("<left>"))
  }

  @Test("the selected row of long texts stands in full below the list, wrapped, and cut at its third line")
  func detail() throws {
    let text = (1...40).map { "word\($0)" }.joined(separator: " ")
    let answer = Answer(
      title: "Paths", columns: [.init("path"), .init("roles")],
      rows: [.init([text, "member"]), .init(["short", ""])],
      year: 2008, command: ["confer", "path"])
    let lines = try screen("", answer)
    #expect(lines[17].hasPrefix("├") && lines[18].contains("word1 word2") && lines[20].hasSuffix("… │"))
    #expect(lines[22].contains("Paths"))
    #expect(try screen("j", answer)[18].contains("short"))
  }

  @Test("escape sequences in the data are drawn as visible characters")
  func escapes() throws {
    var package = SmallPackage()
    package[.mechanisms] = "mechanism,name\ntalks,Talks\u{1B}[2J\u{9B}31m\u{07} end\n"
    let context = BrowserContext(links: package.links(asOf: 2008))
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    state.start(context)
    for key in ["", "i"] {
      for key in try Key.script(key) { _ = state.update(.key(key), context) }
      state.settle(context)
      let grid = render(state, context, Theme()).grid
      let text = (0..<24).map { grid.text(row: $0) }.joined(separator: "\n")
      #expect(text.contains("␛[2J"))
      let controls = text.unicodeScalars.filter { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) }
      #expect(controls.isEmpty)
    }
  }

  @Test("the same state gives the same frame")
  func pure() throws {
    let screen = ScreenCase.all[0]
    #expect(try screen.frame() == screen.frame())
  }
}
