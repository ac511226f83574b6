import CommandTable
import TerminalModel
import Testing

extension CommandEntry: CustomTestStringConvertible {
  public var testDescription: String { command.rawValue }
}

@Suite("The table of commands")
struct CommandEntryTests {
  @Test("every command has one row", arguments: Command.allCases)
  func once(command: Command) {
    #expect(CommandEntry.all.count { $0.command == command } == 1)
    #expect(command.entry.command == command)
  }

  @Test("the rows of a group stand together, in the order of the groups")
  func groups() {
    var order: [CommandGroup] = []
    for entry in CommandEntry.all where entry.group != order.last { order.append(entry.group) }
    #expect(order == CommandGroup.allCases)
  }

  @Test("every command has a key", arguments: CommandEntry.all)
  func keyed(entry: CommandEntry) {
    #expect(!entry.keys.isEmpty)
  }

  @Test("no key stands for two commands")
  func unique() {
    let keys = CommandEntry.all.flatMap(\.keys).compactMap { Key(notation: $0) }
    #expect(Set(keys).count == keys.count)
  }

  @Test("every key is in the notation that scripts use", arguments: CommandEntry.all)
  func notation(entry: CommandEntry) {
    for notation in entry.keys {
      let key = Key(notation: notation)
      #expect(key?.notation == notation)
      #expect(key != .unknown)
      #expect((try? Key.script(notation)) == key.map { [$0] })
    }
  }

  @Test("no key is Alt, Ctrl-H/J/K/L or what terminals take for another key", arguments: CommandEntry.all)
  func handyKeys(entry: CommandEntry) {
    // Ctrl-H is Backspace to many terminals, Ctrl-I Tab, Ctrl-J and Ctrl-M Enter, Ctrl-[ Esc; Ctrl-S and Ctrl-Q may
    // halt the line. Alt has no notation, so that no key can be Alt.
    let unwanted = "hjklim[sq".map { Key.control($0) }
    for notation in entry.keys {
      #expect(!unwanted.contains(Key(notation: notation) ?? .unknown))
      #expect(!notation.lowercased().hasPrefix("<a-") && !notation.lowercased().hasPrefix("<m-"))
    }
  }

  @Test("the first key of no command needs AltGr on common keyboards", arguments: CommandEntry.all)
  func firstKey(entry: CommandEntry) {
    #expect(!["[", "]", "{", "}", "@", "|", "~"].contains(entry.keys.first))
  }
}

@Suite("The words of commands")
struct CommandWordsTests {
  @Test("the short text fits the footer", arguments: CommandEntry.all)
  func short(entry: CommandEntry) {
    #expect((1...12).contains(entry.short.count))
    #expect(entry.short == entry.short.lowercased())
  }

  @Test("no two short texts are the same")
  func distinct() {
    #expect(Set(CommandEntry.all.map(\.short)).count == CommandEntry.all.count)
  }

  @Test("the long text is a sentence without a full stop, which fits 80 columns", arguments: CommandEntry.all)
  func long(entry: CommandEntry) {
    #expect(entry.long.first?.isUppercase == true)
    #expect(entry.long.contains(" "))
    #expect(!entry.long.hasSuffix("."))
    #expect(entry.long.count <= 60)
  }

  @Test("the title is the name with a capital and blanks", arguments: Command.allCases)
  func title(command: Command) {
    #expect(command.title.lowercased() == command.rawValue.split(separator: "-").joined(separator: " "))
    #expect(command.title.first?.isUppercase == true)
  }

  @Test("a command's name is in small letters and hyphens", arguments: Command.allCases)
  func name(command: Command) {
    #expect(command.rawValue.allSatisfy { ("a"..."z").contains($0) || $0 == "-" })
  }
}
