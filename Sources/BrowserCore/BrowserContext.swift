import CommandTable
import MechanismCatalog
import Presentation
import Questions

/// What an update needs beside the state, and never changes.
public struct BrowserContext {
  /// The catalog as of the year that the state shows, see `BrowserState.year`.
  public let links: Links
  public let years: YearlyLinks
  public let keymap: Keymap
  /// The path of the data package that is browsed, as `--data` names it; nil for the built-in one.
  public let data: String?
  /// Answers a question as of the year that it names, else of the year given.
  let answering: Answering

  typealias Answering = (Invocation, Int) throws(Refusal) -> Answer

  /// As of the standard year.
  public init(years: YearlyLinks, keymap: Keymap = Keymap(), data: String? = nil) {
    self.init(years.standard, years, keymap, data: data) { (invocation, year) throws(Refusal) in
      try Inquiry(years).answer(invocation, year: year)
    }
  }

  /// Starts from links whose year is the standard one.
  public init(links: Links, keymap: Keymap = Keymap()) {
    self.init(years: YearlyLinks(links), keymap: keymap)
  }

  init(_ links: Links, _ years: YearlyLinks, _ keymap: Keymap, data: String? = nil, answering: @escaping Answering) {
    self.links = links
    self.years = years
    self.keymap = keymap
    self.data = data
    self.answering = answering
  }

  public var catalog: Catalog { links.catalog }

  /// The same, as of another year. O(1) for a year that was shown before.
  public func asOf(_ year: Int) -> BrowserContext {
    year == links.snapshot.year ? self : BrowserContext(years[year], years, keymap, data: data, answering: answering)
  }
}
