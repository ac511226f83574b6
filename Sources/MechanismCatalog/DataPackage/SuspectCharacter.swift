/// Characters that a table should not hold, because they do something to a screen or because nobody sees them.
enum SuspectCharacter {
  /// A control character (category Cc), a line or paragraph separator, or one that changes the direction of text.
  case control
  /// A character of no width that can make two ids look alike: soft hyphen, joiners, byte-order mark, tags.
  case invisible

  /// nil: nothing is wrong with it.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069:
      self = .control
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2060...0x2065,
      0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      self = .invisible
    default:
      return nil
    }
  }
}

/// What is wrong with the characters of a text, whatever they mean.
struct TextInspection {
  /// The first byte that is not UTF-8, and its place.
  private(set) var badByte: (byte: UInt8, offset: Int)?
  /// Each once, in the order in which they stand.
  private(set) var controls: [UInt32] = []
  private(set) var invisibles: [UInt32] = []
  let hasOuterSpace: Bool

  /// O(length); printable ASCII is passed over quickly.
  init(_ text: Text) {
    hasOuterSpace = text.bytes.first == 0x20 || text.bytes.last == 0x20
    guard !text.bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return }
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = text.bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded):
        note(Unicode.UTF8.decode(encoded))
        offset += encoded.count
      case .error(let length):
        if badByte == nil { badByte = (text.bytes[offset], offset) }
        offset += length
      case .emptyInput:
        return
      }
    }
  }

  private mutating func note(_ scalar: Unicode.Scalar) {
    switch SuspectCharacter(scalar) {
    case .control where !controls.contains(scalar.value): controls.append(scalar.value)
    case .invisible where !invisibles.contains(scalar.value): invisibles.append(scalar.value)
    default: break
    }
  }

  var problems: [FormProblem] {
    var problems: [FormProblem] = []
    if let badByte { problems.append(.badUTF8(byte: badByte.byte, offset: badByte.offset)) }
    if !controls.isEmpty { problems.append(.controlCharacters(controls)) }
    if !invisibles.isEmpty { problems.append(.invisibleCharacters(invisibles)) }
    if hasOuterSpace { problems.append(.outerSpace) }
    return problems
  }
}
