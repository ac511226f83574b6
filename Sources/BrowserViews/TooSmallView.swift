import BrowserCore
import Pictures
import TerminalModel

/// What is shown where nothing fits: which size would do.
struct TooSmallView {
  let state: BrowserState
  let theme: Theme

  func draw(into frame: inout Frame) {
    let (need, have) = (Layout.smallest, state.size)
    let lines = ["confer needs \(need.columns)x\(need.rows)", "this is \(have.columns)x\(have.rows)", "q quits"]
    for (row, line) in lines.enumerated() { frame.grid.write(line, column: 0, row: row) }
    frame.cursor = Point(column: 0, row: 0)
  }
}
