import BrowserCore
import CommandTable
import Questions

extension Invocation {
  /// The same, with what the configuration says of that which the command line, or for the data the environment, leaves
  /// open.
  func completed(with configuration: Configuration) -> Invocation {
    var all = self
    if options[.data] == nil, environment("CONFER_DATA") == nil, let path = configuration.data {
      all.options[.data] = FilePath.expanded(path)
    }
    if options[.asOf] == nil, let year = configuration.asOf { all.options[.asOf] = Self.fourDigits(year) }
    switch configuration.theme {
    case .plain: break
    case .ascii: all.options[.ascii] = ""
    case .mono: all.options[.noColor] = ""
    }
    return all
  }

  private static func fourDigits(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
  }
}
