import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("The card of a party")
struct PartyCardTests {
  @Test("its sections are in a fixed order, the empty ones left out")
  func order() {
    #expect(
      SmallPackage.standard.partyCard("AUS").sections.map(\.heading) == [
        "Names", "Takes part in: 2, as of 2008", "Hosted: 2",
      ])
    #expect(
      SmallPackage.standard.partyCard("CHE").sections.map(\.heading) == [
        "Names", "Near: 1, as of 2008", "Hosted: 1", "Host of what was announced or cancelled: 1", "Relations: 1",
      ])
    #expect(SmallPackage.standard.partyCard("SWE").section("Supports")?.heading == "Supports: 1, as of 2008")
  }

  @Test("codes, names, dates and successors")
  func names() {
    #expect(
      SmallPackage.standard.partyCard("TUR").texts("Names") == ["codes: ISO TR, TUR, M49 792", "also called: Turkey"])
    #expect(
      SmallPackage.standard.partyCard("CSXX").texts("Names")?.suffix(3) == [
        "existed from 2003", "existed to 2006-06", "succeeded by Serbia",
      ])
  }

  @Test("what it takes part in stands with its roles, as of the year")
  func roles() {
    #expect(
      SmallPackage.standard.partyCard("AUS").texts("Takes part in") == [
        "Lombok Process on Smuggling, Trafficking and Crime: member, co-chair",
        "PMC (Pacific Migration Council): member",
      ])
    #expect(
      SmallPackage.standard.partyCard("AUS", asOf: 2004).texts("Takes part in")?.first?.hasPrefix("Lombok") == true)
  }

  @Test("attendance stands apart, and is not membership")
  func attended() {
    let card = SmallPackage.standard.partyCard("CIV")
    #expect(card.section("Takes part in") == nil)
    #expect(card.texts("Attended") == ["Lombok Process on Smuggling, Trafficking and Crime"])
  }

  @Test("what it is said not to be a member of is said")
  func nonMember() {
    #expect(SmallPackage.standard.partyCard("NZL").lines.contains { $0.text.contains("Lombok") })
  }
}

@Suite("The card of an event")
struct EventCardTests {
  private let card = SmallPackage.standard.eventCard("lombok-2002")

  @Test("its sections are in a fixed order")
  func order() {
    #expect(card.sections.map(\.heading) == ["What is known", "Of", "Host", "Outputs"])
    #expect(card.title == "First ministerial conference")
    #expect(SmallPackage.standard.eventCard("kandy-2005").subtitle == "ministerial, announced")
  }

  @Test("a date that another source gives is also reported")
  func dates() throws {
    let facts = try #require(card.texts("What is known"))
    #expect(facts.prefix(2) == ["date: 2002-02-26/2002-02-28", "date, also reported: 2002-02"])
  }

  @Test("a place that another source gives is also reported")
  func places() {
    #expect(card.lines.contains { $0.text.hasPrefix("place, also reported") && $0.text.contains("Lombok, IDN") })
  }

  @Test("only the sources that name a host stand behind it")
  func hosts() throws {
    let catalog = SmallPackage.standard.catalog
    let australia = try #require(card.section("Host")?.lines.first { $0.text == "Australia" })
    #expect(australia.evidence.map { catalog.sources[$0.citation.source].id.string } == ["survey-2008"])
  }

  @Test("who was there stands on it")
  func attendance() {
    #expect(SmallPackage.standard.eventCard("lombok-2008").lines.contains { $0.text.contains("Côte d'Ivoire") })
  }

  @Test("an output stands there once, whatever its sources call it")
  func outputs() {
    #expect(card.texts("Outputs") == ["Lombok Plan of Action"])
  }

  @Test("an event without a date says so")
  func undated() {
    #expect(SmallPackage.standard.eventCard("jonkoping-workshop").line("date: not given") != nil)
  }
}

@Suite("The cards of focus areas, outputs, sources and years")
struct OtherCardTests {
  @Test("a focus area shows its place in the vocabulary and who works on it, in whose words")
  func focusArea() {
    let card = SmallPackage.standard.focusAreaCard("irregular-movement")
    #expect(card.sections.map(\.heading) == ["In the vocabulary", "Mechanisms that work on it, as of 2008: 3"])
    #expect(card.texts("In the vocabulary")?[1] == "has as a part: Trafficking in persons")
    #expect(
      card.texts("Mechanisms")?.last?.hasSuffix(": “People smuggling”, “Trafficking”, “Irregular movement”") == true)
    #expect(
      SmallPackage.standard.focusAreaCard("trafficking").line("part of: Irregular movement and crime")?.target != nil)
  }

  @Test("a focus area as of a year shows no later words")
  func focusAreaAsOf() throws {
    let texts = try #require(SmallPackage.standard.focusAreaCard("labour-migration", asOf: 2005).texts("Mechanisms"))
    #expect(texts == ["Consultations of Countries of Origin on Labour Migration: “Managing labour migration”"])
  }

  @Test("an output shows dates, events, mechanisms and points")
  func output() {
    let card = SmallPackage.standard.outputCard("kandy-statement")
    #expect(card.sections.map(\.heading) == ["What is known", "Of", "Points: 2", "Relations: 1"])
    #expect(card.texts("What is known") == ["date: 2003-04-03", "from: First ministerial consultation"])
  }

  @Test("a source shows what it is, and on which mechanisms facts rest on it")
  func source() {
    let card = SmallPackage.standard.sourceCard("kandy-website")
    #expect(card.subtitle == "source, web page")
    #expect(
      card.texts("The document") == [
        "issued by: Kandy Process secretariat", "address: https://kandy.example/about", "seen: 2007-11-05",
        "id: kandy-website",
      ])
    #expect(
      card.texts("Mechanisms that it speaks of") == [
        "Consultations of Countries of Origin on Labour Migration: 1 statement"
      ])
  }

  @Test("a year shows what was founded in it and what met")
  func year() {
    let card = Card.of(.year(2002), SmallPackage.standard.links())
    #expect(card.sections.map(\.heading) == ["Founded: 1", "Events: 1"])
    #expect(Card.of(.year(1900), SmallPackage.standard.links()).sections.isEmpty)
  }

  @Test("as of a year that no statement reaches a card is shown with where the data end, first")
  func end() {
    let (now, later) = (SmallPackage.standard.links(asOf: 2008), SmallPackage.standard.links(asOf: 2015))
    let lines = Card.shown(.party(Handle(0)), later).lines.map(\.text)
    #expect(lines.first == "The data end in 2008-03: no source speaks of 2015, the newest known is shown")
    #expect(!Card.shown(.party(Handle(0)), now).lines.contains { $0.text.hasPrefix("The data end") })
  }
}
