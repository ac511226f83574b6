import TerminalModel
import Testing

@testable import NcursesBackend

/// Reports of the mouse, whole and in pieces.
struct MouseReportTests {
  private static let reports: [(String, MouseEvent)] = [
    ("\u{1B}[<0;10;20M", MouseEvent(.press, at: Point(column: 9, row: 19))),
    ("\u{1B}[<0;1;1M", MouseEvent(.press, at: Point(column: 0, row: 0))),
    ("\u{1B}[<64;300;2M", MouseEvent(.wheelUp, at: Point(column: 299, row: 1))),
    ("\u{1B}[<65;3;4M", MouseEvent(.wheelDown, at: Point(column: 2, row: 3))),
    // The form of terminals that do not know the other one; its bytes are letters.
    ("\u{1B}[M qq", MouseEvent(.press, at: Point(column: 80, row: 80))),
    ("\u{1B}[M`!\"", MouseEvent(.wheelUp, at: Point(column: 0, row: 1))),
  ]

  /// Releases, other buttons, modifiers, motion, and what no terminal sends.
  private static let others = [
    "\u{1B}[<0;10;20m", "\u{1B}[<1;10;20M", "\u{1B}[<2;10;20M", "\u{1B}[<4;1;1M", "\u{1B}[<32;1;1M", "\u{1B}[<66;1;1M",
    "\u{1B}[<80;1;1M", "\u{1B}[<0;0;1M", "\u{1B}[<0;1M", "\u{1B}[<0;1;1;1M", "\u{1B}[<;;M", "\u{1B}[<M", "\u{1B}[<m",
    "\u{1B}[<0;1:2;1M", "\u{1B}[<0;99999999999999999999;1M", "\u{1B}[M#qq", "\u{1B}[M   ",
  ]

  @Test(arguments: reports)
  func whole(text: String, event: MouseEvent) {
    #expect(Keyboard.events(of: text + "j") == [.mouse(event), .key(.character("j"))])
  }

  @Test(arguments: others)
  func passedOver(text: String) {
    #expect(Keyboard.events(of: text + "j") == [.key(.character("j"))])
  }

  /// However it is cut, and even where the escape was taken for the key.
  @Test(arguments: reports)
  func split(text: String, event: MouseEvent) {
    let bytes = Array(text.utf8)
    for cut in 1..<bytes.count {
      for gap in [10, 400] {
        var keyboard = Keyboard()
        keyboard.type(bytes[..<cut])
        keyboard.pass(gap)
        keyboard.type(bytes[cut...])
        let isTakenBack = cut == 1 && gap == 400
        #expect(
          keyboard.events == (isTakenBack ? [.key(.escape), .escapeRetracted] : []) + [.mouse(event)], "cut at \(cut)")
      }
    }
  }

  @Test func aLateReportThatDoesNotCountIsNotText() {
    var keyboard = Keyboard()
    keyboard.type("\u{1B}")
    keyboard.pass(30)
    keyboard.type("[<0;10;20m")
    #expect(keyboard.events == [.key(.escape), .escapeRetracted])
  }

  @Test func aControlCharacterInAnOldReportEndsIt() {
    #expect(Keyboard.events(of: "\u{1B}[M \r") == [.key(.unknown), .key(.character(" ")), .key(.enter)])
  }

  @Test(arguments: 0..<10)
  func anyReport(seed: UInt64) {
    var random = SplitMix(state: seed)
    for _ in 0..<500 {
      let (button, column, row) = (
        Int.random(in: 0...130, using: &random), Int.random(in: 0...3000, using: &random),
        Int.random(in: 0...3000, using: &random)
      )
      let isPress = Bool.random(using: &random)
      let events = Keyboard.events(of: "\u{1B}[<\(button);\(column);\(row)\(isPress ? "M" : "m")")
      let counts = isPress && column > 0 && row > 0 && [0, 64, 65].contains(button)
      #expect(events.count == (counts ? 1 : 0))
      guard case .mouse(let event) = events.first else { continue }
      #expect(event.point == Point(column: column - 1, row: row - 1))
    }
  }
}
