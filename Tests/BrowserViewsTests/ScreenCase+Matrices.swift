extension ScreenCase {
  private static let matrixKeys: [(name: String, keys: String)] = [
    ("matrix", "x"),
    ("matrix-cell", "x<right><right>j*3"),
    ("matrix-overlap", "xx<right>j"),
    ("matrix-focus", "xxx<right>jj"),
    ("matrix-blocks", "xoooOOO"),
    ("matrix-sorted", "x<right>*2jjjooOO"),
    ("matrix-marked", "xj<space><space>"),
  ]

  /// Screens of matrices at every size; all also in ASCII and as attributes.
  static let matrices: [ScreenCase] = matrixKeys.flatMap { screen in
    sizes.map { ScreenCase(name: screen.name, keys: screen.keys, columns: $0.0, rows: $0.1) }
      + [
        ScreenCase(name: screen.name, keys: screen.keys, columns: 80, rows: 24, isASCII: true),
        ScreenCase(name: screen.name, keys: screen.keys, columns: 80, rows: 24, isMono: true),
      ]
  }
}
