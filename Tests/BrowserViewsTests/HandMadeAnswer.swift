import MechanismCatalog
import Presentation

/// An answer that a comparison of the standard world might have: groups, numbers, an empty column, long cells, notes.
enum HandMadeAnswer {
  static func answer(_ catalog: Catalog) -> Answer {
    func row(_ id: String, _ roles: String, _ count: String, _ region: String, _ group: String) -> Answer.Row {
      let party = catalog.party(id: id)
      return Answer.Row(
        [party.map { catalog.parties[$0].name.string } ?? id, roles, count, "", region], group: group,
        topic: party.map { .party($0) })
    }
    return Answer(
      title: "Kandy Process and Lombok Process compared, as of 2008: 2 take part in both, 3 in one only",
      columns: [
        .init("name"), .init("roles"), .init("mechanisms", isNumber: true), .init("empty"), .init("region"),
      ],
      rows: [
        row("IDN", "member; co-chair", "2", "South-eastern Asia", "In all: 2"),
        row("THA", "member", "12", "South-eastern Asia", "In all: 2"),
        row("AFG", "member", "1", "Southern Asia", "Only in Kandy Process: 2"),
        row("An office whose name is much longer than any column", "member", "", "", "Only in Kandy Process: 2"),
        row("AUS", "co-chair?", "1", "Australia and New Zealand", "Only in Lombok Process: 1"),
      ],
      notes: [
        "Of the Lombok Process, one list is not exhaustive: who is not named may take part all the same.",
        "Shared focus areas: none that a source names.",
      ],
      year: 2008, command: ["confer", "compare", "kandy-process", "lombok-process", "--as-of", "2008"])
  }
}
