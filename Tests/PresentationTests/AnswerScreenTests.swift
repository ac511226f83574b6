import Presentation
import Testing

@Suite("What goes with another column on a screen")
struct AnswerScreenTests {
  private let answer = Answer(
    title: "Numbers",
    columns: [
      Answer.Column("event"), Answer.Column("members", isNumber: true),
      Answer.Column("derived", isNumber: true, companion: .sign("d")),
      Answer.Column("status", companion: .word(usual: "held")),
    ],
    rows: [
      Answer.Row(["Conference", "55", "53", "held, unconfirmed"]), Answer.Row(["Meeting", "4", "", "held"]),
      Answer.Row(["Forum", "", "", ""]),
    ], year: nil, command: [])

  @Test("a sign stands behind the number, a word before the main column, unless it is the usual one")
  func cells() {
    let cells = answer.rows.map { row in [0, 1].map { answer.screenCell(row, $0) } }
    #expect(cells == [["held, unconfirmed: Conference", "55d"], ["Meeting", "4"], ["Forum", ""]])
    #expect(answer.columns.indices.map(answer.isOnScreen) == [true, true, false, false])
    #expect(answer.screenCell(answer.rows[0], 9) == "")
  }
}
