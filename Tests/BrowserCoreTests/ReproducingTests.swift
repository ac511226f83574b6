import MechanismCatalog
import Presentation
import Questions
import TerminalModel
import TestSupport
import Testing

@testable import BrowserCore

@Suite("What the command line of a view gives again")
struct ReproducingTests {

  @Test(
    "is the records that the pane lists",
    arguments: [
      "", "/pro", "/member:thailand", "/kind:regional_process|kind:dialogue", "ooo", "a2003<enter>",
      "/colombo<tab>", "/colombo<tab><tab><tab>", "/colombo<enter><enter>",
      "22/italy<enter><enter>", "22/italy<enter><tab>", "22/italy<enter><tab><tab>", "22/italy<enter><backtab>",
      "33<enter>", "33/labour<enter>2", "33/labour<enter>4", "33/labour<enter>1", "44/bangkok",
      "22/italy<enter><enter>33j<enter>", "22/italy<enter><enter>33j<enter>22", "22/italy<enter><enter>33j<enter>44",
      "22/italy<enter><enter>33j<enter>33", "a2003<enter>22/thailand<enter><enter>", "G<enter>", ":andorra<enter>",
      ":andorra<enter>2", ":andorra<enter>3", ":andorra<enter>4", "G2", "G3", "33", "44", "22", "22/an", "22o",
      "a2003<enter>22oo", "/colombo<tab>o", "44<enter>", "44<enter>2", "44<enter>3", "44<enter>4",
    ])
  func records(keys: String) throws {
    let catalog = BuiltInData.catalog
    let context = BrowserContext(years: YearlyLinks(catalog, standardYear: try #require(catalog.newestYear)))
    var state = BrowserState(size: Size(columns: 120, rows: 40))
    state.start(context)
    for key in try Key.script(keys) {
      _ = state.update(.key(key), context)
      state.settle(context)
    }
    let shown = context.asOf(state.year(context))
    let pane = PaneAnswer(pane: state.place.focus, state: state, links: shown.links).answer()
    let again = try Inquiry(context.years).answer(try Invocation(Array(pane.command.dropFirst())))
    let (mine, its) = (Set(pane.rows.map(\.topic)), Set(again.rows.map(\.topic)))
    #expect(mine == its, "\(pane.command): \(names(mine.symmetricDifference(its), catalog))")
    #expect(again.year == shown.links.snapshot.year)
  }

  @Test("of a card, is the card: every record is found by its id, whatever else is called so")
  func cards() throws {
    let catalog = BuiltInData.catalog
    let years = YearlyLinks(catalog, standardYear: try #require(catalog.newestYear))
    let inquiry = Inquiry(years)
    var topics: [Topic] = catalog.mechanisms.handles.map { .mechanism($0) }
    topics += catalog.parties.handles.filter { catalog.mechanism(twinOf: $0) == nil }.map { .party($0) }
    topics += catalog.focusAreas.handles.map { .focusArea($0) } + catalog.events.handles.map { .event($0) }
    topics += outputs(catalog) + catalog.sources.handles.map { .source($0) }
    for topic in topics {
      let command = ReproducingCommand.card(topic, years.standard)
      let shown = try inquiry.card(try Invocation(Array(command.dropFirst())))
      #expect(shown.topic == topic, "\(command)")
    }
  }

  /// The outputs but those of which an event has the same id, which the name then stands for.
  private func outputs(_ catalog: Catalog) -> [Topic] {
    catalog.outputs.outputs.handles.filter { catalog.event(id: catalog.outputs.outputs[$0].id.string) == nil }
      .map { .output($0) }
  }

  private func names(_ topics: Set<Topic?>, _ catalog: Catalog) -> [String] {
    topics.prefix(9).map { $0.map { TopicName.short($0, catalog) } ?? "nothing" }
  }
}
