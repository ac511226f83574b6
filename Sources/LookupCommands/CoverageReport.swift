import MechanismCatalog
import Presentation

/// What `confer check --coverage` prints: rows by table and source, lists against their numbers, contradictions by
/// sort, and the mechanisms that lack members, focus areas or events, with the reason.
public struct CoverageReport {
  private let catalog: Catalog
  private let coverage: Coverage

  public init(_ catalog: Catalog) {
    self.catalog = catalog
    coverage = Coverage(catalog)
  }

  /// Ends with a line feed; nothing is truncated.
  public var text: String {
    ([records, rows, lists, contradictions] + Coverage.Part.allCases.map(gaps)).joined(separator: "\n")
  }

  private var records: String {
    let points = catalog.outputs.outputs.reduce(0) { $0 + $1.points.count }
    var table = PlainTable(["records", "number"], rightAligned: [1])
    for (name, number) in [
      ("sources", catalog.sources.count), ("mechanisms", catalog.mechanisms.count), ("parties", catalog.parties.count),
      ("focus areas", catalog.focusAreas.count), ("events", catalog.events.count),
      ("outputs", catalog.outputs.outputs.count), ("points of outputs", points),
    ] { table.append([name, String(number)]) }
    return table.text
  }

  private var rows: String {
    let sources = catalog.sources.map(\.id.string)
    var table = PlainTable(["rows by source"] + sources + ["all"], rightAligned: Set(1...(sources.count + 1)))
    for name in Coverage.factTables {
      let counts = coverage.rowsBySource(name)
      table.append([name.fileName] + counts.map(String.init) + [String(counts.reduce(0, +))])
    }
    return table.text
  }

  private var lists: String {
    var table = PlainTable(
      ["lists with a number", "role", "as of", "stated", "named", "counts", "result"], rightAligned: [3, 4])
    for length in coverage.countedLists {
      let list = length.list
      table.append([
        list.id.string, Words.of(list.role), Words.shortDate(of: list), list.statedCount.map(String.init) ?? "",
        String(length.comparable), list.counts?.rawValue ?? "parties", result(length),
      ])
    }
    return table.text
  }

  private func result(_ length: ListLength) -> String {
    if length.list.completeness == .yes { return length.disagrees ? "does not add up" : "as stated" }
    return length.named.isEmpty ? "none named" : "not said to be whole"
  }

  private var contradictions: String {
    var counts: [String: Int] = [:]
    let all = catalog.contradictions.filter { !$0.isGap }
    for contradiction in catalog.contradictions { counts[Words.sort(of: contradiction), default: 0] += 1 }
    var table = PlainTable(["contradictions", "number"], rightAligned: [1])
    for (sort, number) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      table.append([sort, String(number)])
    }
    table.append(["all but gaps", String(all.count)])
    return table.text
  }

  private func gaps(_ part: Coverage.Part) -> String {
    let gaps = coverage.gaps(part)
    var table = PlainTable(["\(gaps.count) mechanisms without \(Words.of(part))", "why"])
    for gap in gaps { table.append([catalog.mechanisms[gap.mechanism].id.string, Words.of(gap.reason)]) }
    return table.text
  }
}

extension Words {
  fileprivate static func of(_ part: Coverage.Part) -> String {
    switch part {
    case .members: "members"
    case .focusAreas: "focus areas"
    case .timeline: "a dated event or founding"
    }
  }

  fileprivate static func of(_ reason: Coverage.Reason) -> String {
    switch reason {
    case .countedOnly(let number): "\(number) stated, none named"
    case .nearOnly: "only parties near it or in support of it are named"
    case .attendedOnly: "only those present at a meeting are named"
    case .noneNamed: "its sources name none"
    }
  }
}
