import TerminalModel

/// A sequence of bytes, an escape first, that a terminal sends for a key.
struct KeySequence: Equatable {
  let bytes: [UInt8]
  let key: Key
}

extension KeySequence {
  /// Those that terminfo gives for the open terminal; control characters mean the same everywhere and are left out.
  static func ofTerminal() -> [KeySequence] {
    var result: [KeySequence] = []
    func add(_ capability: String, _ key: Key) {
      guard let bytes = Terminfo.bytes(capability), bytes.count > 1, bytes[0] == 0x1B else { return }
      result.append(KeySequence(bytes: bytes, key: key))
    }
    add("kcuu1", .up)
    add("kcud1", .down)
    add("kcub1", .left)
    add("kcuf1", .right)
    add("khome", .home)
    add("kend", .end)
    add("kpp", .pageUp)
    add("knp", .pageDown)
    add("kich1", .insert)
    add("kdch1", .delete)
    add("kcbt", .backTab)
    add("kent", .enter)
    for number in 1...12 { add("kf\(number)", .function(number)) }
    return result
  }
}
