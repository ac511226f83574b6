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

  /// The same, as of the year that a state shows and without what it leaves out. O(1) for what was shown before.
  public func shown(by state: BrowserState) -> BrowserContext { asOf(state.year(self), leavingOut: state.leftOut) }

  /// The same, as of another year and without memberships of some bases. O(1) for what was shown before.
  func asOf(_ year: Int, leavingOut bases: Set<Basis> = []) -> BrowserContext {
    if year == links.snapshot.year, bases == links.catalog.leftOut { return self }
    return BrowserContext(years[year, leavingOut: bases], years, keymap, data: data, answering: answering)
  }
}
