/// Short names of sources, for headers and narrow columns: who issued it and when, "IOM 2008"; of a web page its site,
/// "iom.int", which pages of one site share.
///
/// An issuer has a short name where its acronym stands in brackets behind its name, or where it is a single word; other
/// sources go by their ids. Where two names would be the same, the words of the id that say more stand behind: "IOM
/// 2005 interstate". A name is made when it is first asked for.
public final class SourceNames {
  private let sources: [Source]
  private let issues: [Issue]
  private var known: [String?]

  /// What a name begins with: the short name of who issued the source, empty where there is none, and the year.
  private struct Issue: Equatable {
    let name: Text
    let year: Int?

    var words: String { name.string + (year.map { " \($0)" } ?? "") }
  }

  /// O(sources).
  init(_ sources: [Source]) {
    self.sources = sources
    issues = sources.map { source in
      source.isWebPage
        ? Issue(name: .empty, year: nil) : Issue(name: SourceNames.shortName(source.issuer), year: source.date?.year)
    }
    known = Array(repeating: nil, count: sources.count)
  }

  /// O(1) for a source that was asked for before, else O(sources).
  public subscript(source: Handle<Source>) -> String {
    let index = Int(source.index)
    if let name = known[index] { return name }
    if let site = sources[index].site {
      known[index] = site
      return site
    }
    let name = told(index)
    let isTaken = sources.indices.contains { $0 != index && mayBeTold($0, name) && told($0) == name }
    let shown = isTaken ? sources[index].id.string : name
    known[index] = shown
    return shown
  }

  /// The issue where no other source has the same; else with the words of the id that it lacks; the id where there is no
  /// issue, or it has all of them. O(sources).
  private func told(_ index: Int) -> String {
    let (issue, id) = (issues[index], sources[index].id.string)
    if issue.name.isEmpty { return id }
    if !issues.indices.contains(where: { $0 != index && issues[$0] == issue }) { return issue.words }
    let words = issue.words.lowercased().split(separator: " ")
    let more = id.split(separator: "-").filter { !words.contains($0) }
    return more.isEmpty ? id : "\(issue.words) \(more.joined(separator: "-"))"
  }

  /// Whether a source may be told by a name: it begins with who issued the source, or is its id.
  private func mayBeTold(_ index: Int, _ name: String) -> Bool {
    let issuer = issues[index].name.bytes
    return !issuer.isEmpty && name.utf8.starts(with: issuer) || name.utf8.elementsEqual(sources[index].id.bytes)
  }

  /// The acronym in brackets at the end of a name, or the name where it is a single word; else empty.
  private static func shortName(_ issuer: Text) -> Text {
    let bytes = issuer.bytes
    let space = UInt8(ascii: " ")
    if bytes.last == UInt8(ascii: ")"), let open = bytes.lastIndex(of: UInt8(ascii: "(")) {
      let inside = bytes[(open + 1)...].dropLast()
      if !inside.isEmpty, !inside.contains(space) { return Text(UnsafeBufferPointer(rebasing: inside)) }
    }
    return bytes.contains(space) ? .empty : issuer
  }
}
