import Testing

@testable import MechanismCatalog

@Suite("Findings on the map")
struct MapFindingTests {
  private func run(_ rows: String...) -> [Finding] {
    var text = SamplePackage.tables[.mapGrid]!
    for row in rows { text += row + "\n" }
    return SamplePackage.findings(.mapGrid, text)
  }

  @Test("degrees are halves", arguments: ["12.25", "12.0", "1e2", "+5", "", "-", ".5", "--1", "1000", "five"])
  func notHalfDegrees(number: String) {
    let finding = Finding.at(
      "map_grid.csv", 4, ("west", 2), number.isEmpty ? .cell(.empty) : .cell(.notHalfDegrees(number)))
    #expect(run("30,\(number),100,tha") == [finding])
  }

  @Test("a run lies in the world")
  func outside() {
    #expect(run("90.5,1,2,tha") == [.at("map_grid.csv", 4, ("north", 1), .map(.outsideWorld("90.5")))])
    #expect(run("-90,1,2,tha") == [.at("map_grid.csv", 4, ("north", 1), .map(.outsideWorld("-90")))])
    #expect(run("3,-180.5,2,tha") == [.at("map_grid.csv", 4, ("west", 2), .map(.outsideWorld("-180.5")))])
    #expect(run("3,1,999.5,tha") == [.at("map_grid.csv", 4, ("east", 3), .map(.outsideWorld("999.5")))])
    #expect(run("90,-180,180,tha", "-89.5,-180,180,reef") == [])
  }

  @Test("a run has cells")
  func backwards() {
    for (west, east) in [("5", "5"), ("5", "4.5"), ("179", "-179")] {
      #expect(
        run("3,\(west),\(east),tha")
          == [.at("map_grid.csv", 4, ("east", 3), .map(.eastNotBeyondWest(west: west, east: east)))])
    }
  }

  @Test("no cell is in two runs; the longest one is told from those inside it")
  func overlap() {
    #expect(run("20,101,102,reef") == [.at("map_grid.csv", 4, ("west", 2), .map(.overlap(line: 2)))])
    #expect(run("20,101.5,102,reef", "20.5,98,101.5,reef") == [])
    #expect(
      run("20,98.5,99,reef", "20,100,100.5,reef") == [
        .at("map_grid.csv", 4, ("west", 2), .map(.overlap(line: 2))),
        .at("map_grid.csv", 5, ("west", 2), .map(.overlap(line: 2))),
      ])
    #expect(
      run("20,98,99,reef") == [.at("map_grid.csv", 4, ("north", 1), .link(.duplicateKey(["20", "98"], firstLine: 2)))])
  }

  @Test("areas, parties and states of things are known")
  func references() {
    #expect(
      run("3,1,2,that") == [
        .at("map_grid.csv", 4, ("area", 4), .link(.unknownID("that", tables: [.mapAreas], nearest: ["tha"])))
      ])
    #expect(
      SamplePackage.findings(adding: "x,X,THX,own,deck-2005,Map,", to: .mapAreas) == [
        .at("map_areas.csv", 4, ("party", 3), .link(.unknownID("THX", tables: [.parties], nearest: ["THA"])))
      ])
    #expect(
      SamplePackage.findings(adding: "x,X,,claimed,,Map,", to: .mapAreas).map(\.problem) == [
        .cell(.notAllowed("claimed", allowed: ["own", "disputed"], nearest: [])), .cell(.noSource),
      ])
  }

  @Test("a package without a map lacks nothing")
  func noMap() {
    var sample = SamplePackage()
    (sample[.mapAreas], sample[.mapGrid]) = (nil, nil)
    #expect(sample.findings == [])
    #expect(Catalog(sample.package).map.isEmpty)
  }

  @Test("every number of half degrees is read back, and no other text of its characters")
  func halfDegrees() {
    var random = SeededGenerator(seed: 84)
    for _ in 0..<2000 {
      let halves = Int.random(in: -1999...1999, using: &random)
      let sign = halves < 0 ? "-" : ""
      let text = sign + "\(abs(halves) / 2)" + (halves % 2 == 0 ? "" : ".5")
      #expect(lasting(text).halfDegrees == halves)
      let letters = (0..<Int.random(in: 0...6, using: &random)).map { _ in "0125.-".randomElement(using: &random)! }
      let read = lasting(String(letters)).halfDegrees
      let number = Double(String(letters)).map { $0 * 2 }
      #expect(read == nil || number == read.map(Double.init), "\(String(letters))")
    }
  }

  private func lasting(_ text: String) -> Text { Text(lasting: text) }
}
