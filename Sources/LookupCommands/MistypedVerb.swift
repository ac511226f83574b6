import CommandTable
import MechanismCatalog
import Presentation
import Questions

/// A first word that is no verb, but is spelled much like one: `comapre rcm sacm`. It is taken for a query, as any
/// word may be; where that comes to nothing, the verb may have been meant.
public enum MistypedVerb {
  /// "did you mean: confer compare rcm sacm", from the arguments of a command line; how the verb is written where what
  /// follows does not fit it; nil where the first word is near no verb.
  public static func question(_ arguments: [String]) -> String? {
    let verbs = Verb.allCases.filter { $0 != .browse }.map(\.rawValue)
    for (position, word) in arguments.enumerated() where Verb(rawValue: word) == nil {
      for near in Nearness.nearest(to: word, among: verbs) {
        var words = arguments
        words[position] = near
        if let line = line(words, Verb(rawValue: near)) { return "did you mean: \(line)" }
      }
    }
    return nil
  }

  /// nil where `verb` would not be the verb: an option or a query stands in its place.
  private static func line(_ words: [String], _ verb: Verb?) -> String? {
    do {
      return try Invocation(words).verb == verb ? "confer \(CommandLineText.quoted(words))" : nil
    } catch .argumentCount(let read) {
      return read == verb ? read.usage.form : nil
    } catch {
      return nil
    }
  }
}
