import Glibc
import LookupCommands
import MechanismCatalog
import Presentation
import Questions

/// Answers a question on the standard output.
enum Asking {
  /// Returns the exit status: 0 found, 1 nothing found, 2 it could not be answered or printed.
  static func run(_ invocation: Invocation, _ years: YearlyLinks) -> Int32 {
    do {
      let output = try LookupOutput(invocation, years, options(invocation))
      if output.isFound { return Output.say(output.text) }
      // Who reads a list from a pipe gets none; who asked learns what was searched.
      if output.isForPeople { Output.explain(output.text) } else if Output.say(output.text) != 0 { return 2 }
      return 1
    } catch {
      return Output.fail(error.message)
    }
  }

  /// What the standard output can show.
  private static func options(_ invocation: Invocation) -> TextOptions {
    guard isatty(STDOUT_FILENO) == 1 else { return TextOptions() }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    let isPlain =
      invocation.options[.noColor] != nil || environment("NO_COLOR") != nil
      || ["dumb", nil].contains(environment("TERM"))
    return TextOptions(
      width: isKnown ? Int(size.ws_col) : nil, isColored: !isPlain)
  }
}
