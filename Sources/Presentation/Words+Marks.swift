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

  /// Why a statement is less than a source's plain word: "derived"; empty where it is not.
  public static func doubt(_ doubt: Doubt?) -> String { doubt?.rawValue ?? "" }

  /// An event's status: "held", "held, unconfirmed".
  public static func status(of event: EventStatement) -> String {
    event.status.rawValue + (event.basis.map { ", \($0.rawValue)" } ?? "")
  }
}
