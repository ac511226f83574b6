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

  /// When it was published, or else seen: how old its word is. nil where neither is known.
  public var date: PartialDate? { published ?? seen }
}
