import CommandTable
import MechanismCatalog

/// What an update needs beside the state, and never changes.
public struct BrowserContext {
  public let links: Links
  public let keymap: Keymap

  public init(links: Links, keymap: Keymap = Keymap()) {
    self.links = links
    self.keymap = keymap
  }

  public var catalog: Catalog { links.catalog }
}
