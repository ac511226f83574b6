extension PartialDate {
  /// The date that EDTF text names; nil where it is none of the forms, or no such day exists.
  public init?(edtf text: Text) {
    self.init(edtf: text.bytes[...])
  }

  public init?(edtf text: String) {
    var copy = text
    guard let date = copy.withUTF8({ PartialDate(edtf: $0[...]) }) else { return nil }
    self = date
  }

  init?(edtf bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
      guard let moment = Moment(edtf: bytes) else { return nil }
      self.init(moment)
      return
    }
    let (left, right) = (bytes[..<slash], bytes[(slash + 1)...])
    let (start, end) = (Moment(edtf: left), Moment(edtf: right))
    guard start != nil || Self.isOpen(left), end != nil || Self.isOpen(right), start != nil || end != nil else {
      return nil
    }
    if let start, let end, start.firstDay > end.lastDay { return nil }
    self.init(from: start, to: end)
  }

  private static func isOpen(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    bytes.count == 2 && bytes.allSatisfy { $0 == UInt8(ascii: ".") }
  }

  /// The text in the form that `init(edtf:)` reads.
  public var edtf: String {
    guard isInterval else { return start?.edtf ?? "" }
    return "\(start?.edtf ?? "..")/\(end?.edtf ?? "..")"
  }
}

extension PartialDate.Moment {
  /// `1996`, `2003-04` or `2002-02-26`.
  init?(edtf bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard [4, 7, 10].contains(bytes.count) else { return nil }
    func number(_ offset: Int, _ count: Int) -> Int? {
      var value = 0
      for byte in bytes[(bytes.startIndex + offset)..<(bytes.startIndex + offset + count)] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    func isDash(_ offset: Int) -> Bool { bytes[bytes.startIndex + offset] == UInt8(ascii: "-") }
    guard let year = number(0, 4), year > 0 else { return nil }
    var (month, day) = (0, 0)
    if bytes.count >= 7 {
      guard isDash(4), let value = number(5, 2), (1...12).contains(value) else { return nil }
      month = value
    }
    if bytes.count == 10 {
      guard isDash(7), let value = number(8, 2), (1...Self.days(in: month, of: year)).contains(value) else {
        return nil
      }
      day = value
    }
    self.init(year: year, month: month, day: day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  var edtf: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(Int(year), 4)
    if month > 0 { text += "-" + padded(Int(month), 2) }
    if day > 0 { text += "-" + padded(Int(day), 2) }
    return text
  }
}
