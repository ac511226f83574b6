/// Who may import whom. The layers of the program are these lines.
enum LayerRule {
  /// What a module may import; nil: anything.
  static func allowed(_ module: String) -> Set<String>? {
    switch module {
    case "UnicodeText", "CommandTable", "EmbeddedData", "CNcurses": []
    case "MechanismCatalog", "TerminalModel": ["UnicodeText"]
    case "Presentation": ["MechanismCatalog", "UnicodeText"]
    case "BrowserCore": underBrowser
    case "BrowserViews": underBrowser.union(["BrowserCore"])
    case "Questions": ["CommandTable", "Presentation", "MechanismCatalog", "UnicodeText"]
    case "Pictures": ["Questions", "Presentation", "TerminalModel", "MechanismCatalog", "UnicodeText"]
    case "LookupCommands": underBrowser
    case "NcursesBackend": ["CNcurses", "TerminalModel", "Glibc"]
    case "confer", "confer-bench": nil
    default: []
    }
  }

  private static let underBrowser: Set = [
    "CommandTable", "Presentation", "Questions", "Pictures", "TerminalModel", "MechanismCatalog", "UnicodeText",
  ]

  /// The modules that the rule speaks of.
  static let modules: Set = [
    "UnicodeText", "MechanismCatalog", "TerminalModel", "CommandTable", "Presentation", "Questions", "Pictures",
    "BrowserCore", "BrowserViews", "LookupCommands", "CNcurses", "NcursesBackend", "EmbeddedData", "confer",
    "confer-bench",
  ]
}
