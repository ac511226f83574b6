import EmbeddedData
import Glibc
import MechanismCatalog

/// Where data packages come from.
enum PackageFiles {
  /// The package that is built in.
  static var embedded: Package {
    Package(embedded: { position in
      let table = confer_table(position)
      return UnsafeBufferPointer(start: table.start, count: table.count)
    })
  }

  /// The package in a folder; files that cannot be read are missing.
  static func read(folder: String) -> Package {
    Package { name in bytes(path: folder + "/" + name) }
  }

  /// The bytes of a file; nil if it cannot be read.
  private static func bytes(path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    let step = 1 << 16
    while true {
      let before = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: step))
      let got = bytes.withUnsafeMutableBytes { fread($0.baseAddress! + before, 1, step, file) }
      bytes.removeLast(step - got)
      if got < step { return ferror(file) == 0 ? bytes : nil }
    }
  }
}
