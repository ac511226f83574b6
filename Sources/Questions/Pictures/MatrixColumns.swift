import MechanismCatalog

/// The mechanisms in the columns of a matrix.
struct MatrixColumns {
  /// A query is shown as it is. Without one, the consultations of which sources say what the form is about, if there
  /// are any: the rest would be columns of question marks, and treaties.
  let shown: RecordSet<Mechanism>
  /// How many consultations are left out, since no source says of them what the form is about.
  let silentCount: Int
  /// How many mechanisms of other kinds are left out.
  let otherCount: Int

  init(_ subject: PictureSubject, _ form: Matrix.Form) {
    let (asked, links) = (subject.mechanisms, subject.links)
    let consultations = asked.filter { links.catalog.mechanisms[$0].kind.isConsultation }
    let told = consultations.filter { mechanism in
      form == .focus ? !links.focusAreas(of: mechanism).isEmpty : !links.snapshot.isUnknown(mechanism)
    }
    let isNarrowed = subject.named == nil && subject.query.isEverything && !told.isEmpty
    shown = (isNarrowed ? told : asked).reduce(into: links.none) { $0.insert($1) }
    silentCount = isNarrowed ? consultations.count - told.count : 0
    otherCount = isNarrowed ? asked.count - consultations.count : 0
  }

  /// Whether some that there are are left out.
  var isNarrowed: Bool { silentCount + otherCount > 0 }
}

extension Query {
  /// Whether it asks for all there is, of whichever year, and whatever memberships it leaves out.
  fileprivate var isEverything: Bool {
    switch self {
    case .all: true
    case .term(let term): term.field == .asof
    case .and(let queries): queries.allSatisfy(\.isEverything)
    case .not: !leftOut.isEmpty
    case .word, .row, .or: false
    }
  }
}
