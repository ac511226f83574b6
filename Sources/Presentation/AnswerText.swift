import MechanismCatalog

/// An answer in one of the forms that it is printed, copied and exported in.
public enum AnswerText {
  /// The whole text, which ends with a line feed. CSV and TSV hold the rows alone, the other forms title and notes too;
  /// `options` are for tables only. O(size of the answer).
  public static func text(
    _ answer: Answer, as format: AnswerFormat, catalog: Catalog, options: TextOptions = TextOptions()
  ) -> String {
    switch format {
    case .table: AnswerTable(answer, catalog, options).text
    case .csv: DelimitedText.csv(answer, catalog)
    case .tsv: DelimitedText.tsv(answer, catalog)
    case .json: AnswerJSON.text(answer, catalog)
    case .markdown: AnswerMarkdown(answer, catalog).text
    }
  }

  /// The answer to be pasted: title, columns with tabs between them, and one line that cites its sources and the command
  /// line. Without rows, the sentence and the notes.
  public static func pasted(_ answer: Answer, catalog: Catalog) -> String {
    answer.rows.isEmpty ? text(answer, as: .table, catalog: catalog) : DelimitedText.pasted(answer, catalog)
  }
}
