/// The table that the tool prints.
enum Report {
  /// - Parameter statements: how many rows with a source the generated package has.
  static func text(_ builtIn: PackageBytes, _ generated: PackageBytes, statements: Int) -> String {
    let packages = [("built-in", builtIn), ("\(grouped(statements)) rows", generated)]
    var lines = packages.map { name, package in
      "\(name): \(grouped(package.rowCount)) rows in all tables, \(grouped(package.kibibytes)) KiB"
    }
    lines.append(
      "us: microseconds, the median and the least of many runs. x: the median in units of hashing 1 KiB byte by byte "
        + "(FNV-1a), taken anew for each line: \(decimal(Yardstick.nanosecondsPerKibibyte() / 1000)) us now")
    lines.append("")
    lines.append(row("what", packages.flatMap { ["\($0.0), us", "least", "x"] }))
    let columns = packages.map { PackageMeasures(bytes: $0.1).all() + BrowserMeasures($0.1).all() }
    for (left, right) in zip(columns[0], columns[1]) {
      lines.append(row(left.name, [left, right].flatMap { cells($0) }))
    }
    return lines.joined(separator: "\n")
  }

  private static func cells(_ measured: Measurement) -> [String] {
    let timing = measured.timing
    return [decimal(timing.median / 1000), decimal(timing.least / 1000), decimal(timing.median / measured.unit)]
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let widths = [14, 10, 10, 16, 10, 10]
    let padded = zip(cells, widths).map { padding($1 - $0.count) + $0 }
    return name + padding(36 - name.count) + padded.joined()
  }

  private static func padding(_ count: Int) -> String { String(repeating: " ", count: max(1, count)) }

  /// One digit after the point.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(grouped(tenths / 10)).\(tenths % 10)"
  }

  /// `1,234,567`
  private static func grouped(_ number: Int) -> String {
    number < 1000 ? "\(number)" : grouped(number / 1000) + "," + "\(1000 + number % 1000)".dropFirst()
  }
}
