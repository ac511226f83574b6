import CommandTable
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("The configuration file")
struct ConfigurationTests {
  @Test(
    "an empty one, blank lines and comments leave everything as it is",
    arguments: ["", "\n", " \t\n\n# theme = ascii\n  # x"])
  func nothing(text: String) {
    let (configuration, problems) = Configuration.parse(text)
    #expect(configuration == Configuration())
    #expect(problems.isEmpty)
  }

  @Test("every setting, with blanks or without")
  func everything() {
    let (configuration, problems) = Configuration.parse(
      """
      key <f2> = sort
        key x=none
      key = = card
      key # = help
      theme=mono
      query = "bali process" | apc  \t
      mouse = on
      as-of = 2005
      data = ~/my package
      """)
    #expect(problems.isEmpty)
    var expected = Configuration()
    expected.keys = [
      KeyBinding(.function(2), .sort), KeyBinding(.character("x"), nil), KeyBinding(.character("="), .card),
      KeyBinding(.character("#"), .help),
    ]
    expected.theme = .mono
    expected.query = "\"bali process\" | apc"
    expected.isMouseOn = true
    expected.asOf = 2005
    expected.data = "~/my package"
    #expect(configuration == expected)
  }

  @Test(
    "a query is taken as it is: whether it can be read, only the data tell", arguments: ["member:thailand", "a |", "("])
  func queries(text: String) {
    let (configuration, problems) = Configuration.parse("query = \(text)")
    #expect(configuration.query == text && problems.isEmpty)
  }

  @Test("every setting of the table is read, and of its values each, but no other", arguments: Setting.allCases)
  func table(setting: Setting) {
    let example = Setting.example.split(separator: "\n").map(String.init).filter { $0.hasPrefix(setting.rawValue) }
    #expect(!example.isEmpty)
    for text in example + setting.values.map({ "\(setting.rawValue) = \($0)" }) {
      #expect(Configuration.parse(text).problems.isEmpty, "\(text)")
    }
    guard !setting.values.isEmpty else { return }
    #expect(Configuration.parse("\(setting.rawValue) = other").problems.count == 1)
  }

  @Test("the table's example as a whole is right, and its themes are all there are")
  func example() {
    let (configuration, problems) = Configuration.parse(Setting.example)
    #expect(problems.isEmpty && configuration.keys.count == 2 && configuration.data == "~/my-data")
    #expect(Setting.theme.values == Configuration.Theme.allCases.map(\.rawValue))
  }

  @Test("line ends and byte order marks of other systems are accepted")
  func otherSystems() {
    let (configuration, problems) = Configuration.parse("\u{FEFF}theme = ascii\r\nas-of = 1998\r\n")
    #expect(problems.isEmpty)
    #expect(configuration.theme == .ascii)
    #expect(configuration.asOf == 1998)
  }

  @Test("every theme and both states of the mouse")
  func choices() {
    for theme in Configuration.Theme.allCases {
      #expect(Configuration.parse("theme = \(theme.rawValue)").configuration.theme == theme)
    }
    #expect(!Configuration.parse("mouse = off").configuration.isMouseOn)
  }

  @Test("every command can be bound by its name", arguments: Command.allCases)
  func commands(command: Command) {
    let (configuration, problems) = Configuration.parse("key <f12> = \(command.rawValue)")
    #expect(problems.isEmpty)
    #expect(configuration.keys == [KeyBinding(.function(12), command)])
  }

  /// A text of one line, where it is wrong, and words of the message.
  static let wrong: [(String, Int, String)] = [
    ("them = ascii", 1, "'them' is no setting; near: theme"),
    ("  zzzz = 1", 3, "'zzzz' is no setting; there are key, theme, query, mouse, as-of, data"),
    ("= 1", 1, "'' is no setting"),
    ("theme", 6, "a sign '=' is missing here; write it so: theme = plain|ascii|mono"),
    ("theme ascii", 7, "a sign '=' is missing here"),
    ("theme =  ", 10, "there is no value"),
    ("theme = asci", 9, "'asci' is not possible here; write one of plain, ascii, mono"),
    ("mouse = yes", 9, "write one of on, off"),
    ("as-of = 20", 9, "'20' is no year; write four digits"),
    ("as-of = +200", 9, "'+200' is no year"),
    ("as-of = 99999999999999999999", 9, "is no year"),
    ("query =", 8, "there is no value; write it so: query = QUERY"),
    ("key", 4, "write it so: key KEY = COMMAND"),
    ("key x", 6, "a sign '=' is missing here"),
    ("key <nokey> = sort", 5, "'<nokey>' names no key"),
    ("key <unknown> = sort", 5, "names no key"),
    ("key ab = sort", 5, "'ab' names no key"),
    ("key <C-j> = sort", 5, "terminals send <enter> for <C-j>"),
    ("key <C-[> = sort", 5, "terminals send <esc>"),
    ("key x = srot", 9, "'srot' is no command; near: "),
    ("key x =", 8, "there is no value"),
    ("data = \u{1B}[2J\n\u{1B}[2J = 1", 1, "'␛[2J' is no setting"),
  ]

  @Test("what is wrong is told with its place, the reason and a remedy", arguments: wrong)
  func problems(text: String, column: Int, message: String) throws {
    let problems = Configuration.parse(text).problems
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.line == (text.contains("\n") ? 2 : 1))
    #expect(problem.column == column)
    let description = problem.description(in: "config")
    #expect(description.hasPrefix("config:\(problem.line):\(column): error: "))
    #expect(description.contains(message), "\(description)")
  }

  @Test("everything that is wrong is told, in the order of the lines, and what is right is read")
  func goesOn() {
    let (configuration, problems) = Configuration.parse("key q = none\nkey <C-c> = none\nfoo\nmouse = on\ntheme = x")
    #expect(problems.map(\.line) == [2, 3, 5])
    #expect(configuration.isMouseOn)
  }

  @Test("what is set twice is told with the line before")
  func twice() {
    for text in ["mouse = on\nmouse = off", "key x = sort\nkey x = none"] {
      let problems = Configuration.parse(text).problems
      #expect(problems.map(\.line) == [2])
      #expect(problems.first?.reason.hasSuffix("is set in line 1 too") == true)
    }
  }

  @Test("no configuration takes the last key for leaving, or for the palette")
  func waysOut() {
    func lines(_ text: String) -> [Int] { Configuration.parse(text).problems.map(\.line) }
    #expect(lines("key q = none") == [])
    #expect(lines("key q = none\nkey <C-c> = sort") == [2])
    #expect(lines("key <C-c> = none\nkey q = none\nkey x = quit") == [])
    #expect(lines("theme = ascii\nkey : = sort") == [2])
    #expect(lines("key : = sort\nkey <f3> = palette") == [])
    let problem = Configuration.parse("key : = sort").problems.first
    #expect(problem?.reason == "this leaves no key for palette")
    #expect(problem?.column == 5)
  }

  @Test("any text is read without a fault, and problems lie within it", arguments: 0..<20 as Range<UInt64>)
  func anyText(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "key", "theme", "query", "mouse", "as-of", "data", "=", " ", "\n", "\r\n", "#", "<", ">", "<f1>", "x", "quit",
      "none",
      "on", "2005", "\u{301}", "日", "\0", "\"", "(", "|",
    ]
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in parts.randomElement(using: &random)! }.joined()
      let rows = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      for problem in Configuration.parse(text).problems {
        #expect((1...rows.count).contains(problem.line))
        #expect((1...rows[problem.line - 1].count + 1).contains(problem.column), "\(text)")
      }
    }
  }
}
