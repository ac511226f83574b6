import Foundation
import Presentation
import TestSupport
import Testing

@Suite("An answer as JSON")
struct AnswerJSONTests {
  @Test("its form is the documented one, to the last blank")
  func form() {
    #expect(
      SampleAnswer.text(SampleAnswer.grouped, .json) == #"""
        {
          "title": "Members of the Kandy Process, as of 2008: 2 of 17",
          "as_of": 2008,
          "command": "confer list members '(in:kandy-process role:chair)'",
          "found": true,
          "columns": [
            "name",
            "mechanisms",
            "left_in"
          ],
          "rows": [
            {
              "name": "Afghanistan",
              "mechanisms": 1,
              "left_in": null,
              "group": "Joined: 1",
              "type": "party",
              "id": "AFG",
              "sources": [
                {
                  "source": "survey-2008",
                  "title": "Survey of Regional Consultations",
                  "locator": "chapter 2 > Members",
                  "as_of": "2008-03",
                  "seen": null,
                  "says": "member “Afghanistan”",
                  "basis": null
                }
              ]
            },
            {
              "name": "Someone, \"else\"",
              "mechanisms": null,
              "left_in": null,
              "group": "Left: 1",
              "type": null,
              "id": null,
              "sources": []
            }
          ],
          "notes": [
            "2 are presumed."
          ]
        }

        """#)
  }

  @Test(
    "numbers are numbers where nothing is lost by it",
    arguments: [
      ("0", "0"), ("40", "40"), ("-3", "-3"), ("0.25", "0.25"), ("007", "\"007\""), ("10?", "\"10?\""), ("", "null"),
      ("1e5", "\"1e5\""), (".5", "\".5\""), ("5.", "\"5.\""), ("-", "\"-\""), ("٣", "\"٣\""),
      ("99999999999999999999", "\"99999999999999999999\""),
    ])
  func numbers(cell: String, json: String) {
    let text = SampleAnswer.text(SampleAnswer.plain([[cell]], titles: ["n"], numbers: [0]), .json)
    #expect(text.contains("\"n\": \(json),\n"))
  }

  @Test("a column of words has words, even if they are digits")
  func words() {
    #expect(SampleAnswer.text(SampleAnswer.plain([["1996"]], titles: ["n"]), .json).contains("\"n\": \"1996\""))
  }

  @Test("every string is read back as it was, and nothing in the text moves a terminal")
  func strings() throws {
    var random = SeededGenerator(seed: 4)
    let signs: [Unicode.Scalar] = [
      "\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{E0001}", "é", "日", "😀", "/",
    ]
    for _ in 0..<200 {
      var cell = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &random) { cell.append(signs.randomElement(using: &random)!) }
      let text = SampleAnswer.text(SampleAnswer.plain([[String(cell)]], titles: ["x"]), .json)
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      let row = try #require((read?["rows"] as? [[String: Any]])?.first)
      #expect((row["x"] as? String).map { Array($0.utf8) } == Array(String(cell).utf8))
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    }
  }

  @Test("no rows, no year")
  func empty() {
    let text = SampleAnswer.text(SampleAnswer.plain([], titles: []), .json)
    #expect(text.contains("\"as_of\": null") && text.contains("\"found\": false") && text.contains("\"rows\": []"))
    #expect(text.hasSuffix("}\n"))
  }
}
