import MechanismCatalog

/// What sources say of one attribute: the value of the statement that prevails first, the others as also reported,
/// each with the sources that give it.
enum ReportedValues {
  /// The values come with their evidence, the one that prevails first; statements without a value are left out.
  static func lines(_ label: String, _ values: [(value: String, evidence: Evidence)]) -> [CardLine] {
    let given = values.filter { !$0.value.isEmpty }
    return given.map { value, evidence in
      let lead = value == given[0].value ? label : "\(label), also reported"
      return CardLine("\(lead): \(value)", evidence: [evidence])
    }.merged
  }
}
