import MechanismCatalog

/// A party of the built-in package, as far as the generator needs it.
struct PartyName {
  let id: String
  let name: String
  let kind: PartyKind
  let region: String

  static func all(_ package: Package) -> [PartyName] {
    let table = package[.parties]
    return (0..<table.rowCount).map { row in
      func text(_ column: PartyColumn) -> String { table.text(row: row, column: column).string }
      return PartyName(
        id: text(.party), name: text(.name), kind: PartyKind(rawValue: text(.kind)) ?? .group, region: text(.region))
    }
  }
}

/// A mechanism that does not exist.
struct GeneratedMechanism {
  let id: String
  let name: String
  let shortName: String
  let region: String
  let founded: Int

  init(number: Int, region: String, _ random: inout RandomNumbers) {
    let kind = random.pick(WordStock.kindsOfMeeting)
    let theme = random.pick(WordStock.themes)
    id = "mechanism-\(number)"
    name = "\(region.isEmpty ? "World" : region) \(kind) on \(theme), Example \(number)"
    shortName = "\(kind.prefix(1))\(theme.prefix(2).uppercased())\(number)"
    self.region = region
    founded = random.number(in: 1984...2018)
  }
}
