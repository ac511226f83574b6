import EmbeddedData
import Glibc
import MechanismCatalog
import Questions

/// Where data packages come from.
enum PackageFiles {
  /// The package that is built in.
  static var embedded: Package {
    Package(embedded: { position in
      let table = confer_table(position)
      return UnsafeBufferPointer(start: table.start, count: table.count)
    })
  }

  /// The package that `--data` or CONFER_DATA names, else the built-in one; nil after its errors have been reported.
  static func checked(_ invocation: Invocation) -> Package? {
    guard let path = invocation.options[.data] ?? environment("CONFER_DATA") else { return embedded }
    let package = read(folder: path)
    let errors = PackageValidator.findings(in: package).filter { $0.severity == .error }
    if errors.isEmpty { return package }
    for error in errors { Output.complain(error.description(in: path)) }
    Output.complain("\(path) has \(errors.count == 1 ? "an error" : "\(errors.count) errors") and is not opened")
    return nil
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
