import MechanismCatalog
import Testing

@Suite("Roles and what they count as")
struct RoleTests {
  /// As the documentation of the data package lists them.
  private static let documented: [(RoleGroup, [Role])] = [
    (.takesPart, [.member, .participant, .signatory, .chair, .coChair]),
    (.near, [.observer, .interested, .associate, .partner]),
    (.supports, [.coordinator, .secretariat, .donor, .host, .initiator, .implementer, .lead]),
    (.outside, [.suspended, .nonMember]),
  ]

  @Test("every role is in the group that the documentation says", arguments: documented)
  func groups(group: RoleGroup, roles: [Role]) {
    #expect(Role.allCases.filter { $0.group == group } == roles)
  }

  @Test("the words of the tables are those of the documentation")
  func words() {
    #expect(
      Role.allCases.map(\.rawValue) == [
        "member", "participant", "signatory", "chair", "co_chair", "observer", "interested", "associate", "partner",
        "coordinator", "secretariat", "donor", "host", "initiator", "implementer", "lead", "suspended", "non_member",
      ])
  }

  @Test("a set of one role holds that role and no other", arguments: Role.allCases)
  func single(role: Role) {
    #expect(RoleSet(role).roles == [role])
  }

  @Test("the roles of a set are in the order of the vocabulary, each once")
  func order() {
    let set: RoleSet = [RoleSet(.donor), RoleSet(.observer), RoleSet(.chair), RoleSet(.observer)]
    #expect(set.roles == [.chair, .observer, .donor])
    #expect(RoleSet().roles == [])
  }

  @Test(
    "the sets of groups hold their roles",
    arguments: [
      (RoleSet.takingPart, RoleGroup.takesPart), (.near, .near), (.supporting, .supports),
    ])
  func groupSets(set: RoleSet, group: RoleGroup) {
    #expect(set.roles == Role.allCases.filter { $0.group == group })
  }
}
