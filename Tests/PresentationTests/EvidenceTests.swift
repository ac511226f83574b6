import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("What holds for every card")
struct EvidenceTests {
  /// Sections whose lines come from the tables of names and vocabularies, which are the program's own words.
  private static let ownWords = [
    "Names", "In the vocabulary", "As a mechanism", "The document", "Mechanisms that it", "All of this kind",
    "Members: unknown", "Said of such processes in general",
  ]

  /// What lines begin with that say that nobody says it, or how new the newest word is, whose source is their target.
  private static let ownLines = [
    "standing: no source", "standing: not founded", "last known meeting: no source", "chair: no source",
    "newest word: ",
  ]

  @Test("every line with a fact has a source and a locator", arguments: [2004, 2008])
  func evidence(year: Int) {
    for (_, card) in SmallPackage.standard.links(asOf: year).allCards {
      for section in card.sections where !Self.ownWords.contains(where: section.heading.hasPrefix) {
        for line in section.lines where !Self.ownLines.contains(where: line.text.hasPrefix) {
          #expect(!line.evidence.isEmpty, "\(card.title) > \(section.heading) > \(line.text)")
          #expect(line.evidence.allSatisfy { !$0.citation.locator.isEmpty }, "\(card.title) > \(line.text)")
        }
      }
    }
  }

  @Test("no section is empty, no line is blank, none stands twice, and numbers in headings are those of their lines")
  func sections() {
    for (_, card) in SmallPackage.standard.links().allCards {
      #expect(!card.title.isEmpty)
      for section in card.sections {
        let texts = section.lines.map(\.text)
        #expect(!texts.isEmpty && !texts.contains(""), "\(card.title) > \(section.heading)")
        #expect(Set(texts).count == texts.count, "\(card.title) > \(section.heading) repeats a line")
        if let number = section.heading.split(separator: ":").last.flatMap({ Int($0.drop { $0 == " " }) }) {
          #expect(section.lines.count { $0.indent == 0 } == number, "\(card.title) > \(section.heading)")
        }
      }
    }
  }

  @Test("every line that leads somewhere leads to a card")
  func targets() {
    let links = SmallPackage.standard.links()
    for (topic, card) in links.allCards {
      for target in card.lines.compactMap(\.target) {
        #expect(target != topic, "\(card.title) leads to itself")
        #expect(!Card.of(target, links).title.isEmpty)
      }
    }
  }

  @Test("no source is quoted as saying nothing")
  func quotes() {
    for (_, card) in SmallPackage.standard.links().allCards {
      for line in card.lines {
        #expect(!line.evidence.contains { $0.says.contains("“”") }, "\(card.title) > \(line.text)")
      }
    }
  }

  @Test("every contradiction that the built-in data note stands on some card")
  func notedContradictions() {
    let catalog = BuiltInData.catalog
    let texts = Links(catalog, Snapshot(catalog, year: 2008)).allCards.flatMap { $0.card.lines.map(\.text) }
    for reading in catalog.remarks.conflicts {
      #expect(texts.contains { $0.contains(reading.reading.string) }, "\(reading.conflict): \(reading.reading)")
    }
  }
}

@Suite("How evidence reads")
struct EvidenceLinesTests {
  private let card = SmallPackage.standard.mechanismCard("kandy-process")
  private let catalog = SmallPackage.standard.catalog

  @Test("what it says, document, issuer, locator, as of when, id")
  func document() throws {
    let evidence = try #require(card.line("Afghanistan")?.evidence.first)
    #expect(
      evidence.lines(catalog) == [
        "says: member “Afghanistan”", "Survey of Regional Consultations",
        "issued by Migration Observatory, 2008-03-25/2008-03-26", "at: chapter 2 > Members",
        "as of 2008-03; source id survey-2008",
      ])
  }

  @Test("further addresses of a locator stand on lines of their own, below the source's own")
  func addresses() throws {
    let package = SmallPackage([
      .sources: "source,title,url,seen\npage,Page,https://a.example/x,2026-01\n",
      .claims: "attribute,value,source,locator\n"
        + "meets,yearly,page,page as a whole; also https://b.example/y https://c.example/z\n",
    ])
    let card = package.mechanismCard("talks", asOf: 2026)
    let evidence = try #require(card.line("meets: yearly (undated, seen 2026-01)")?.evidence.first)
    #expect(
      evidence.lines(package.catalog).dropFirst() == [
        "at: page as a whole", "address: https://a.example/x", "also: https://b.example/y",
        "also: https://c.example/z", "undated, seen 2026-01; source id page",
      ])
    #expect(
      SourceWords.line(evidence, package.catalog)
        == "page, undated, seen 2026-01: page as a whole; https://a.example/x https://b.example/y https://c.example/z")
    let line = CardLine("meets: yearly", evidence: [evidence])
    let cited = CitationLine.of(
      line: line, under: "Standing", of: package.mechanismCard("talks"), command: ["confer"], package.catalog)
    #expect(cited.contains("<https://a.example/x>, at: page as a whole, also <https://b.example/y>, also <https://c"))
  }

  @Test("a page has its address, and when it was seen where it shows no date")
  func page() throws {
    let evidence = try #require(
      card.line("secretariat: Kandy Process secretariat (undated, seen 2007-11-05)")?.evidence.first)
    #expect(
      evidence.lines(catalog) == [
        "Kandy Process", "issued by Kandy Process secretariat", "at: About > The secretariat serves",
        "address: https://kandy.example/about", "undated, seen 2007-11-05; source id kandy-website",
      ])
  }
}
