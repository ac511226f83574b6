import Glibc

/// How long something took: many runs, of which the middle one and the shortest count. In nanoseconds.
struct Timing {
  let median: Double
  let least: Double
}

/// Times one thing over and over: at least 15 times, then until half a second has been spent or 400 runs were made.
///
/// Three runs beforehand do not count, so that what is measured is warm.
/// - Parameters:
///   - prepare: makes what a run needs; not timed.
///   - body: the thing itself. What it returns is kept, so that it cannot be optimized away.
func time<Fixture>(_ prepare: () -> Fixture, _ body: (Fixture) -> Int) -> Timing {
  var spans: [UInt64] = []
  var kept = 0
  let begin = monotonicNanoseconds()
  while spans.count < 18 || (spans.count < 403 && monotonicNanoseconds() - begin < 500_000_000) {
    let fixture = prepare()
    let start = monotonicNanoseconds()
    kept &+= body(fixture)
    spans.append(monotonicNanoseconds() - start)
  }
  precondition(kept != .min)
  let counted = spans.dropFirst(3).sorted()
  return Timing(median: Double(counted[counted.count / 2]), least: Double(counted[0]))
}

/// Times what needs nothing prepared.
func time(_ body: () -> Int) -> Timing {
  time({}, body)
}

/// A clock that only goes forward.
func monotonicNanoseconds() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
