import MechanismCatalog

/// Sources and what rests on them, on one line.
public enum SourceWords {
  /// "Issuer, 2008-03"; without what the source does not show.
  static func publication(_ source: Source) -> String {
    [source.issuer.string, source.published.map(Words.of) ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// "as of 2008-03"; for a page without a date when it was seen: "undated, seen 2007-11-05". What is in doubt says so:
  /// "derived, as of 2008-03".
  static func dating(_ evidence: Evidence, _ catalog: Catalog) -> String {
    let doubt = evidence.doubt.map { "\($0.rawValue), " } ?? ""
    return doubt + Words.asOf(evidence.asOf, seen: catalog.sources[evidence.citation.source].seen)
  }

  /// The same for narrow columns: "2008-03", "seen 2007-11-05", "undated".
  public static func shortDate(_ evidence: Evidence, _ catalog: Catalog) -> String {
    Words.shortDate(evidence.asOf, seen: catalog.sources[evidence.citation.source].seen)
  }

  /// "source-id, as of 2008-03: locator", of a page its address behind it.
  public static func line(_ evidence: Evidence, _ catalog: Catalog) -> String {
    let source = catalog.sources[evidence.citation.source]
    return "\(source.id), \(dating(evidence, catalog)): \(AddressedLocator.words(evidence.citation, catalog))"
  }

  /// "Issuer, 2008-03", of a page its address in angle brackets behind it, which keeps stops away from it (RFC 3986,
  /// appendix C).
  static func citedPublication(_ source: Source) -> String {
    [publication(source), source.url.isEmpty ? "" : "<\(source.url)>"].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Titles with years of publication, each once: "First, 2005; Second, 2008".
  static func titles(_ handles: [Handle<Source>], _ catalog: Catalog) -> String {
    var titles: [String] = []
    for source in handles.map({ catalog.sources[$0] }) {
      let title = source.title.string + (source.published.map { ", \(Words.compact($0))" } ?? "")
      if !titles.contains(title) { titles.append(title) }
    }
    return titles.joined(separator: "; ")
  }

  /// The sources of some evidence, each once, in the order of their table. O(evidence).
  static func sources(of evidence: some Sequence<Evidence>, _ catalog: Catalog) -> [Source] {
    Set(evidence.map(\.citation.source)).sorted().map { catalog.sources[$0] }
  }
}
