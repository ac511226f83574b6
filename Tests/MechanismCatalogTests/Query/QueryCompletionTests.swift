import MechanismCatalog
import TestSupport
import Testing

@Suite("How a query may go on")
struct QueryCompletionTests {
  private let links = SmallPackage.standard.links()

  private func offered(_ text: String, cursor: Int? = nil, _ kind: RecordKind = .mechanisms, limit: Int = 4)
    -> [Completion]
  {
    QueryCompletion.candidates(text, cursor: cursor ?? text.count, of: kind, links, limit: limit)
  }

  @Test("fields by their beginning, with what they ask, and only those that can be asked")
  func fields() {
    #expect(offered("mem").map(\.text) == ["member:"])
    #expect(offered("mem").map(\.label) == ["member: who takes part"])
    #expect(offered("lab -s").map(\.text) == ["lab -secretariat:", "lab -scope:", "lab -source:", "lab -standing:"])
    #expect(offered("sta", .events).map(\.text) == ["status:", "standing:"])
    #expect(offered("", limit: 100).count == QueryField.allCases.count - 1)
    #expect(offered("xyz") == [])
  }

  @Test("values by the beginning of a word, the most records first, with their counts")
  func values() {
    #expect(offered("member:ind").map(\.label) == ["Indonesia", "India"])
    #expect(offered("member:ind").map(\.count) == [2, 1])
    #expect(offered("mem:viet").map(\.text) == ["member:\"Viet Nam\""])
    #expect(offered("role:co").map(\.text) == ["role:co-chair", "role:coordinator"])
    #expect(offered("kind:", .outputs).map(\.text) == ["kind:declaration", "kind:plan-of-action"])
    #expect(
      offered("kind:", .conflicts, limit: 9).map(\.text) == [
        "kind:claims", "kind:established", "kind:event", "kind:list-length", "kind:noted", "kind:place",
      ])
    #expect(offered("place:man", .events).map(\.text) == ["place:Manila"])
    #expect(offered("in:", .events, limit: 1).map(\.label) == ["Kandy Process"])
    #expect(offered("date:2", .events) == [])
    #expect(offered("s:x") == [])
  }

  @Test("a body with two sides is offered once")
  func bodies() {
    #expect(offered("tie:pac").map(\.label) == ["PMC"])
    #expect(offered("secretariat:pac").map(\.label) == ["Pacific Migration Council"])
  }

  @Test("a term goes on within others, behind a comma and within quotes")
  func places() {
    #expect(offered("lab member:thai focus:x", cursor: 15).map(\.text) == ["lab member:Thailand focus:x"])
    #expect(offered("lab member:thai focus:x", cursor: 15).map(\.cursor) == [19])
    #expect(offered("member:tha,\"new z").map(\.text) == ["member:tha,\"New Zealand\""])
    #expect(offered("(lab | focus:ret").map(\.text) == ["(lab | focus:Return"])
    #expect(offered("é mem", cursor: 99).map(\.text) == ["é member:"])
    #expect(offered("mem", cursor: -1).map(\.text).isEmpty == false)
  }

  @Test(
    "what is offered can be read, and finds as many as it says",
    arguments: ["member:", "focus:", "region:", "kind:", "source:", "in:"])
  func honest(field: String) throws {
    let asked = Asked(links: links)
    for kind in RecordKind.allCases {
      let all = offered(field, kind, limit: 100)
      #expect(!all.isEmpty)
      for completion in all {
        #expect(try asked.number(completion.text, of: kind) == completion.count, "\(kind) \(completion.text)")
      }
      #expect(all.map { $0.count ?? 0 } == all.map { $0.count ?? 0 }.sorted(by: >))
    }
  }

  @Test("a first Tab puts in what all have in common")
  func common() {
    #expect(QueryCompletion.common(offered("role:co")) == "role:co")
    #expect(QueryCompletion.common(offered("secr")) == "secretariat:")
    #expect(QueryCompletion.common([]) == "")
  }
}
