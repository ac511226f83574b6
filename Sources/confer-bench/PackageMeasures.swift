import BrowserCore
import BrowserViews
import MechanismCatalog
import Pictures
import TerminalModel

/// One line of the report, on one package.
struct Measurement {
  let name: String
  let timing: Timing
  /// What `timing` is compared with, taken right after it; in nanoseconds.
  let unit: Double

  init(_ name: String, _ timing: Timing) {
    self.name = name
    self.timing = timing
    unit = Yardstick.nanosecondsPerKibibyte()
  }
}

/// From the bytes of a package to the first frame, step by step and in one.
struct PackageMeasures {
  let bytes: PackageBytes

  /// In the order in which they happen. Each step begins with what the one before has left, nothing of its own made.
  func all() -> [Measurement] {
    [
      Measurement("scan all tables", time { scan() }),
      Measurement("load and index (scan included)", time { Catalog(bytes.package).memberships.count }),
      Measurement("snapshot and links", time(catalog) { links($0).snapshot.participations.count }),
      Measurement("first listing of the panes", time({ context(links(catalog())) }) { list($0) }),
      Measurement("all of it, to the first frame, 80x24", time { firstFrame() }),
      Measurement("validation (scan included)", time { PackageValidator.findings(in: bytes.package).count }),
    ]
  }

  private func scan() -> Int {
    let package = bytes.package
    return TableName.allCases.reduce(0) { $0 + package[$1].rowCount }
  }

  private func catalog() -> Catalog { Catalog(bytes.package) }

  private func links(_ catalog: Catalog) -> Links {
    Links(catalog, Snapshot(catalog, year: catalog.newestYear ?? 0))
  }

  private func context(_ links: Links) -> BrowserContext { BrowserContext(links: links) }

  private func list(_ context: BrowserContext) -> Int {
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    state.start(context)
    return state.listings[.timeline].rows.count
  }

  private func firstFrame() -> Int {
    let context = context(links(catalog()))
    var state = BrowserState(size: Size(columns: 80, rows: 24))
    state.start(context)
    return render(state, context, Theme()).grid.cells.count
  }
}
