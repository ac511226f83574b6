import MechanismCatalog

extension Text {
  /// A text of its own bytes, which like those of a package are never freed.
  init(lasting string: String) {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: string.utf8.count)
    _ = bytes.initialize(from: string.utf8)
    self.init(UnsafeBufferPointer(bytes))
  }
}
