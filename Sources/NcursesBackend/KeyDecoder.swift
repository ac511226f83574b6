import TerminalModel

/// Turns the bytes of a terminal's keys into events.
///
/// It knows no clock and no file: times come in, in milliseconds of any clock, and it says how long it can wait. Bytes of
/// an unfinished sequence are kept until their rest comes or the wait is over.
///
/// An escape alone may be the key or the head of a sequence that a slow line has split. It waits for `escapeDelay`; then
/// it is the key. If the very next bytes, within a second, are the tail of a known key, it was not: the event is taken
/// back, and the key follows.
struct KeyDecoder {
  /// What ncurses programs on fast lines use, in milliseconds; the variable ESCDELAY overrides it.
  static let escapeDelay = 25
  /// How long an unfinished sequence, and a taken Esc, wait for the rest, in milliseconds.
  static let patience = 1000
  /// Pasted bytes beyond this are dropped.
  static let longestPaste = 1 << 20

  private static let escape: UInt8 = 0x1B
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// The terminal's own sequences that the common grammar reads otherwise; mostly none.
  private let named: [KeySequence]
  private let delay: Int
  /// The beginning of something whose rest has not come.
  private var pending: [UInt8] = []
  /// When `pending` is given up.
  private var deadline: Int?
  /// Until when the Esc emitted last may prove to be the head of a sequence; nil once other bytes have come.
  private var retractableUntil: Int?
  /// What has come of a paste so far; nil outside one.
  private var pasted: [UInt8]?

  /// A decoder that knows these sequences besides those that most terminals share. Each begins with an escape.
  init(named: [KeySequence] = [], escapeDelay: Int = KeyDecoder.escapeDelay) {
    self.named = named.filter { EscapeSequence($0.bytes[...]) != .key($0.key, count: $0.bytes.count) }
    delay = min(max(0, escapeDelay), Self.patience)
  }

  /// How long to wait for more bytes before calling `expire`; nil without limit.
  func waitLimit(at now: Int) -> Int? {
    deadline.map { max(0, $0 - now) }
  }

  /// Takes the bytes of one read. Cost: O(bytes), plus those kept back.
  mutating func feed(_ bytes: [UInt8], at now: Int, into events: inout [InputEvent]) {
    if bytes.isEmpty { return }
    deadline = nil
    if let until = retractableUntil {
      retractableUntil = nil
      if resumeSplitSequence(with: pending + bytes, at: now, until: until, into: &events) { return }
    }
    let kept = pending.count
    decode(pending + bytes, kept: kept, at: now, into: &events)
  }

  /// Gives up waiting, if the time has come.
  mutating func expire(at now: Int, into events: inout [InputEvent]) {
    guard let due = deadline, now >= due else { return }
    deadline = nil
    let given = pending
    pending = []
    if pasted != nil {
      endPaste(into: &events)
    } else if retractableUntil != nil {
      // What looked like the tail of a split sequence was typed.
      retractableUntil = nil
      decode(given, kept: 0, at: now, into: &events)
    } else if given == [Self.escape] {
      events.append(.key(.escape))
      retractableUntil = now + Self.patience
    } else if given.count == 2, given[0] == Self.escape, !TypedText.isControl(given[1]) {
      // Esc and a key that begins sequences, such as `O`: nothing has followed for so long that they were typed.
      events.append(.key(.escape))
      TypedText.appendKeys(of: given[1...], to: &events)
    } else {
      events.append(.key(.unknown))
    }
  }

  // MARK: - Decoding

  private enum Token {
    case key(Key, count: Int)
    /// nil: to be passed over.
    case mouse(MouseEvent?, count: Int)
    case text(count: Int)
    case pasteStart(count: Int)
    case partial
  }

  /// Decodes bytes of which the first `kept` came with an earlier read.
  private mutating func decode(_ bytes: [UInt8], kept: Int, at now: Int, into events: inout [InputEvent]) {
    pending = []
    var rest = bytes[...]
    while !rest.isEmpty {
      if pasted != nil {
        takePaste(&rest, into: &events)
        continue
      }
      let cameAlone = kept == 1 && rest.startIndex == 0
      take(token(rest, escapeCameAlone: cameAlone), from: &rest, into: &events)
    }
    if !pending.isEmpty || pasted != nil { deadline = now + (pending == [Self.escape] ? delay : Self.patience) }
  }

  private mutating func take(_ token: Token, from rest: inout ArraySlice<UInt8>, into events: inout [InputEvent]) {
    switch token {
    case .key(let key, let count):
      events.append(.key(key))
      rest = rest.dropFirst(count)
    case .mouse(let report, let count):
      if let report { events.append(.mouse(report)) }
      rest = rest.dropFirst(count)
    case .text(let count):
      TypedText.appendKeys(of: rest.prefix(count), to: &events)
      rest = rest.dropFirst(count)
    case .pasteStart(let count):
      pasted = []
      rest = rest.dropFirst(count)
    case .partial:
      pending = Array(rest)
      rest = []
    }
  }

  private func token(_ bytes: ArraySlice<UInt8>, escapeCameAlone: Bool) -> Token {
    let first = bytes.first!
    if first == Self.escape { return escapeToken(bytes, cameAlone: escapeCameAlone) }
    if TypedText.isControl(first) { return .key(TypedText.controlKey(first), count: 1) }
    let text = bytes.prefix { !TypedText.isControl($0) }
    // Only at the end of what has come can a rest be on its way.
    let unfinished = text.endIndex == bytes.endIndex ? TypedText.unfinishedBytes(of: text) : 0
    return unfinished == text.count ? .partial : .text(count: text.count - unfinished)
  }

  private func escapeToken(_ bytes: ArraySlice<UInt8>, cameAlone: Bool) -> Token {
    // A terminal sends its reports in one piece: after an escape alone, only a key's sequence may follow.
    switch sequence(bytes, keysOnly: cameAlone) {
    case .key(let key, let count): .key(key, count: count)
    case .mouse(let event, let count): .mouse(event, count: count)
    case .pasteStart(let count): .pasteStart(count: count)
    case .partial: .partial
    // Alt and a key looks the same as Esc and a key typed quickly. Nothing is bound to Alt, so it is the latter.
    case .none: .key(.escape, count: 1)
    }
  }

  /// The sequence at the front, the terminal's own ones first.
  private func sequence(_ bytes: ArraySlice<UInt8>, keysOnly: Bool) -> EscapeSequence {
    let known = named.filter { bytes.starts(with: $0.bytes) }.max { $0.bytes.count < $1.bytes.count }
    if let known { return .key(known.key, count: known.bytes.count) }
    let found = EscapeSequence(bytes, keysOnly: keysOnly)
    let isHead = found == .none && named.contains { $0.bytes.starts(with: bytes) }
    return isHead ? .partial : found
  }

  // MARK: - Sequences split by a slow line

  /// Tries what follows an Esc just emitted as the tail of a sequence; returns whether it may be one.
  private mutating func resumeSplitSequence(
    with tail: [UInt8], at now: Int, until limit: Int, into events: inout [InputEvent]
  ) -> Bool {
    guard now <= limit, tail[0] == UInt8(ascii: "[") || tail[0] == UInt8(ascii: "O") else { return false }
    let whole = [Self.escape] + tail
    switch sequence(whole[...], keysOnly: true) {
    case .partial:
      pending = tail
      retractableUntil = limit
      deadline = limit
      return true
    case .key(.character, _), .key(.unknown, _), .none:
      return false
    case .key, .mouse, .pasteStart:
      events.append(.escapeRetracted)
      decode(whole, kept: 0, at: now, into: &events)
      return true
    }
  }

  // MARK: - Bracketed paste

  /// Takes bytes up to the end of the paste, or all of them if it has not come yet.
  private mutating func takePaste(_ rest: inout ArraySlice<UInt8>, into events: inout [InputEvent]) {
    var text = pasted ?? []
    pasted = []
    // The end may have begun in an earlier read.
    var from = max(0, text.count - Self.pasteEnd.count + 1)
    text += rest
    while from < text.count, text[from] != Self.escape || !text[from...].starts(with: Self.pasteEnd) { from += 1 }
    if from < text.count {
      rest = rest.suffix(text.count - from - Self.pasteEnd.count)
      pasted = Array(text[..<from])
      endPaste(into: &events)
      return
    }
    rest = []
    let excess = text.count - Self.longestPaste - Self.pasteEnd.count
    if excess > 0 { text.removeSubrange(Self.longestPaste..<(Self.longestPaste + excess)) }
    pasted = text
  }

  private mutating func endPaste(into events: inout [InputEvent]) {
    events.append(.paste(String(decoding: pasted ?? [], as: UTF8.self)))
    pasted = nil
  }
}
