import MechanismCatalog

extension BrowserState {
  /// The one mechanism that what is in front is about: that of the card in front, that of a picture, the only one that the facets
  /// leave, or the leading row; nil where it is about several. `mechanisms` are those that the facets leave.
  public func mechanismInFront(among mechanisms: RecordSet<Mechanism>) -> Handle<Mechanism>? {
    if let card = cardInFront { return card.topic.asMechanism }
    if let view = place.picture { return view.mechanism }
    if !place.showsPanes { return nil }
    return (place.facets.isEmpty ? nil : mechanisms.only) ?? heldRow?.topic.asMechanism
  }

  /// The card in front, whatever stands before it; nil where none is open.
  var cardInFront: CardView? {
    for case .card(let view) in overlays.reversed() { return view }
    return nil
  }
}

extension Topic {
  /// The mechanism that it is, or whose founding it is; nil for others.
  var asMechanism: Handle<Mechanism>? {
    switch self {
    case .mechanism(let mechanism), .founding(let mechanism): mechanism
    default: nil
    }
  }
}
