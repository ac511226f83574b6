import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("What the cells of a matrix say")
struct MatrixWordsTests {
  private let links = SmallPackage.standard.links()

  private func sentence(_ row: Topic?, _ mechanism: String, _ form: Matrix.Form) throws -> String {
    let matrix = Matrix(form, links.all, links)
    let column = Topic.mechanism(try #require(links.catalog.mechanism(id: mechanism)))
    let topic = try #require(row)
    let cell = matrix[try #require(matrix.row(of: topic)), try #require(matrix.column(of: column))]
    return MatrixWords(links).sentence(topic, column, cell)
  }

  private func party(_ id: String) -> Topic? { links.catalog.party(id: id).map { .party($0) } }

  @Test("members: the role where it is more than a member, then the status")
  func members() throws {
    #expect(
      try sentence(party("IDN"), "lombok-process", .members)
        == "Co-chair. Indonesia takes part in Lombok Process as of 2008.")
    #expect(
      try sentence(party("BOL"), "kandy-process", .members)
        .hasPrefix("Bolivia is not on the list of the members of Kandy Process of 2008-03, which claims to be whole"))
  }

  @Test("shared members, with what is unknown")
  func shared() throws {
    let kandy = links.catalog.mechanism(id: "kandy-process").map { Topic.mechanism($0) }
    #expect(
      try sentence(kandy, "lombok-process", .mechanisms)
        == "Kandy Process and Lombok Process share 3 members, as of 2008: Kandy Process has 11 members, Lombok Process "
        + "7 members.")
    #expect(try sentence(kandy, "jonkoping-process", .mechanisms).contains("share no members"))
    #expect(
      try sentence(kandy, "geneva-dialogue", .mechanisms)
        == "Unknown: no source names who takes part in Geneva Dialogue on Migration, as of 2008.")
    #expect(try sentence(kandy, "andean-forum", .mechanisms).hasPrefix("Unknown: none that is named in one of"))
    #expect(try sentence(kandy, "kandy-process", .mechanisms) == "Kandy Process has 11 members, as of 2008.")
  }

  @Test("focus areas in the sources' words")
  func focus() throws {
    let area = links.catalog.focusArea(id: "labour-and-skills").map { Topic.focusArea($0) }
    #expect(
      try sentence(area, "kandy-process", .focus)
        .hasPrefix("Kandy Process works on a part of Labour and skills, as of 2008:"))
    #expect(try sentence(area, "lombok-process", .focus).hasPrefix("No source of 2008 or earlier says"))
    #expect(try sentence(area, "pmc", .focus).hasPrefix("Unknown: no source"))
  }

  @Test(
    "the evidence is that of the cell: rows of the party or the list without it, lists of both mechanisms, statements on the area"
  )
  func evidence() throws {
    let catalog = links.catalog
    let lombok = Topic.mechanism(try #require(catalog.mechanism(id: "lombok-process")))
    let kandy = Topic.mechanism(try #require(catalog.mechanism(id: "kandy-process")))
    #expect(MatrixEvidence.of(try #require(party("IDN")), lombok, links).count == 2)
    // The list that leaves it out is what shows that it is not named.
    let absent = MatrixEvidence.of(try #require(party("CIV")), lombok, links)
    #expect(absent.map { catalog.sources[$0.citation.source].id.string } == ["slides-2005"])
    #expect(MatrixEvidence.of(kandy, lombok, links).count > 2)
    let area = Topic.focusArea(try #require(catalog.focusArea(id: "labour-and-skills")))
    #expect(MatrixEvidence.of(area, kandy, links).count == 3)
    #expect(MatrixEvidence.of(lombok, area, links).isEmpty)
  }
}
