import MechanismCatalog

/// Lines in the order they come in; those that say the same of the same thing are one, with the evidence of all.
struct MergedLines {
  private(set) var lines: [CardLine] = []

  init(_ lines: [CardLine] = []) {
    for line in lines { add(line) }
  }

  mutating func add(_ line: CardLine) {
    guard
      let index = lines.firstIndex(where: {
        $0.text == line.text && $0.target == line.target && $0.indent == line.indent
      })
    else {
      lines.append(line)
      return
    }
    let added = line.evidence.filter { !lines[index].evidence.contains($0) }
    lines[index] = CardLine(
      line.text, evidence: lines[index].evidence + added, target: line.target, indent: line.indent)
  }
}

extension Array where Element == CardLine {
  /// The same lines, those that say the same of the same thing made one.
  var merged: [CardLine] { MergedLines(self).lines }
}
