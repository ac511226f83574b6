import MechanismCatalog
import TestSupport
import Testing

@Suite("Timelines")
struct TimelineTests {
  /// A lane a line: `name: date class subject, ...`, undated ones after a bar.
  private func lanes(_ timeline: Timeline, _ catalog: Catalog) -> [String] {
    timeline.lanes.map { lane in
      let name = lane.mechanism.map { catalog.mechanisms[$0].id.string } ?? "-"
      let undated = lane.undated.isEmpty ? "" : " | " + lane.undated.map { words($0, catalog) }.joined(separator: ", ")
      return "\(name): " + lane.marks.map { words($0, catalog) }.joined(separator: ", ") + undated
    }
  }

  private func words(_ mark: TimelineMark, _ catalog: Catalog) -> String {
    let subject =
      switch mark.subject {
      case .founding, .end, .over: ""
      case .arrival(let party, _, _): " \(catalog.parties[party].id)"
      case .event(let event): " \(catalog.events[event].id)"
      case .output(let output): " \(catalog.outputs.outputs[output].id)"
      }
    let status = mark.status == .held ? "" : " \(mark.status)"
    return (mark.date.map { $0.edtf + " " } ?? "") + "\(mark.kind)" + subject + status
  }

  private func timeline(_ package: SmallPackage, asOf year: Int = 2008) -> (Timeline, Catalog) {
    let links = package.links(asOf: year)
    return (Timeline(links.inOrder, links), links.catalog)
  }

  @Test("a lane per mechanism by kind and founding, an unknown one last of its kind, then what is of none")
  func standard() {
    let (timeline, catalog) = timeline(.standard)
    #expect(
      lanes(timeline, catalog) == [
        "jonkoping-process: 1999 founding | meeting jonkoping-workshop",
        "lombok-process: 2002-02-26 founding, 2002-02-26/2002-02-28 meeting lombok-2002, "
          + "2002-02-28 output lombok-plan, 2008-01 meeting lombok-2008",
        "kandy-process: 2003-04-01/2003-04-03 meeting kandy-2003, 2003-04 founding, 2003-04-03 output kandy-statement, "
          + "2004-09 meeting kandy-2004, 2005-07/2008-03 accession AFG, 2005-09 meeting kandy-2005 announced",
        "mekong-accord: 2008-01 meeting lombok-2008", "andean-forum: 1999 founding",
        "geneva-dialogue: 2001 founding, 2004 meeting geneva-2004, 2005-11-30/2005-12-02 meeting geneva-2005 announced",
        "pmc: 1995 founding", "-: 2008-03-25/2008-03-26 meeting seoul-2008",
      ])
  }

  @Test("what a source has over ends when that was said, or without a date; of a later word nothing is shown yet")
  func over() {
    let package = SmallPackage([
      .sources: "source,published,seen\npage,,2007-01\nreport,2006,\n",
      .claims: """
      mechanism,attribute,value,as_of,source
      talks,established,2000,,report
      talks,standing,merged; into others,2006,report

      """,
    ])
    let (dated, catalog) = timeline(package)
    #expect(lanes(dated, catalog) == ["talks: 2000 founding, 2006 end"])
    #expect(dated.lanes[0].end == PartialDate(edtf: "2006"))
    let (earlier, _) = timeline(package, asOf: 2005)
    #expect(!earlier.lanes[0].isOver && earlier.lanes[0].end == nil)
    let undated = package.adding("talks,standing,ended; by page,,page", to: .claims)
    let (open, other) = timeline(undated)
    #expect(lanes(open, other) == ["talks: 2000 founding | end"])
    #expect(open.lanes[0].isOver && open.lanes[0].end == nil)
  }

  @Test("what is of several mechanisms counts once, what is of no date once, what is later once")
  func once() {
    let (timeline, _) = timeline(.standard)
    #expect(timeline.lanes.map(\.marks.count).reduce(0, +) == timeline.marks.count + 1)
    #expect(timeline.undated.count == 1)
    #expect(timeline.laterCount == 0)
    #expect(timeline.months.lowerBound == 1995 * 12)
    #expect(timeline.months.upperBound == 2008 * 12 + 11)
  }

  @Test("as of an earlier year nothing later is shown; it is counted, but for what only later lists show")
  func asOf() {
    let (timeline, catalog) = timeline(.standard, asOf: 2003)
    #expect(timeline.marks.allSatisfy { ($0.date?.year ?? 0) <= 2003 })
    let left = self.timeline(.standard).0.marks.filter { !timeline.marks.contains($0) }
    #expect(left.count == 7 && left.count { $0.kind == .accession } == 1)
    #expect(timeline.laterCount == 6)
    #expect(lanes(timeline, catalog).contains("mekong-accord: "))
  }

  @Test("of some mechanisms only theirs are shown, and nothing that is of none")
  func chosen() {
    let links = SmallPackage.standard.links(asOf: 2002)
    #expect(lanes(Timeline(links.catalog.mechanisms("pmc"), links), links.catalog) == ["pmc: 1995 founding"])
  }

  @Test("of some years only what belongs to them is shown; the lanes stay")
  func years() {
    let links = SmallPackage.standard.links(asOf: 2008)
    let timeline = Timeline(links.inOrder, links, years: 2003...2004)
    #expect(timeline.marks.allSatisfy { $0.date?.touches(years: 2003...2004) ?? false })
    #expect(timeline.marks.count == 5)
    #expect(timeline.lanes.count == 8)
    #expect(timeline.months == 2003 * 12...2004 * 12 + 11)
    #expect(timeline.laterCount == 0)
  }

  @Test("of years in which nothing is dated the months are those of the years, and no cell outside them counts a mark")
  func yearsWithoutMarks() {
    let links = SmallPackage.standard.links(asOf: 2008)
    let timeline = Timeline(links.inOrder, links, years: 2006...2007)
    #expect(timeline.months == 2006 * 12...2007 * 12 + 11)
    #expect(Timeline(links.inOrder, links, years: 1...1900).months == 1900 * 12...1900 * 12 + 11)
    // What lies in those years began before them.
    #expect(timeline.marks.count == 1 && timeline.lanes.allSatisfy(\.isDated))
    let window = TimeWindow(first: 2000 * 12, step: 12, count: 9)
    #expect(timeline.cells(in: window) == 6...7)
    #expect(timeline.density(in: window).allSatisfy { $0 == 0 })
    #expect(timeline.cells(in: TimeWindow(first: 1900 * 12, step: 12, count: 9)) == nil)
    #expect(Timeline(links.inOrder, links, years: 2010...2012).cells(in: window) == nil)
    #expect(Timeline(links.inOrder, links).cells(in: TimeWindow(first: 2004 * 12, step: 12, count: 9)) == 0...4)
  }

  @Test("the lanes of each kind stand under its heading")
  func lines() {
    let (timeline, _) = timeline(.standard)
    #expect(
      timeline.lines == [
        .kind(.regionalProcess), .lane(0), .lane(1), .lane(2), .lane(3), .kind(.dialogue), .lane(4), .lane(5),
        .kind(.organization), .lane(6), .lane(7),
      ])
  }

  @Test("an end is one that a source dates by the year; its lane ends there")
  func end() {
    let package = SmallPackage([
      .claims: "mechanism,attribute,value\ntalks,established,1990\ntalks,ended,1998-05\n"
    ])
    let (timeline, catalog) = timeline(package)
    #expect(lanes(timeline, catalog) == ["talks: 1990 founding, 1998-05 end"])
    #expect(timeline.lanes[0].end == PartialDate(edtf: "1998-05"))
    let (early, _) = self.timeline(package, asOf: 1997)
    #expect(early.lanes[0].end == nil && early.marks.count == 1 && early.laterCount == 1)
  }

  @Test("each kind of event has its class, an unheard-of one is a meeting")
  func kinds() {
    let kinds = ["launch", "signature", "accession", "entry_into_force", "report", "other", "summit", "retreat"]
    let (timeline, _) = timeline(
      SmallPackage([
        .events: "event,date,kind,mechanisms\n"
          + kinds.enumerated().map { "e\($0),\(2000 + $0),\($1),talks\n" }.joined()
      ]))
    #expect(
      timeline.marks.map(\.kind) == [.other, .other, .accession, .other, .other, .other, .meeting, .meeting])
  }

  @Test("an output of a meeting that was cancelled is not shown as a fact")
  func plannedOutputs() {
    let (timeline, _) = timeline(
      SmallPackage([
        .events: "event,date,status,mechanisms\nm,2001,cancelled,talks\n",
        .outputs: "output,mechanisms,event,date\nplan,talks,m,2001\nlaw,talks,,2002\n",
      ]))
    #expect(timeline.marks.map(\.status) == [.cancelled, .cancelled, .held])
  }

  @Test("an empty package has an empty timeline")
  func empty() {
    let (timeline, _) = timeline(SmallPackage([.mechanisms: "mechanism,name\n"]))
    #expect(timeline.lanes.isEmpty && timeline.marks.isEmpty && timeline.months == 2008 * 12...2008 * 12 + 11)
    #expect(timeline.density(in: TimeWindow(holding: 0...11, count: 3)) == [0, 0, 0])
  }

  @Test("of many marks the earliest sixth is left out at first, of few none, of years that are asked for none")
  func mainMonths() {
    let (few, _) = timeline(.standard)
    #expect(few.marks.count < 60 && few.mainMonths == few.months)
    let catalog = BuiltInData.catalog
    let links = Links(catalog, Snapshot(catalog, year: 2008))
    let many = Timeline(catalog.mechanismsByKind, links)
    let (months, all) = (many.mainMonths, many.months)
    let before = many.marks.count { ($0.date?.signMonth ?? .max) < months.lowerBound }
    #expect(before <= many.marks.count / 6 && before > many.marks.count / 12)
    #expect(months.upperBound == all.upperBound && months.lowerBound > all.lowerBound)
    let asked = Timeline(catalog.mechanismsByKind, links, years: 1900...2008)
    #expect(asked.mainMonths == asked.months)
  }

  @Test("every event and output of the built-in data is there once, as of its newest year")
  func builtIn() throws {
    let catalog = BuiltInData.catalog
    let links = Links.builtIn(catalog, asOf: try #require(catalog.newestYear))
    let timeline = Timeline(links.inOrder, links)
    let all = timeline.marks + timeline.undated
    let events = all.count { if case .event = $0.subject { true } else { false } }
    let outputs = all.count { if case .output = $0.subject { true } else { false } }
    #expect(events + outputs + timeline.laterCount == catalog.events.count + catalog.outputs.outputs.count)
    #expect(timeline.laterCount == 0)
    #expect(all.count { $0.kind == .end } == 14)
    #expect(timeline.lanes.count { $0.mechanism != nil } == catalog.mechanisms.count)
    let window = TimeWindow(holding: timeline.months, count: 57)
    #expect(timeline.density(in: window).reduce(0, +) == timeline.marks.count)
  }
}

extension Links {
  /// All mechanisms in the standing order.
  fileprivate var inOrder: [Handle<Mechanism>] { catalog.mechanismsByKind.filter { all.contains($0) } }
}
