import Foundation
import MechanismCatalog

/// The data package of the repository, read from its folder.
public enum BuiltInData {
  private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")

  public static var catalog: Catalog {
    Catalog(Package { name in (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) } })
  }
}
