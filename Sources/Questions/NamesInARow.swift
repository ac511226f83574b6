/// Names in a row.
enum NamesInARow {
  /// "A", "A and B", "A, B and C".
  static func and(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}
