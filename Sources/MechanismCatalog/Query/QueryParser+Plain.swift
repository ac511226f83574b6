extension QueryParser {
  /// A query of plain words, without fields.
  public static func parse(_ text: String) throws(QueryError) -> Query {
    try QueryRepair(values: nil).parse(text)
  }
}
