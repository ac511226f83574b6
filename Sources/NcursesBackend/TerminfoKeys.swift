import TerminalModel

/// The byte sequences that terminfo gives for keys.
enum TerminfoKeys {
  private static let names: [(capability: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
    ("kent", .enter), ("kf1", .function(1)), ("kf2", .function(2)), ("kf3", .function(3)), ("kf4", .function(4)),
    ("kf5", .function(5)), ("kf6", .function(6)), ("kf7", .function(7)), ("kf8", .function(8)),
    ("kf9", .function(9)), ("kf10", .function(10)), ("kf11", .function(11)), ("kf12", .function(12)),
  ]

  /// Those of the open terminal that begin with an escape; control characters mean the same everywhere.
  static func all() -> [(bytes: [UInt8], key: Key)] {
    names.compactMap { name, key in
      guard let bytes = Terminfo.bytes(name), bytes.count > 1, bytes[0] == 0x1B else { return nil }
      return (bytes, key)
    }
  }
}
