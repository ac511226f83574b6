extension ScreenCase {
  /// Screens of matrices.
  static let matrices: [ScreenCase] = []
}
