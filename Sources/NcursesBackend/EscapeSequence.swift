import TerminalModel

/// An escape sequence at the front of some bytes, by the grammar of ECMA-48 and by the habits of xterm, VT, rxvt, PuTTY,
/// GNU screen and the Linux console.
enum EscapeSequence: Equatable {
  /// A whole sequence of so many bytes, escape included.
  case key(Key, count: Int)
  /// A report of the mouse, of so many bytes; nil if it is to be passed over.
  case mouse(MouseEvent?, count: Int)
  /// The head of a bracketed paste, of so many bytes.
  case pasteStart(count: Int)
  /// The beginning of a sequence; its rest has not come.
  case partial
  /// An escape that introduces no sequence.
  case none

  private static let escape: UInt8 = 0x1B
  /// Parameters longer than this are noise.
  private static let longestControl = 64
  private static let longestString = 4096

  /// Reads the sequence that `bytes` begins with; its first byte is an escape.
  ///
  /// Only a key's sequence is looked for with `keysOnly`; else also the strings in which terminals report something.
  init(_ bytes: ArraySlice<UInt8>, keysOnly: Bool = false) {
    guard let introducer = bytes.dropFirst().first else {
      self = .partial
      return
    }
    let body = bytes.dropFirst(2)
    switch introducer {
    case UInt8(ascii: "["): self = Self.control(body)
    case UInt8(ascii: "O"): self = Self.singleShift(body)
    case _ where keysOnly: self = .none
    case UInt8(ascii: "]"): self = Self.string(body) { (0x30...0x39).contains($0) }
    case UInt8(ascii: "P"): self = Self.string(body) { (0x21...0x3F).contains($0) }
    case UInt8(ascii: "_"): self = Self.string(body) { $0 == UInt8(ascii: "G") }
    default: self = .none
    }
  }

  /// CSI: parameters, intermediate bytes, a final byte.
  private static func control(_ body: ArraySlice<UInt8>) -> EscapeSequence {
    // The Linux console's F1 to F5 are `ESC [ [ A` to `E`.
    if body.first == UInt8(ascii: "[") {
      guard let letter = body.dropFirst().first else { return .partial }
      let number = Int(letter) - Int(UInt8(ascii: "A")) + 1
      return .key((1...5).contains(number) ? .function(number) : .unknown, count: 4)
    }
    let parameters = body.prefix { (0x30...0x3F).contains($0) }
    let rest = body[parameters.endIndex...]
    // rxvt ends a shifted key with a dollar, which the grammar takes for an intermediate byte.
    let isNumbered = !parameters.isEmpty && parameters.first! < 0x3C
    let isShiftedKey = isNumbered && rest.first == UInt8(ascii: "$")
    let intermediates = isShiftedKey ? 0 : rest.prefix { (0x20...0x2F).contains($0) }.count
    let count = 2 + parameters.count + intermediates
    guard let final = rest.dropFirst(intermediates).first else {
      return body.count > longestControl ? .key(.unknown, count: count) : .partial
    }
    // A byte that cannot stand here ends the sequence and is looked at anew.
    guard isShiftedKey || (0x40...0x7E).contains(final) else { return .key(.unknown, count: count) }
    if intermediates > 0 { return .key(.unknown, count: count + 1) }
    return finished(parameters, final, behind: rest.dropFirst(), count: count + 1)
  }

  /// What a control sequence of so many bytes means; some reports of the mouse have more bytes behind it.
  private static func finished(
    _ parameters: ArraySlice<UInt8>, _ final: UInt8, behind: ArraySlice<UInt8>, count: Int
  ) -> EscapeSequence {
    switch (parameters.first, final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")), (UInt8(ascii: "<"), UInt8(ascii: "m")):
      .mouse(MouseReport.event(parameters: parameters, final: final), count: count)
    case (nil, UInt8(ascii: "M")): oldMouse(behind.prefix(3), count: count)
    case (_, UInt8(ascii: "~")) where parameters.elementsEqual("200".utf8): .pasteStart(count: count)
    default: .key(ControlKeys.key(parameters: parameters, final: final), count: count)
    }
  }

  /// A report of the mouse as three printable bytes behind a sequence of so many.
  private static func oldMouse(_ bytes: ArraySlice<UInt8>, count: Int) -> EscapeSequence {
    guard bytes.allSatisfy({ $0 >= 0x20 }) else { return .key(.unknown, count: count) }
    return bytes.count < 3 ? .partial : .mouse(MouseReport.event(bytes: bytes), count: count + 3)
  }

  /// SS3: a letter, in some terminals with the modifiers before it.
  private static func singleShift(_ body: ArraySlice<UInt8>) -> EscapeSequence {
    let modifiers = body.prefix { (0x30...0x3B).contains($0) }
    let count = 2 + modifiers.count
    guard let letter = body[modifiers.endIndex...].first else {
      return body.count > longestControl ? .key(.unknown, count: count) : .partial
    }
    guard (0x20...0x7E).contains(letter) else { return .key(.unknown, count: count) }
    return .key(ControlKeys.applicationKey(letter), count: count + 1)
  }

  /// OSC, DCS and APC: a string up to BEL or `ESC \`, swallowed. One that does not begin as a terminal's report does is
  /// a letter typed with Alt.
  private static func string(_ body: ArraySlice<UInt8>, beginsWith isBeginning: (UInt8) -> Bool) -> EscapeSequence {
    guard let first = body.first else { return .partial }
    guard isBeginning(first) else { return .none }
    guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == escape || $0 == 0x18 || $0 == 0x1A }) else {
      return body.count > longestString ? .key(.unknown, count: 2 + body.count) : .partial
    }
    let length = 2 + end - body.startIndex
    guard body[end] == escape else { return .key(.unknown, count: length + 1) }
    guard end + 1 < body.endIndex else { return .partial }
    return .key(.unknown, count: body[end + 1] == UInt8(ascii: "\\") ? length + 2 : length)
  }
}
