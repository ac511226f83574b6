import CommandTable
import MechanismCatalog

/// What an update needs beside the state, and never changes.
public struct BrowserContext {
  /// The catalog as of the year that the state shows, see `BrowserState.year`.
  public let links: Links
  public let years: YearlyLinks
  public let keymap: Keymap

  /// As of the standard year.
  public init(years: YearlyLinks, keymap: Keymap = Keymap()) {
    self.init(links: years.standard, years: years, keymap: keymap)
  }

  /// Starts from links whose year is the standard one.
  public init(links: Links, keymap: Keymap = Keymap()) {
    self.init(links: links, years: YearlyLinks(links), keymap: keymap)
  }

  private init(links: Links, years: YearlyLinks, keymap: Keymap) {
    self.links = links
    self.years = years
    self.keymap = keymap
  }

  public var catalog: Catalog { links.catalog }

  /// The same, as of another year. O(1) for a year that was shown before.
  public func asOf(_ year: Int) -> BrowserContext {
    year == links.snapshot.year ? self : BrowserContext(links: years[year], years: years, keymap: keymap)
  }
}
