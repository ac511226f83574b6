extension ScreenCase {
  /// Screens of maps.
  static let maps: [ScreenCase] = []
}
