import CommandTable
import MechanismCatalog
import Pictures
import Presentation
import Questions

/// What a question prints on the command line.
public struct LookupOutput {
  /// Ends with a line feed.
  public let text: String
  /// Whether it counts as found for the exit status.
  public let isFound: Bool
  /// Whether it is a table to be read, not data to be read by a program.
  public let isForPeople: Bool

  /// Answers a question in the form that its options name. `options` say what the terminal can show. Throws why it cannot
  /// be answered.
  public init(_ invocation: Invocation, _ years: YearlyLinks, _ options: TextOptions) throws(Refusal) {
    var options = options
    options.showsSources = invocation.options[.sources] != nil
    options.isASCII = options.isASCII || invocation.options[.ascii] != nil
    let format = try LookupOutput.format(invocation)
    isForPeople = format == .table
    let showsEvidence = format != .table || options.showsSources || invocation.options[.by] != nil
    let inquiry = Inquiry(years, citing: showsEvidence ? .always : .never)
    if invocation.verb == .show, format == .table {
      text = CardText.text(try inquiry.card(invocation).card, catalog: years.catalog, options: options)
      isFound = true
      return
    }
    if invocation.verb.isPicture, format == .table, !options.showsSources {
      let picture = try inquiry.picture(invocation)
      text = PictureText.text(picture, years.links(of: picture), options)
      isFound = !inquiry.table(of: picture).rows.isEmpty
      return
    }
    let answer = try inquiry.answer(invocation)
    text = AnswerText.text(answer, as: format, catalog: years.catalog, options: options)
    isFound = answer.isFound
  }

  /// The form that `--format` names; a table without it.
  private static func format(_ invocation: Invocation) throws(Refusal) -> AnswerFormat {
    guard let text = invocation.options[.format] else { return .table }
    if let format = AnswerFormat(rawValue: text.lowercased()) { return format }
    let forms = AnswerFormat.allCases.map(\.rawValue).joined(separator: ", ")
    throw Refusal(message: "--format: '\(text)' is no form; the forms are \(forms)")
  }
}
