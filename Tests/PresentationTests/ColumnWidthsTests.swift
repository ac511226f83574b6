import Testing

@testable import Presentation

@Suite("How columns share a width")
struct ColumnWidthsTests {
  @Test("what fits keeps its width")
  func fits() {
    #expect(ColumnWidths.fit(natural: [5, 10], least: [5, 6], room: 17) == [5, 10])
    #expect(ColumnWidths.fit(natural: [], least: [], room: 10) == [])
  }

  @Test("the widest shrink first, all to one width; what is left over goes to the first")
  func shares() {
    #expect(ColumnWidths.fit(natural: [5, 40, 30], least: [5, 6, 6], room: 30) == [5, 11, 10])
    #expect(ColumnWidths.fit(natural: [8, 40, 30], least: [8, 6, 6], room: 33) == [8, 11, 10])
  }

  @Test("the last are left out, never the first")
  func omits() {
    #expect(ColumnWidths.fit(natural: [10, 20, 30], least: [6, 6, 20], room: 20) == [9, 9])
    #expect(ColumnWidths.fit(natural: [10, 20], least: [6, 6], room: 3) == [3])
    #expect(ColumnWidths.fit(natural: [10, 20], least: [6, 6], room: -4) == [1])
  }

  @Test("widths are between least and natural, fit the room, and leave nothing over that a cut column wants")
  func properties() {
    for room in 1...120 {
      let (natural, least) = ([12, 50, 7, 33, 90], [6, 8, 7, 6, 12])
      let widths = ColumnWidths.fit(natural: natural, least: least, room: room)
      let used = widths.reduce(0, +) + 2 * (widths.count - 1)
      #expect(used <= room)
      for (index, width) in widths.enumerated() where widths.count > 1 {
        #expect((least[index]...natural[index]).contains(width))
        #expect(used == room || width == natural[index])
      }
    }
  }
}
