import EmbeddedData
import Glibc
import MechanismCatalog

/// A package in the form in which it is built into the program: the bytes of its tables in the order of `TableName`,
/// never freed.
struct PackageBytes {
  let tables: [UnsafeBufferPointer<UInt8>]

  /// The package that is built in.
  static var builtIn: PackageBytes {
    PackageBytes(
      tables: TableName.allCases.indices.map { position in
        let table = confer_table(position)
        return UnsafeBufferPointer(start: table.start, count: table.count)
      })
  }

  init(tables: [UnsafeBufferPointer<UInt8>]) {
    self.tables = tables
  }

  /// - Parameter tables: the files in the order of `TableName`.
  init(tables: [[UInt8]]) {
    self.tables = tables.map { bytes in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
      _ = copy.initialize(from: bytes)
      return UnsafeBufferPointer(copy)
    }
  }

  /// A package of which nothing has been read yet.
  var package: Package { Package(embedded: { tables[$0] }) }

  /// Of all tables, headers left out.
  var rowCount: Int {
    let package = self.package
    return TableName.allCases.reduce(0) { $0 + package[$1].rowCount }
  }

  var kibibytes: Int { (tables.reduce(0) { $0 + $1.count } + 512) / 1024 }

  /// Writes the tables, and nothing else, into a folder, which is made if need be. Returns what went wrong, nil if
  /// nothing did.
  func write(into folder: String) -> String? {
    mkdir(folder, 0o777)
    for (table, bytes) in zip(TableName.allCases, tables) {
      let path = folder + "/" + table.fileName
      guard let file = fopen(path, "wb") else { return "\(path): \(String(cString: strerror(errno)))" }
      let written = fwrite(bytes.baseAddress, 1, bytes.count, file)
      guard fclose(file) == 0, written == bytes.count else { return "\(path): \(String(cString: strerror(errno)))" }
    }
    return nil
  }
}
