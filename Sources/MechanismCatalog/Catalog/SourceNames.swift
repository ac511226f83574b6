/// Short names of sources, for headers and narrow columns: who issued it and when, "IOM 2008".
///
/// An issuer has a short name where its acronym stands in brackets behind its name, or where it is a single word; other
/// sources go by their ids. Where two names would be the same, the words of the id that say more stand behind: "IOM
/// 2005 interstate".
public struct SourceNames: Sendable {
  private let names: [String]

  /// O(sources).
  init(_ sources: [Source]) {
    let issued = SourceNames.unless(isTakenTwice: sources.map(SourceNames.issue)) { index, name in
      SourceNames.told(name, sources[index].id.string)
    }
    names = SourceNames.unless(isTakenTwice: issued) { index, _ in sources[index].id.string }
  }

  /// The names, those that are empty or taken twice replaced.
  private static func unless(isTakenTwice names: [String], _ replacement: (Int, String) -> String) -> [String] {
    let counts = names.reduce(into: [:]) { counts, name in counts[name, default: 0] += 1 }
    return names.enumerated().map { index, name in
      name.isEmpty || counts[name] != 1 ? replacement(index, name) : name
    }
  }

  /// O(1).
  public subscript(source: Handle<Source>) -> String { names[Int(source.index)] }

  /// "IOM 2008"; without the year where the source shows no date; empty where the issuer has no short name.
  private static func issue(_ source: Source) -> String {
    let issuer = source.issuer.string
    guard let name = acronym(issuer) ?? (issuer.contains(" ") ? nil : issuer), !name.isEmpty else { return "" }
    return name + ((source.published ?? source.seen).map { " \($0.year)" } ?? "")
  }

  /// What stands in brackets at the end of a name; nil where nothing does.
  private static func acronym(_ issuer: String) -> String? {
    guard issuer.hasSuffix(")"), let open = issuer.lastIndex(of: "(") else { return nil }
    let inside = issuer[issuer.index(after: open)...].dropLast()
    return inside.isEmpty || inside.contains(" ") ? nil : String(inside)
  }

  /// The name with the words of an id that it lacks; the id where there is no name, or it has all of them.
  private static func told(_ name: String, _ id: String) -> String {
    if name.isEmpty { return id }
    let words = Set(name.lowercased().split(separator: " "))
    let more = id.split(separator: "-").filter { !words.contains($0) }
    return more.isEmpty ? id : "\(name) \(more.joined(separator: "-"))"
  }
}
