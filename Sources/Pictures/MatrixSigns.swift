import MechanismCatalog

/// The signs of a matrix's cells: a letter, sign or number, and a mark where it is not sure. Each tells by itself,
/// without colour.
struct MatrixSigns {
  let isASCII: Bool

  /// What follows the sign of what is presumed, and a number of which some are presumed or in doubt.
  let unsureMark = "~"

  /// What follows the sign of a role that is not named outright: of one in doubt the first letter of the word for that.
  func mark(_ presence: Participation.Presence) -> String {
    presence == .known ? "" : presence.doubt.map { String($0.rawValue.prefix(1)) } ?? unsureMark
  }

  /// Whether a cell's text has a mark behind its sign or number.
  func isMarked(_ text: String) -> Bool {
    text.dropFirst().last.map { last in
      String(last) == unsureMark || Doubt.allCases.contains { $0.rawValue.first == last }
    } ?? false
  }

  /// At most a number wide, with the mark.
  func text(_ cell: MatrixCell) -> String {
    switch cell {
    case .role(let role, let presence): letter(role) + mark(presence)
    case .sourcesDiffer: "!"
    case .outside: "x"
    case .left: "-"
    case .itself(let total): total.isOfBodies ? "" : number(total)
    case .shared(0, _), .notListed, .notSaid: nothing
    case .shared(let number, let unsure): String(number) + (unsure == 0 ? "" : unsureMark)
    case .worksOn: isASCII ? "#" : "●"
    case .worksOnPart: isASCII ? "o" : "○"
    case .unknown: "?"
    }
  }

  /// A total, marked where some of it are only presumed.
  func number(_ total: Matrix.Total) -> String {
    String(total.count + total.presumed) + (total.presumed == 0 ? "" : unsureMark)
  }

  var nothing: String { isASCII ? "." : "·" }

  func letter(_ role: Role) -> String {
    switch role {
    case .chair, .coChair: "C"
    case .member: "M"
    case .participant: "P"
    case .signatory: "S"
    case .observer: "O"
    case .interested, .associate, .partner: "N"
    case .coordinator, .secretariat, .donor, .host, .initiator, .implementer, .lead: "+"
    case .suspended, .nonMember: "x"
    }
  }
}
