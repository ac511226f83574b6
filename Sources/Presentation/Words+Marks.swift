import MechanismCatalog

extension Words {
  /// The class of a mark.
  public static func of(_ kind: TimelineMark.Kind) -> String {
    switch kind {
    case .founding: "founding"
    case .end: "end"
    case .accession: "accession"
    case .output: "output"
    case .meeting: "meeting"
    case .other: "other"
    }
  }

  /// That no source names a party one by one; empty where one does.
  static func doubt(_ basis: Basis) -> String {
    switch basis {
    case .listed, .named, .attended: ""
    case .derived, .inferred, .unconfirmed: basis.rawValue
    }
  }
}
