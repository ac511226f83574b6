/// `City, ISO3`, either part alone; for a state that no longer exists its id of four letters.
struct Place {
  private let city: Substring
  /// The code of the country; empty where none is given.
  let country: Substring

  init(_ text: Text) {
    let parts = text.string.split(separator: ",", omittingEmptySubsequences: true).map { $0.drop { $0 == " " } }
    let last = parts.last ?? ""
    let hasCountry = (3...4).contains(last.count) && last.allSatisfy { ("A"..."Z").contains($0) }
    country = hasCountry ? last : ""
    city = hasCountry && parts.count == 1 ? "" : parts.first ?? ""
  }

  /// Whether a place is in the country of a code, without taking it apart: all events are asked.
  static func isText(_ text: Text, ofCountry code: Text) -> Bool {
    let (bytes, ending) = (text.bytes, code.bytes)
    let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard (3...4).contains(ending.count), bytes.count >= ending.count, ending.allSatisfy(letters.contains),
      bytes.suffix(ending.count).elementsEqual(ending)
    else { return false }
    let before = bytes.dropLast(ending.count).last { $0 != UInt8(ascii: " ") }
    return before == nil || before == UInt8(ascii: ",")
  }

  /// A city and the country around it are one place.
  func excludes(_ other: Place) -> Bool {
    !country.isEmpty && !other.country.isEmpty && country != other.country
      || !city.isEmpty && !other.city.isEmpty && city != other.city
  }
}
