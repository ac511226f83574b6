import MechanismCatalog
import TestSupport
import Testing

@Suite("What came before and after")
struct LineageTests {
  private func lineage(_ relations: String, claims: String = "", aliases: String = "") -> (Lineage, Catalog) {
    let catalog = SmallPackage([
      .mechanisms: "mechanism,name,aliases\n"
        + "abcdef".map { "\($0),The \($0),\($0 == "c" ? aliases : "")\n" }.joined(),
      .events: "event,mechanisms\nmeeting,\n", .relations: "subject,relation,object\n" + relations,
      .claims: claims,
    ]).catalog
    return (Lineage(Handle(2), catalog), catalog)
  }

  private func ids(_ steps: [Lineage.Step], _ catalog: Catalog) -> [String] {
    steps.map { "\(catalog.id($0.entity) ?? "")\($0.depth)" }
  }

  @Test("each kind of relation is read the right way round")
  func kinds() {
    let (lineage, catalog) = lineage(
      "a,spawned,c\nc,grew_out_of,meeting\nc,successor_of,b\nc,renamed_from,d\nc,merged_into,e\nf,part_of,c\n")
    #expect(ids(lineage.before, catalog) == ["a1", "meeting1", "b1", "d1"])
    #expect(ids(lineage.after, catalog) == ["e1"])
  }

  @Test("it goes on from step to step, and ends where relations run in a circle")
  func transitive() {
    let (lineage, catalog) = lineage(
      "b,grew_out_of,a\nc,grew_out_of,b\nd,grew_out_of,c\na,grew_out_of,d\nc,spawned,c\n")
    #expect(ids(lineage.before, catalog) == ["b1", "a2", "d3"])
    #expect(ids(lineage.after, catalog) == ["d1", "a2", "b3"])
  }

  @Test("all words for one step stand with it")
  func evidence() {
    let (lineage, _) = lineage("c,grew_out_of,b\nb,spawned,c\nb,part_of,c\n")
    #expect(lineage.before.map(\.relations) == [[Handle(0), Handle(1)]])
  }

  @Test("other names are those of claims and of the table, each once")
  func names() {
    let (lineage, _) = lineage(
      "", claims: "mechanism,attribute,value\nc,alias,Puebla\nc,name,the C\nc,name,Process C\nd,alias,Other\n",
      aliases: "PUEBLA; Old C")
    #expect(lineage.otherNames.map(\.name.string) == ["Puebla", "Process C", "Old C"])
    #expect(lineage.otherNames.map { $0.claim == nil } == [false, false, true])
  }

  @Test("the Budapest Process grew out of the Berlin process")
  func builtIn() {
    let catalog = BuiltInData.catalog
    let lineage = Lineage(catalog.mechanisms("budapest-process")[0], catalog)
    #expect(ids(lineage.before, catalog).first == "berlin-process1")
  }

  @Test("what is before one thing has it after itself")
  func symmetry() {
    let catalog = BuiltInData.catalog
    for mechanism in catalog.mechanisms.handles {
      for step in Lineage(mechanism, catalog).before {
        guard case .mechanism(let older) = step.entity else { continue }
        #expect(Lineage(older, catalog).after.contains { $0.entity == .mechanism(mechanism) && $0.depth == step.depth })
      }
    }
  }
}
