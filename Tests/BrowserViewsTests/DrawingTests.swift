import BrowserCore
import TerminalModel
import TestSupport
import Testing

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
