extension ScreenCase {
  private static let mapScreens: [(name: String, keys: String)] = [
    ("map", "w"),
    ("map-of-one", "jww"),
    ("map-list", "w<tab><end>"),
    ("map-nearer", "w/europe<enter><home>++"),
  ]

  /// Screens of maps.
  static let maps: [ScreenCase] =
    mapScreens.flatMap { screen in
      sizes.map {
        ScreenCase(name: screen.name, keys: screen.keys, columns: $0.0, rows: $0.1, isBuiltIn: true)
      }
    }
    + [ScreenCase(name: "map-without", keys: "w", columns: 80, rows: 24)]
    + mapScreens.prefix(2).flatMap { screen in
      [
        ScreenCase(name: screen.name, keys: screen.keys, columns: 80, rows: 24, isASCII: true, isBuiltIn: true),
        ScreenCase(name: screen.name, keys: screen.keys, columns: 80, rows: 24, isMono: true, isBuiltIn: true),
      ]
    }
}
