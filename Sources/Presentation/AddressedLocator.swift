import MechanismCatalog

/// A locator that names further addresses at which the same stands: "page as a whole; also https://a https://b".
struct AddressedLocator {
  /// Where in the document it stands: "page as a whole".
  let place: String
  /// Empty where it names none.
  let addresses: [String]

  /// The place, and behind it the addresses of a source and those besides, without a stop that would be copied with
  /// them: "page as a whole; https://a https://b".
  static func words(_ citation: Citation, _ catalog: Catalog) -> String {
    let locator = AddressedLocator(citation.locator)
    let url = catalog.sources[citation.source].url.string
    let addresses = (url.isEmpty ? [] : [url]) + locator.addresses
    return ([locator.place] + (addresses.isEmpty ? [] : [addresses.joined(separator: " ")])).joined(separator: "; ")
  }

  /// A locator of any other form is a place.
  init(_ locator: Text) {
    let parts = locator.items.map(\.string)
    let words = parts.last?.split(separator: " ").map(String.init) ?? []
    guard parts.count > 1, words.first == "also", words.count > 1, words.dropFirst().allSatisfy({ $0.contains("://") })
    else {
      (place, addresses) = (locator.string, [])
      return
    }
    (place, addresses) = (parts.dropLast().joined(separator: "; "), Array(words.dropFirst()))
  }
}
