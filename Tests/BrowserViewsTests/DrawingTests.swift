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
