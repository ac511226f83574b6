import MechanismCatalog

/// The bases that a place leaves out, as a term of a query and as a step of the breadcrumb.
public struct LeftOutTerm {
  /// The names of the bases, in their order.
  public let names: [String]

  public init(_ bases: Set<Basis>) {
    names = Basis.allCases.filter(bases.contains).map(\.rawValue)
  }

  /// `-basis:derived,inferred`: one word of the command line; nil where nothing is left out.
  public var word: String? { names.isEmpty ? nil : "-\(QueryField.basis.rawValue):\(names.joined(separator: ","))" }
}
