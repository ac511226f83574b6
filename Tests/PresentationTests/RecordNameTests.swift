import MechanismCatalog
import Presentation
import TestSupport
import Testing

@Suite("What records are called in data formats")
struct RecordNameTests {
  private let catalog = SampleAnswer.catalog

  private func name(_ topic: Topic) -> [String] { [RecordName.type(topic), RecordName.id(topic, catalog)] }

  @Test("sort and id of every topic")
  func topics() throws {
    let kandy = try #require(catalog.mechanism(id: "kandy-process"))
    #expect(name(.mechanism(kandy)) == ["mechanism", "kandy-process"])
    #expect(name(.founding(kandy)) == ["founding", "kandy-process"])
    #expect(name(.party(catalog.party(id: "AFG")!)) == ["party", "AFG"])
    #expect(name(.source(catalog.source(id: "survey-2008")!)) == ["source", "survey-2008"])
    #expect(name(.year(2003)) == ["year", "2003"])
    #expect(name(.kind(.regionalProcess)) == ["kind", "regional_process"])
    #expect(name(.focusArea(Handle(0))) == ["focus_area", catalog.focusAreas[0].id.string])
    #expect(name(.event(Handle(0))) == ["event", catalog.events[0].id.string])
    #expect(name(.output(Handle(0))) == ["output", catalog.outputs.outputs[0].id.string])
  }
}
