/// Reads a query, or says with its error what could be read instead.
struct QueryRepair {
  /// nil: plain words only.
  let values: ValueReader?

  func parse(_ text: String) throws(QueryError) -> Query {
    do throws(QueryError) {
      return try read(text)
    } catch {
      throw QueryError(offset: error.offset, reason: error.reason, suggestion: mended(error.suggestion))
    }
  }

  private func read(_ text: String) throws(QueryError) -> Query {
    var parser = QueryParser(text, values)
    return try parser.read()
  }

  /// The text with one thing after another put right until it can be read; of what is wrong all over nothing is left.
  private func mended(_ text: String) -> String {
    var text = text
    for _ in 0..<16 {
      do throws(QueryError) {
        _ = try read(text)
        return text
      } catch {
        text = error.suggestion
      }
    }
    return ""
  }
}
