import CommandTable
import MechanismCatalog
import UnicodeText

extension Finder {
  /// Lists what the typed words find. O(records x length of their names).
  mutating func search(_ context: BrowserContext) {
    let (catalog, keymap) = (context.catalog, context.keymap)
    let words = field.text.split(separator: " ").map { Folding.fold($0) }.filter { !$0.isEmpty }
    switch kind {
    case .help: items = help(words, keymap)
    case .palette: items = palette(words, context)
    }
    if items.isEmpty { items = [.nothing] + near(catalog) }
    total =
      kind == .help
      ? Command.allCases.count + Caveat.all.count : Command.allCases.count + catalog.topicCount - catalog.twinCount
    cursor = items.indices.first(where: isSelectable) ?? 0
    scroll = 0
  }

  /// With nothing typed every group under its heading, else the commands and marks that fit, best first.
  private func help(_ words: [[UInt8]], _ keymap: Keymap) -> [Item] {
    if field.text.isEmpty {
      return CommandGroup.allCases.flatMap { group in
        [.heading(group.rawValue)] + CommandEntry.all.filter { $0.group == group }.map { .command($0.command) }
      } + [.heading(Caveat.heading)] + Caveat.all.map { .caveat($0) }
    }
    let items = CommandEntry.all.map { Item.command($0.command) } + Caveat.all.map { .caveat($0) }
    let ranks =
      CommandEntry.all.map { rank($0, words, keymap) }
      + Caveat.all.map { words.isEmpty ? nil : rank(words, name: $0.word, text: $0.meaning) }
    return ranks.indices.filter { ranks[$0] != nil }.sorted { (ranks[$0]!, $0) < (ranks[$1]!, $1) }.map { items[$0] }
  }

  /// How well a command fits what is typed: its key, then its name as `NameMatch` ranks it, then a word of its
  /// description; nil if not at all.
  private func rank(_ entry: CommandEntry, _ words: [[UInt8]], _ keymap: Keymap) -> Int? {
    let keys = keymap.keys(of: entry.command).map(\.notation)
    if keys.contains(field.text) { return -1 }
    if words.isEmpty { return nil }
    return rank(
      words, name: entry.command.title, text: "\(entry.short) \(entry.long) \(keys.joined(separator: " "))")
  }

  /// How well a name fits, else 8 where the text holds every word.
  private func rank(_ words: [[UInt8]], name: String, text: String) -> Int? {
    let name = Folding.fold(name) + [SearchTable.nameEnd]
    if let rank = NameMatch.rank(of: words, in: name[...]) { return rank }
    let text = Folding.fold(text)
    return words.allSatisfy { text.firstRange(of: $0) != nil } ? 8 : nil
  }

  /// First what the text asks for as a line, and how the line may go on; then commands and records, see
  /// `PaletteSearch`.
  private func palette(_ words: [[UInt8]], _ context: BrowserContext) -> [Item] {
    if words.isEmpty { return CommandEntry.all.map { .command($0.command) } }
    let line = PaletteLine(field.text).items + (PaletteCompletion(field)?.items(context.catalog) ?? [])
    return line + PaletteSearch(words, context.catalog).items.prefix(Finder.paletteLimit)
  }

  /// Records whose names are near what is typed; of the help none.
  private func near(_ catalog: Catalog) -> [Item] {
    guard kind == .palette, case .unknown(let near) = NameLookup(catalog).find(field.text) else { return [] }
    return near.map { .near($0) }
  }

  /// More than anybody looks through; the count says how many there are.
  private static let paletteLimit = 500
}

extension Array where Element == UInt8 {
  /// Where a word first stands; nil if nowhere, an empty range for an empty word. O(length x word).
  func firstRange(of word: [UInt8]) -> Range<Int>? {
    guard !word.isEmpty else { return 0..<0 }
    guard count >= word.count else { return nil }
    return (0...(count - word.count)).first { self[$0..<($0 + word.count)].elementsEqual(word) }
      .map { $0..<($0 + word.count) }
  }
}
