/// What the tool was asked for.
struct Options {
  static let usage = """
    usage: confer-bench [--rows N] [--write FOLDER]
    Times the parts of confer on the built-in package and on a generated one.
      --rows N        the generated package has N sourced statements (\(standardRows)); it is the same on every machine
      --write FOLDER  writes its tables into FOLDER and measures nothing; CONFER_EMBED=FOLDER swift build embeds them
    """

  static let standardRows = 7000

  private(set) var rows = standardRows
  /// Where the generated tables are to be written; nil: nowhere.
  private(set) var folder: String?
  private(set) var wantsHelp = false

  /// nil: they make no sense.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--help": wantsHelp = true
      case "--rows":
        guard let number = rest.popFirst().flatMap({ Int($0) }), (100...1_000_000).contains(number) else { return nil }
        rows = number
      case "--write":
        guard let path = rest.popFirst(), !path.isEmpty else { return nil }
        folder = path
      default: return nil
      }
    }
  }
}
