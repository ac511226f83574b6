/// Who says so, and where.
public struct Citation: Hashable, Sendable {
  public let source: Handle<Source>
  /// Chapter > heading > first words, so that a person finds it in a minute.
  public let locator: Text
}

/// A document, or a page at an address.
public struct Source: Sendable {
  public let id: Text
  public let title: Text
  public let issuer: Text
  /// nil: it shows no date.
  public let published: PartialDate?
  public let kind: Text
  public let url: Text
  /// When an address was read; nil for documents.
  public let seen: PartialDate?
  public let note: Text

  /// Whether it is one page at an address.
  var isWebPage: Bool { kind == "web_page" && !url.isEmpty }

  /// The host of a web page, "iom.int", without `www.`; nil for other sources.
  public var site: String? {
    guard isWebPage else { return nil }
    let parts = url.string.split(separator: "/", maxSplits: 2)
    let host = parts.count > 1 ? String(parts[1]).lowercased() : url.string
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// When it was published, or else seen: how old its word is. nil where neither is known.
  public var date: PartialDate? { published ?? seen }
}
