import MechanismCatalog
import TestSupport
import Testing

/// Three sources: an old one, and two of one day in 2008; a page without a date of its own that was seen in 2006.
private let sources = """
  source,published,seen
  old,2005-07,
  first,2008-03-25/2008-03-26,
  second,2008-03-26,
  page,,2006-05-01
  undated,,

  """

private func claims(_ rows: String) -> SmallPackage {
  SmallPackage([.sources: sources, .claims: "attribute,value,as_of,source\n" + rows])
}

/// What is shown of an attribute, then what else is reported, in order.
private func values(_ attribute: Attribute, _ package: SmallPackage) -> [String] {
  guard let resolution = package.catalog.resolution(of: attribute, Handle(0)) else { return [] }
  return ([resolution.shown] + resolution.others).map(\.value.string)
}

private func isDisputed(_ attribute: Attribute, _ package: SmallPackage) -> Bool? {
  package.catalog.resolution(of: attribute, Handle(0))?.isDisputed
}

@Suite("Which claim on a lasting attribute is shown")
struct LastingAttributeTests {
  @Test("the newest source wins, whatever its statement is as of")
  func newestSource() {
    let package = claims("established,1996,2009,old\nestablished,1997,1997,first\n")
    #expect(values(.established, package) == ["1997", "1996"])
    #expect(isDisputed(.established, package) == false)
  }

  @Test("a page without a date of its own is as old as when it was seen; a source without either is the oldest")
  func seen() {
    let package = claims("established,1995,,undated\nestablished,1996,,old\nestablished,1997,,page\n")
    #expect(values(.established, package) == ["1997", "1996", "1995"])
  }

  @Test("of sources of one day the more precise value wins")
  func precision() {
    let package = claims("established,1996,,first\nestablished,1996-04,,second\n")
    #expect(values(.established, package) == ["1996-04", "1996"])
    #expect(isDisputed(.established, package) == false)
  }

  @Test("then the order of the sources decides, and the value is disputed")
  func orderOfSources() {
    let package = claims("established,1997,,second\nestablished,1996,,first\n")
    #expect(values(.established, package) == ["1996", "1997"])
    #expect(isDisputed(.established, package) == true)
  }

  @Test("names and places are resolved by the same rule")
  func texts() {
    #expect(values(.place, claims("place,Geneva,,old\nplace,Berne,,second\n")) == ["Berne", "Geneva"])
    #expect(isDisputed(.place, claims("place,Geneva,,first\nplace,Berne,,second\n")) == true)
  }

  @Test("two sources that say the same dispute nothing")
  func agreement() {
    #expect(isDisputed(.established, claims("established,1996,,first\nestablished,1996,,second\n")) == false)
  }
}

@Suite("Which claim on a passing attribute is shown")
struct PassingAttributeTests {
  @Test("the newest as-of date wins, whatever the age of the source")
  func newestDate() {
    let package = claims("member_count,10,2005-07,first\nmember_count,11,2008,old\n")
    #expect(values(.memberCount, package) == ["11", "10"])
  }

  @Test("a statement without a date ranks by when its source was seen")
  func seen() {
    let package = claims("member_count,9,2005,old\nmember_count,10,,page\nmember_count,11,2007,old\n")
    #expect(values(.memberCount, package) == ["11", "10", "9"])
  }

  @Test("without that too it is the oldest, whenever its source was published")
  func undated() {
    let package = claims("member_count,9,,second\nmember_count,10,1990,old\n")
    #expect(values(.memberCount, package) == ["10", "9"])
  }

  @Test("of one date the order of the sources decides, and the value is disputed")
  func orderOfSources() {
    let package = claims("member_count,11,2008,second\nmember_count,10,2008,old\n")
    #expect(values(.memberCount, package) == ["10", "11"])
    #expect(isDisputed(.memberCount, package) == true)
  }

  @Test("what is only known to be of a year stands behind what is of a month of that year")
  func years() {
    #expect(values(.standing, claims("standing,a,2008-03,first\nstanding,b,2008,old\n")) == ["a", "b"])
  }
}

@Suite("Resolution")
struct ResolutionTests {
  @Test("an attribute on which no source speaks has none")
  func none() {
    #expect(claims("").catalog.resolution(of: .established, Handle(0)) == nil)
    #expect(values(.ended, claims("established,1996,,old\n")) == [])
  }

  @Test("a dispute below the value that is shown is none")
  func belowShown() {
    let package = claims("established,1995,,old\nestablished,1994,,old\nestablished,1996,,first\n")
    #expect(isDisputed(.established, package) == false)
  }

  @Test("an event shows the statement of the newest source, or an older one that says the same day more precisely")
  func events() {
    let package = SmallPackage([
      .sources: sources,
      .events: """
      event,title,date,source
      newest,old word,2002-02-26,old
      newest,new word,2002,first
      precise,year,2002,first
      precise,day,2002-02-26,second
      order,second,2002,second
      order,first,2003,first
      undated,with date,2002,second
      undated,without date,,first

      """,
    ])
    let catalog = package.catalog
    let shown = catalog.events.handles.map { catalog.shown($0).title.string }
    #expect(Array(shown) == ["old word", "day", "first", "with date"])
  }

  @Test("an output shows the statement that wins by the same rule")
  func outputs() {
    let catalog = SmallPackage.standard.catalog
    let names = catalog.outputs.outputs.handles.map { catalog.outputs.shown($0).name.string }
    #expect(Array(names) == ["Kandy Statement", "Lombok Plan of Action"])
  }

  @Test("an event belongs to every mechanism that a source names, each once")
  func mechanisms() {
    let package = SmallPackage([
      .mechanisms: "mechanism\na\nb\nc\n",
      .events: "event,mechanisms,source\nmeeting,c; a,slides-2005\nmeeting,a; b,survey-2008\n",
    ])
    let catalog = package.catalog
    #expect(catalog.events[0].mechanisms.map { catalog.mechanisms[$0].id.string } == ["c", "a", "b"])
  }
}
