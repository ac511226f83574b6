import CommandTable
import TerminalModel
import Testing

@testable import BrowserCore

@Suite("Keys that the user has bound")
struct ConfigurationKeymapTests {
  private let keymap = Keymap(overrides: [
    KeyBinding(.character("j"), .filter), KeyBinding(.function(9), .quit), KeyBinding(.character("z"), nil),
  ])

  @Test("they go before those of the table, and the others stay")
  func lookUp() {
    #expect(keymap[.character("j")] == .filter)
    #expect(keymap[.function(9)] == .quit)
    #expect(keymap[.character("z")] == nil)
    #expect(keymap[.character("k")] == .up)
    #expect(keymap[.character("q")] == .quit)
  }

  @Test("they are shown first, and what is taken away is not shown")
  func shown() {
    #expect(keymap.keys(of: .quit).first == .function(9))
    #expect(keymap.keys(of: .down) == [.down])
    #expect(keymap.keys(of: .filter) == [.character("j"), .character("/")])
    #expect(keymap.key(of: .zoom) == nil)
  }

  @Test("without any, the keys are those of the table", arguments: Command.allCases)
  func standard(command: Command) {
    #expect(Keymap().keys(of: command) == command.entry.keys.compactMap { Key(notation: $0) })
    #expect(Keymap(overrides: []).keys(of: command) == Keymap().keys(of: command))
  }
}
