import MechanismCatalog
import TestSupport
import Testing

@Suite("The newest statement of a year")
struct NewestStatementsTests {
  private func newest(_ tables: [TableName: String], by year: Int) -> String? {
    let catalog = SmallPackage(tables).catalog
    return catalog.newestStatements[by: year].map { "\($0.time.edtf) \(catalog.sources[$0.source].id)" }
  }

  private static let claims: [TableName: String] = [
    .claims: """
    attribute,value,as_of,source
    standing,active,2005-07,slides-2005
    standing,alive,2005-07-02,survey-2008
    standing,over,2008,survey-2008
    standing,over,2008,slides-2005
    standing,unknown,,slides-2005

    """
  ]

  @Test(
    "of the year or earlier; of one date that of the first source",
    arguments: [(2008, "2008 slides-2005"), (2020, "2008 slides-2005"), (2006, "2005-07-02 survey-2008"), (2001, nil)])
  func byYear(year: Int, expected: String?) {
    #expect(newest(Self.claims, by: year) == expected)
  }

  @Test("lists, memberships and what mechanisms work on speak too")
  func tables() {
    #expect(newest([.lists: "list,as_of\nx,2003\n"], by: 2008) == "2003 slides-2005")
    #expect(newest([.memberships: "party,as_of\nALB,2004\n"], by: 2008) == "2004 slides-2005")
    let focus: [TableName: String] = [
      .focusAreas: "focus_area\nreturn\n", .mechanismFocus: "focus_area,as_of\nreturn,2006\n",
    ]
    #expect(newest(focus, by: 2008) == "2006 slides-2005")
    #expect(newest([:], by: 2008) == nil)
  }

  @Test("by the standard year there is one, and it is of that year")
  func builtIn() {
    let catalog = BuiltInData.catalog
    #expect(catalog.newestStatements[by: 2008]?.time.lastYear == 2008)
    #expect(catalog.newestStatements[by: 3000]?.time.lastYear == catalog.newestYear)
  }
}
