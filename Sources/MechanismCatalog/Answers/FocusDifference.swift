/// How what a mechanism is said to work on differs between two years: what sources said up to the earlier year beside
/// what they said after it, up to the later one. Areas are those stated, without the ones above them; in table order.
public struct FocusDifference: Sendable {
  /// Named since, and not before.
  public let newlyNamed: [Handle<FocusArea>]
  /// Named before and since.
  public let namedAgain: [Handle<FocusArea>]
  /// Named before and not since. Sources name what matters to them: this is no word that the work ended.
  public let notNamedAgain: [Handle<FocusArea>]
  /// Whether any source since then says what the mechanism works on; if none does, nothing differs.
  public let hasLaterStatements: Bool

  /// O(focus statements of the mechanism). Statements of no year count as early ones.
  public init(_ mechanism: Handle<Mechanism>, from earlier: Int, to later: Int, _ catalog: Catalog) {
    var (before, since) = (Set<Handle<FocusArea>>(), Set<Handle<FocusArea>>())
    for handle in catalog.focusOfMechanism[mechanism] {
      let statement = catalog.focusStatements[handle]
      let year = statement.time?.year ?? .min
      if year <= earlier {
        before.insert(statement.focusArea)
      } else if year <= later {
        since.insert(statement.focusArea)
      }
    }
    newlyNamed = since.subtracting(before).sorted()
    namedAgain = since.intersection(before).sorted()
    notNamedAgain = since.isEmpty ? [] : before.subtracting(since).sorted()
    hasLaterStatements = !since.isEmpty
  }
}
