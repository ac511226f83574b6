extension Words {
  /// A number with a comma between thousands: `1,234`.
  public static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return number < 0 ? "-" + text : text
  }

  /// A number of bytes: `1 byte`, `1,234 bytes`.
  public static func bytes(_ count: Int) -> String { grouped(count) + (count == 1 ? " byte" : " bytes") }
}
