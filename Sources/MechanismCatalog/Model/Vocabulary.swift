/// The closed vocabularies of the data package (`datapackage.json`, `enum` constraints). The raw values are what the
/// tables hold.

/// What sort of thing states take part in.
public enum MechanismKind: String, CaseIterable, Sendable {
  case regionalProcess = "regional_process"
  case interregionalForum = "interregional_forum"
  case globalProcess = "global_process"
  case dialogue, organization
  case freeMovement = "free_movement"
  case commission, programme, operation, initiative
  /// A treaty that states are parties to; its text is its output.
  case instrument

  /// Whether its purpose is to consult: what the program is about, where the others stand around it.
  public var isConsultation: Bool {
    switch self {
    case .regionalProcess, .interregionalForum, .globalProcess, .dialogue: true
    default: false
    }
  }
}

public enum Scope: String, CaseIterable, Sendable {
  case global, interregional, regional, subregional, bilateral
}

/// How a party takes part, or is near, or supports.
public enum Role: String, CaseIterable, Sendable {
  case member, participant, signatory, chair
  case coChair = "co_chair"
  case observer, interested, associate, partner
  case coordinator, secretariat, donor, host, initiator, implementer, lead
  case suspended
  /// A source says that it is *not* a member.
  case nonMember = "non_member"
}

/// What a row's word rests on.
public enum Basis: String, CaseIterable, Sendable {
  case listed, named
  /// Present at a meeting, which is not membership.
  case attended
  case derived, inferred, unconfirmed

  /// Why the word is less than sure; nil where a source says it outright.
  public var doubt: Doubt? {
    switch self {
    case .listed, .named, .attended: nil
    case .derived: .derived
    case .inferred: .inferred
    case .unconfirmed: .unconfirmed
    }
  }
}

/// Why a statement is less than a source's plain word. The raw value is what people read beside it.
public enum Doubt: String, CaseIterable, Sendable {
  /// It is said of a parent body or a group, and holds for each of its members.
  case derived
  /// It follows from what the source says.
  case inferred
  /// It was not found again, or nothing shows that it happened.
  case unconfirmed
}

/// The attributes of a mechanism that sources make claims on.
public enum Attribute: String, CaseIterable, Sendable {
  case name, alias, kind, established, ended, standing, place, initiator, secretariat, chairing, binding
  case memberCount = "member_count"
  case observerCount = "observer_count"
  case meets, website
  case formalTie = "formal_tie"

  /// Whether it stays true once it is: the newest source wins, not the newest state of affairs.
  public var isLasting: Bool {
    switch self {
    case .name, .established, .ended, .place, .initiator: true
    default: false
    }
  }
}

public enum PartyKind: String, CaseIterable, Sendable {
  case state, territory, economy, organization
  /// Parties named together, such as "35 other interested States": shown, never counted as a state.
  case group
}

/// Whether an enumeration claims to be whole.
public enum Completeness: String, CaseIterable, Sendable {
  case yes, no, unknown
}

/// What a list's stated number counts.
public enum CountUnit: String, CaseIterable, Sendable {
  case states, governments, parties
}

public enum EventStatus: String, CaseIterable, Sendable {
  case held, announced, cancelled, proposed
}

public enum RelationKind: String, CaseIterable, Sendable {
  case spawned
  case grewOutOf = "grew_out_of"
  case successorOf = "successor_of"
  case mergedInto = "merged_into"
  case renamedFrom = "renamed_from"
  case secretariatOf = "secretariat_of"
  case partOf = "part_of"
  case formalTie = "formal_tie"
  case observerAt = "observer_at"
  case jointMeetingWith = "joint_meeting_with"
  case supports
  case overlapsWith = "overlaps_with"
}

/// What a judgement speaks of.
public enum AssessmentKind: String, CaseIterable, Sendable {
  case advantage, shortcoming, challenge
  case successFactor = "success_factor"
  case impact, driver, outlook, principle
}
