import MechanismCatalog

/// One source's word behind a statement: what the source calls it, where, and as of when.
public struct Evidence: Equatable, Sendable {
  public let citation: Citation
  /// The date that the statement is about; nil where the text shows none.
  public let asOf: PartialDate?
  /// What this source says, as far as it differs from the statement or is in its own words; empty where it adds none.
  public let says: String

  /// Why it is less than the source's plain word; nil where the source says it outright.
  public let doubt: Doubt?

  public init(_ citation: Citation, asOf: PartialDate?, says: String = "", doubt: Doubt? = nil) {
    self.citation = citation
    self.asOf = asOf
    self.says = says
    self.doubt = doubt
  }

  /// The lines that show it: what it says, the document, where in it, and the date.
  public func lines(_ catalog: Catalog) -> [String] {
    let source = catalog.sources[citation.source]
    let publication = SourceWords.publication(source)
    var lines = [
      says.isEmpty ? nil : "says: \(says)", "\(source.title)",
      publication.isEmpty ? nil : "\(source.issuer.isEmpty ? "dated" : "issued by") \(publication)",
    ]
    .compactMap(\.self)
    let locator = AddressedLocator(citation.locator)
    lines.append("at: \(locator.place)")
    if !source.url.isEmpty { lines.append("address: \(source.url)") }
    lines += locator.addresses.map { "also: \($0)" }
    lines.append("\(SourceWords.dating(self, catalog)); source id \(source.id)")
    return lines
  }
}
