import Glibc
import MechanismCatalog

/// A package in the form in which it is built into the program: its tables in the order of `TableName`, each ended by
/// byte 0x1C. The bytes are never freed.
struct PackageBytes {
  private static let tableEnd: UInt8 = 0x1C

  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// - Parameter tables: the files in the order of `TableName`.
  init(tables: [[UInt8]]) {
    let joined = tables.flatMap { $0 + [Self.tableEnd] }
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: joined.count)
    _ = copy.initialize(from: joined)
    self.init(UnsafeBufferPointer(copy))
  }

  /// A package of which nothing has been read yet.
  var package: Package { Package(embedded: bytes) }

  /// The bytes of every file, in the order of `TableName`.
  var files: [ArraySlice<UInt8>] {
    Array(bytes).split(separator: Self.tableEnd, maxSplits: .max, omittingEmptySubsequences: false).dropLast()
  }

  /// Of all tables, headers left out.
  var rowCount: Int {
    let package = self.package
    return TableName.allCases.reduce(0) { $0 + package[$1].rowCount }
  }

  var kibibytes: Int { (bytes.count + 512) / 1024 }

  /// Writes the tables, and nothing else, into a folder, which is made if need be. Returns what went wrong, nil if
  /// nothing did.
  func write(into folder: String) -> String? {
    mkdir(folder, 0o777)
    for (table, bytes) in zip(TableName.allCases, files) {
      let path = folder + "/" + table.fileName
      guard let file = fopen(path, "wb") else { return "\(path): \(String(cString: strerror(errno)))" }
      let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
      guard fclose(file) == 0, written == bytes.count else { return "\(path): \(String(cString: strerror(errno)))" }
    }
    return nil
  }
}
