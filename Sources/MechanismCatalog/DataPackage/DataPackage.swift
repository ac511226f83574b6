/// The files of a data package, whose tables are scanned when they are asked for.
///
/// Its bytes are never freed (see `Text`). Both ways of reading scan alike; neither checks what the tables say:
/// `PackageValidator` does, and a package that did not come with the program must pass it before it is loaded.
public final class Package {
  /// In the order of `TableName.allCases`; nil where the package has no such file.
  private let files: [UnsafeBufferPointer<UInt8>?]
  /// Whether it has the Frictionless descriptor, which this program does not need.
  public let hasDescriptor: Bool

  public static let descriptorName = "datapackage.json"

  /// The package that is built into the program.
  /// - Parameter bytes: the file of the table at a place in the order of `TableName`; never freed.
  public init(embedded bytes: (_ position: Int) -> UnsafeBufferPointer<UInt8>) {
    files = TableName.allCases.indices.map(bytes)
    hasDescriptor = true
  }

  /// A package in some folder. All its files are read now, so that what is checked is what is shown.
  /// - Parameter read: the bytes of the file of that name, or nil if there is none.
  public init(read: (_ fileName: String) -> [UInt8]?) {
    files = TableName.allCases.map { table in
      read(table.fileName).map { bytes in
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        _ = copy.initialize(from: bytes)
        return UnsafeBufferPointer(copy)
      }
    }
    hasDescriptor = read(Self.descriptorName) != nil
  }

  /// The table, scanned anew each time: whoever reads one keeps what it read, not where it stood. O(bytes). A missing
  /// file gives a table without rows.
  public subscript(_ name: TableName) -> CSVTable {
    CSVTable(name, bytes: files[TableName.allCases.firstIndex(of: name)!])
  }
}
