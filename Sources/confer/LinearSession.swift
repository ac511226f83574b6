import Glibc
import LookupCommands

/// Question and answer by the line, for screen readers and for terminals that cannot place their cursor.
struct LinearSession {
  private let linear: LinearAnswer

  init(_ linear: LinearAnswer) {
    self.linear = linear
  }

  /// Answers `first`, if there is something, then every line of the standard input up to `quit` or the end, on a
  /// terminal also up to an empty one. Returns the exit status: 0, or 2 if an answer could not be printed.
  func run(first: String) -> Int32 {
    guard Output.say(linear.header + "\n") == 0 else { return 2 }
    if !first.isEmpty, Output.say(answerText(first)) != 0 { return 2 }
    let isTyped = isatty(STDIN_FILENO) == 1
    while true {
      if isTyped, Output.say("> ") != 0 { return 2 }
      guard let line = readLine() else { break }
      switch LinearAnswer.meaning(of: line, isTyped: isTyped) {
      case .end: return 0
      case .nothing: continue
      case .question: if Output.say(answerText(line)) != 0 { return 2 }
      }
    }
    // The end of what is typed (Ctrl-D) leaves the cursor behind the prompt.
    return isTyped ? Output.say("\n") : 0
  }

  /// An empty line stands between an answer and what comes next.
  private func answerText(_ line: String) -> String { linear.text(line) + "\n" }
}
