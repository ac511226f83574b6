/// The names of an answer's columns in data formats.
enum FieldNames {
  /// Names of the program's own: no column is called so.
  private static let reserved: Set<String> = ["group", "id", "type", "sources"]

  /// The ids of the columns, in order. One that is taken by the program (`group`, `id`, `type`, `sources`) or by a
  /// column before it has `_2`, `_3` and so on behind it, so that no value hides another. O(columns).
  static func of(_ answer: Answer) -> [String] {
    var taken = reserved
    return answer.columns.map { column in
      var name = column.id
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(column.id)_\(number)"
        number += 1
      }
      return name
    }
  }
}
