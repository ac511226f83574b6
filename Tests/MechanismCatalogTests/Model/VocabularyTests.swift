import MechanismCatalog
import TestSupport
import Testing

@Suite("Closed vocabularies")
struct VocabularyTests {
  @Test("lasting attributes are those that the documentation names")
  func lasting() {
    #expect(Attribute.allCases.filter(\.isLasting) == [.name, .established, .ended, .place, .initiator])
  }

  @Test("the words of the tables are those of the documentation")
  func words() {
    #expect(
      MechanismKind.allCases.map(\.rawValue) == [
        "regional_process", "interregional_forum", "global_process", "dialogue", "organization", "free_movement",
        "commission", "programme", "operation", "initiative", "instrument",
      ])
    #expect(Scope.allCases.map(\.rawValue) == ["global", "interregional", "regional", "subregional", "bilateral"])
    #expect(
      Basis.allCases.map(\.rawValue) == ["listed", "named", "attended", "derived", "inferred", "unconfirmed"])
    #expect(EventStatus.allCases.map(\.rawValue) == ["held", "announced", "cancelled", "proposed"])
    #expect(
      Attribute.allCases.map(\.rawValue) == [
        "name", "alias", "kind", "established", "ended", "standing", "place", "initiator", "secretariat", "chairing",
        "binding", "member_count", "observer_count", "meets", "website", "formal_tie",
      ])
    #expect(
      RelationKind.allCases.map(\.rawValue) == [
        "spawned", "grew_out_of", "successor_of", "merged_into", "renamed_from", "secretariat_of", "part_of",
        "formal_tie", "observer_at", "joint_meeting_with", "supports", "overlaps_with",
      ])
    #expect(
      AssessmentKind.allCases.map(\.rawValue) == [
        "advantage", "shortcoming", "challenge", "success_factor", "impact", "driver", "outlook", "principle",
      ])
  }

  @Test("a mechanism is shown by its short name, and by its name where it has none")
  func label() {
    let package = SmallPackage([
      .mechanisms: """
      mechanism,name,short_name
      apc,Asia-Pacific Consultations,APC
      forum,The Forum,

      """
    ])
    #expect(package.catalog.mechanisms.map(\.label.string) == ["APC", "The Forum"])
  }
}
