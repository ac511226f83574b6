/// A city in the interior of a state, out of a list that has nothing to do with the geometry of the map: the principal
/// places of time zones in `zone.tab` of the tz database (2025b, public domain), in degrees and minutes.
struct InlandPlace: Sendable, CustomStringConvertible {
  /// ISO 3166-1 alpha-2.
  let state: String
  let name: String
  let latitude: Double
  let longitude: Double

  /// - Parameter position: ISO 6709, such as `+3431+06912`.
  private init(_ state: String, _ name: String, _ position: String) {
    (self.state, self.name) = (state, name)
    latitude = Self.degrees(position.prefix(5))
    longitude = Self.degrees(position.dropFirst(5))
  }

  private static func degrees(_ text: Substring) -> Double {
    let digits = Int(text.dropFirst())!
    return (Double(digits / 100) + Double(digits % 100) / 60) * (text.first == "-" ? -1 : 1)
  }

  var description: String { name }

  static let all = [
    InlandPlace("AF", "Kabul", "+3431+06912"), InlandPlace("AR", "Cordoba", "-3124-06411"),
    InlandPlace("AU", "Broken Hill", "-3157+14127"), InlandPlace("BF", "Ouagadougou", "+1222-00131"),
    InlandPlace("BR", "Cuiaba", "-1535-05605"), InlandPlace("BY", "Minsk", "+5354+02734"),
    InlandPlace("CA", "Regina", "+5024-10439"), InlandPlace("CN", "Urumqi", "+4348+08735"),
    InlandPlace("CO", "Bogota", "+0436-07405"), InlandPlace("DE", "Berlin", "+5230+01322"),
    InlandPlace("ES", "Madrid", "+4024-00341"), InlandPlace("ET", "Addis Ababa", "+0902+03842"),
    InlandPlace("FR", "Paris", "+4852+00220"), InlandPlace("IQ", "Baghdad", "+3321+04425"),
    InlandPlace("IR", "Tehran", "+3540+05126"), InlandPlace("KE", "Nairobi", "-0117+03649"),
    InlandPlace("KZ", "Aqtobe", "+5017+05710"), InlandPlace("ML", "Bamako", "+1239-00800"),
    InlandPlace("MN", "Ulaanbaatar", "+4755+10653"), InlandPlace("PL", "Warsaw", "+5215+02100"),
    InlandPlace("RU", "Krasnoyarsk", "+5601+09250"), InlandPlace("SA", "Riyadh", "+2438+04643"),
    InlandPlace("SD", "Khartoum", "+1536+03232"), InlandPlace("SS", "Juba", "+0451+03137"),
    InlandPlace("UA", "Kyiv", "+5026+03031"), InlandPlace("UG", "Kampala", "+0019+03225"),
    InlandPlace("US", "Denver", "+3944-10459"), InlandPlace("ZM", "Lusaka", "-1525+02817"),
    InlandPlace("ZW", "Harare", "-1750+03103"), InlandPlace("RO", "Bucharest", "+4426+02606"),
  ]
}
