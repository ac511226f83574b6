import CNcurses
import TerminalModel

/// Reading keys and noticing signals.
extension NcursesScreen {
  /// The most that is read at once. A terminal's queue holds 4 KiB.
  private static let readLimit = 64 * 1024

  /// What a terminal's queue holds, in bytes: a read that returned less has emptied it.
  private static let queueLength = 4096

  /// Whether `read` would find keys, a signal or a lost terminal, without reading them.
  ///
  /// Does not ask the system if the last read has emptied the terminal's queue: what comes later comes with the next
  /// batch.
  public var hasWaitingInput: Bool {
    guard isOpen else { return false }
    if !queued.isEmpty { return true }
    return lastReadCount >= Self.queueLength && terminal.wait(orFor: signals, milliseconds: 0).isAnything
  }

  /// Appends the events of one read of the terminal, and of the signals that came; see `Screen.read`.
  ///
  /// An unfinished escape sequence is waited for, 25 ms for an escape alone (ESCDELAY) and a second for others; else the
  /// process sleeps until something comes.
  public func read(into events: inout [InputEvent], blocking: Bool) -> Bool {
    guard isOpen else { return false }
    let before = events.count
    repeat {
      takeQueued(&events)
      // An event in hand is passed on at once, together with what else waits.
      let limit = blocking && events.count == before ? decoder.waitLimit(at: monotonicMilliseconds()) : 0
      let found = terminal.wait(orFor: signals, milliseconds: limit)
      if found.hasSignal { heedSignals() }
      if found.isGone { isGone = true }
      if isGone || endingSignal != nil { return false }
      if found.hasKeys {
        readKeys(&events)
        if isGone { return false }
      } else {
        decoder.expire(at: monotonicMilliseconds(), into: &events)
      }
      takeQueued(&events)
    } while blocking && events.count == before
    return true
  }

  private func takeQueued(_ events: inout [InputEvent]) {
    events += queued
    queued.removeAll()
  }

  private func readKeys(_ events: inout [InputEvent]) {
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.readLimit) { room, count in
      guard let read = terminal.read(into: UnsafeMutableRawBufferPointer(room)) else {
        isGone = true
        return
      }
      count = read
    }
    lastReadCount = bytes.count
    decoder.feed(bytes, at: monotonicMilliseconds(), into: &events)
  }

  /// A stop first, since it ends with taking over the terminal and reading its size, as the others do.
  private func heedSignals() {
    let came = Int(guard_take_signals())
    if endingSignal != nil { return }
    if came & GUARD_STOP_ASKED != 0 {
      stop(wholeJob: false)
    } else if came & GUARD_CONTINUED != 0 {
      resume()
    } else if came & GUARD_RESIZED != 0 {
      adoptSize()
    }
  }
}
