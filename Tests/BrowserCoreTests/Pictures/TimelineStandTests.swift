import MechanismCatalog
import Presentation
import TestSupport
import Testing

@testable import BrowserCore

@Suite("Walking a timeline")
struct TimelineStandTests {
  private func opened(_ keys: String = "", columns: Int = 80, rows: Int = 24) throws -> TestBrowser {
    var browser = TestBrowser(columns: columns, rows: rows)
    try browser.press("t" + keys)
    return browser
  }

  private func stand(_ browser: TestBrowser) throws -> (TimelineStand, Timeline) {
    guard case .timeline(let stand) = browser.state.place.picture?.stand,
      case .timeline(let timeline) = browser.state.place.picture?.picture.subject
    else {
      throw NoTimeline()
    }
    return (stand, timeline)
  }

  private struct NoTimeline: Error {}

  /// The lane and the mark, `lombok-process: 2002-02-26 founding`.
  private func selected(_ browser: TestBrowser) throws -> String {
    let (stand, timeline) = try stand(browser)
    let catalog = browser.context.catalog
    let lane = stand.mechanism.map { catalog.mechanisms[$0].id.string } ?? "-"
    return "\(lane): " + (stand.selected(in: timeline).map { "\($0.date?.edtf ?? "") \($0.kind)" } ?? "nothing")
  }

  @Test("it opens on the first mark of the first lane, with all of time in sight")
  func opening() throws {
    let browser = try opened()
    #expect(try selected(browser) == "jonkoping-process: 1999 founding")
    let (stand, timeline) = try stand(browser)
    let months = timeline.months
    #expect(stand.window.months.contains(months.lowerBound) && stand.window.months.contains(months.upperBound))
  }

  @Test("Space marks the mechanism in whose lane an event stands, and goes to the next lane")
  func marking() throws {
    let browser = try opened("jl<space>")
    #expect(browser.state.markWords(browser.context) == "1 marked: Lombok Process")
    #expect(try selected(browser).hasPrefix("kandy-process"))
  }

  @Test("left and right go along the lane and stop at its ends")
  func alongLane() throws {
    var browser = try opened("j")
    #expect(try selected(browser) == "lombok-process: 2002-02-26 founding")
    try browser.press("l")
    #expect(try selected(browser) == "lombok-process: 2002-02-26/2002-02-28 meeting")
    try browser.press("<right>*9")
    #expect(try selected(browser) == "lombok-process: 2008-01 meeting")
    try browser.press("h<left>*9")
    #expect(try selected(browser) == "lombok-process: 2002-02-26 founding")
  }

  @Test("up and down keep the time: the nearest mark of the lane is selected")
  func lanes() throws {
    var browser = try opened("jl*9")
    try browser.press("j")
    #expect(try selected(browser) == "kandy-process: 2005-09 meeting")
    try browser.press("j")
    #expect(try selected(browser) == "mekong-accord: 2008-01 meeting")
    try browser.press("G")
    #expect(try selected(browser) == "-: 2008-03-25/2008-03-26 meeting")
    try browser.press("gk<pgdn>*3<pgup>*9")
    #expect(try selected(browser) == "jonkoping-process: 1999 founding")
  }

  @Test("Tab goes through all marks in time, each once, and back")
  func inTime() throws {
    var browser = try opened("<backtab>*30")
    var seen: [String] = [try selected(browser)]
    for _ in 0..<40 {
      try browser.press("<tab>")
      let now = try selected(browser)
      if now != seen.last { seen.append(now) }
    }
    let (_, timeline) = try stand(browser)
    #expect(seen.count == timeline.marks.count)
    #expect(seen.first == "pmc: 1995 founding" && seen.last == "-: 2008-03-25/2008-03-26 meeting")
    try browser.press("<backtab>*40")
    #expect(try selected(browser) == seen.first)
  }

  @Test("zooming goes from all of time to months and back, with the mark in sight")
  func zooming() throws {
    var browser = try opened("jj")
    for key in Array(repeating: "+", count: 8) + Array(repeating: "-", count: 12) {
      try browser.press(key)
      let (stand, timeline) = try stand(browser)
      #expect(stand.window.months.contains(try #require(stand.selected(in: timeline)?.date?.signMonth)))
    }
    let (stand, timeline) = try stand(browser)
    #expect(stand.window == TimeWindow(holding: timeline.months, count: stand.window.count))
    #expect(browser.state.notice == "All of time is shown")
    try browser.press("+*8")
    #expect(browser.state.notice == "A cell is a month: no closer")
  }

  @Test("what is selected stays in sight at every size, however one walks", arguments: [(120, 40), (80, 24), (40, 12)])
  func inSight(columns: Int, rows: Int) throws {
    var browser = try opened(columns: columns, rows: rows)
    for key in "j+l<tab>G-<tab>h+k<pgup>+l*4<backtab>gl+*9<tab>*9-*3j*5h*3".split(separator: "~") {
      try browser.press(String(key))
    }
    var numbers = SeededGenerator(seed: 7)
    let keys = ["j", "k", "l", "h", "<tab>", "<backtab>", "+", "-", "<pgdn>", "<pgup>", "g", "G", ",", "."]
    for _ in 0..<300 {
      try browser.press(keys.randomElement(using: &numbers)!)
      let (stand, timeline) = try stand(browser)
      #expect(stand.window.months.contains(stand.month))
      let line = timeline.lines.firstIndex(of: .lane(stand.lane(in: timeline))) ?? -1
      #expect(line >= stand.scroll && line < stand.scroll + max(1, Layout(browser.state).canvasSize.rows))
    }
  }

  @Test("another year keeps the lane and the mark, or takes the nearest that there is then")
  func otherYear() throws {
    var browser = try opened("jjl*4")
    #expect(try selected(browser) == "kandy-process: 2005-07/2008-03 accession")
    try browser.press(",*2")
    #expect(try selected(browser) == "kandy-process: 2005-09 meeting")
    try browser.press("h")
    #expect(try selected(browser) == "kandy-process: 2004-09 meeting")
    try browser.press(".*2")
    #expect(try selected(browser) == "kandy-process: 2004-09 meeting")
    try browser.press("a2000<enter>")
    #expect(try selected(browser) == "jonkoping-process: 1999 founding")
  }

  @Test("a filter keeps what is selected while it is there")
  func filter() throws {
    var browser = try opened("jjl")
    let before = try selected(browser)
    try browser.press("/pro<enter>")
    #expect(try selected(browser) == before && before.hasPrefix("kandy-process"))
    try browser.press("/lombok<enter>")
    #expect(try selected(browser).hasPrefix("lombok-process"))
  }

  @Test("Enter goes to what the mark stands for, and Esc back to it")
  func opening2() throws {
    var browser = try opened("j")
    try browser.press("<enter>")
    let lombok = try #require(browser.context.catalog.mechanism(id: "lombok-process"))
    #expect(browser.state.place.facets.map(\.topic) == [.mechanism(lombok)])
    try browser.press("<esc>")
    #expect(try selected(browser) == "lombok-process: 2002-02-26 founding")
    try browser.press("j l*4 <enter>".split(separator: " ").joined())
    let party = try #require(browser.context.catalog.party(id: "AFG"))
    #expect(browser.state.place.facets.map(\.topic) == [.party(party)])
  }

  @Test("the selected mark is told in full, with the sources behind it")
  func words() throws {
    var browser = try opened("jl")
    let view = try #require(browser.state.place.picture)
    #expect(
      view.words(browser.context.links)
        == "2 of 3 here: 2002-02-26/2002-02-28  First ministerial conference (ministerial). Lombok Process; "
        + "Mataram, IDN; host Indonesia, Australia; 2 sources. Also reported: 2002-02: Conference on people smuggling")
    try browser.press("s")
    guard case .sources(let sources) = browser.state.overlays.last else {
      Issue.record("no sources")
      return
    }
    #expect(sources.evidence.count == 2)
  }

  @Test("a lane of which no source dates anything can be selected, and says so")
  func noMarks() throws {
    var browser = TestBrowser(
      on: SmallPackage([.events: "event,title,mechanisms\nmeeting,A meeting,talks\n"]))
    try browser.press("tlh")
    #expect(try selected(browser) == "talks: nothing")
    let view = try #require(browser.state.place.picture)
    #expect(
      view.words(browser.context.links) == "The Talks: no source dates anything of it; without a date: A meeting.")
    #expect(view.topic == .mechanism(Handle(0)))
  }

  @Test(
    "it opens with what is selected in sight and the newest year at the end",
    arguments: [(120, 40), (60, 24), (100, 30)])
  func openingBuiltIn(columns: Int, rows: Int) throws {
    var browser = TestBrowser(columns: columns, rows: rows)
    browser.context = BrowserContext(links: Links(BuiltInData.catalog, Snapshot(BuiltInData.catalog, year: 2008)))
    browser.state.start(filter: "", browser.context)
    try browser.press("t")
    let (stand, timeline) = try stand(browser)
    let mark = try #require(stand.selected(in: timeline)?.date?.signMonth)
    #expect(stand.window.months.contains(mark) && stand.window.months.contains(timeline.mainMonths.lowerBound))
    #expect(stand.window.cell(of: 2008 * 12 + 11) == stand.window.count - 1)
  }

  @Test("of several marks in a cell the words say how many they are")
  func several() throws {
    var browser = try opened("j<right>-*9")
    let (stand, timeline) = try stand(browser)
    let words = stand.words(timeline, browser.context.links)
    #expect(words.hasPrefix("2 of 3 here: 2002-02-26/2002-02-28"))
    try browser.press("+*9")
    #expect(try self.stand(browser).0.words(timeline, browser.context.links).hasPrefix("2 of 3 here"))
    try browser.press("l*9")
    #expect(try self.stand(browser).0.words(timeline, browser.context.links).hasPrefix("2008-01"))
  }

  @Test(
    "a timeline whose lanes all go while it is shown has nothing selected, and takes every key",
    arguments: ["/zzq", "/zzq<enter>", ":timeline<space>zzq<enter>", "/kandy<enter>a1990<enter>"])
  func laneless(keys: String) throws {
    var browser = try opened("jl" + keys)
    let view = try #require(browser.state.place.picture)
    #expect(try stand(browser).1.lanes.isEmpty && view.picture.isEmpty && !view.picture.notes.isEmpty)
    #expect(view.words(browser.context.links) == "" && view.topic == nil && view.comparable == nil)
    #expect(view.evidence(browser.context.links).isEmpty)
    if keys.hasSuffix("<enter>") { try browser.press("jklh<tab><backtab>+-gG<pgdn><pgup>is<esc><space>ye<esc>") }
  }

  @Test("what was selected is found again when the lanes come back")
  func lanesComeBack() throws {
    var browser = try opened("jl")
    let before = try selected(browser)
    try browser.press("/zzq<esc>")
    #expect(try selected(browser) == before)
    try browser.press("/lombok<enter>a1990<enter>")
    #expect(try stand(browser).1.lanes.isEmpty)
    try browser.press("a2008<enter>")
    #expect(try selected(browser) == before)
  }

  @Test("a lane that is dated at other times only says so; years that begin after the year gone to are refused")
  func datedOtherwise() throws {
    var browser = try opened("j*3a2004<enter>")
    try browser.press("j*3k*9j*3")
    let view = try #require(browser.state.place.picture)
    #expect(
      view.words(browser.context.links)
        == "Coordinated Mekong Accord against Trafficking: no source dates anything of it by 2004.")
    try browser.press("a2008<enter>:timeline<space>--from<space>2005<space>--to<space>2006<enter>gj*3")
    let words = try #require(browser.state.place.picture).words(browser.context.links)
    #expect(words == "Coordinated Mekong Accord against Trafficking: no source dates anything of it in these years.")
    try browser.press("a2004<enter>")
    #expect(browser.state.place.picture?.picture.year == 2008)
    #expect(browser.state.notice == "--from 2005 is after the year shown, 2004")
  }

  @Test("a timeline without lanes takes every key")
  func empty() throws {
    var browser = TestBrowser(on: SmallPackage([.mechanisms: "mechanism,name\n"]))
    try browser.press("tjklh<tab><backtab>+-gG<pgdn><pgup>")
    #expect(try stand(browser).1.lanes.isEmpty)
  }
}
