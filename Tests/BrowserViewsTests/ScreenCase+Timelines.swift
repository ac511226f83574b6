extension ScreenCase {
  /// Screens of timelines.
  static let timelines: [ScreenCase] = []
}
