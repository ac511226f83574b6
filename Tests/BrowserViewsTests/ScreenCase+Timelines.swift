extension ScreenCase {
  /// Screens of timelines: all of time, a mark in a closer view, an earlier year, a mechanism that is marked.
  static let timelines: [ScreenCase] =
    sizes.flatMap { size in
      [("timeline", "t"), ("timeline-closer", "tjjl*3+*4")].map { name, keys in
        ScreenCase(name: name, keys: keys, columns: size.0, rows: size.1)
      }
    } + [
      ScreenCase(name: "timeline", keys: "t", columns: 80, rows: 24, isASCII: true),
      ScreenCase(name: "timeline", keys: "t", columns: 80, rows: 24, isMono: true),
      ScreenCase(name: "timeline-closer", keys: "tjjl*3+*4", columns: 80, rows: 24, isASCII: true),
      ScreenCase(name: "timeline-as-of", keys: "<space>tja2004<enter>", columns: 80, rows: 24),
      ScreenCase(name: "timeline-empty", keys: "tj/zzq", columns: 80, rows: 24),
      ScreenCase(name: "timeline-empty", keys: "tj/zzq<enter>", columns: 40, rows: 12),
    ]
}
