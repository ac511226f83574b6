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
}
