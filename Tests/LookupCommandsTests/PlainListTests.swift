import LookupCommands
import MechanismCatalog
import TestSupport
import Testing

@Suite("The plain list of mechanisms")
struct PlainListTests {
  private func list(_ query: String, asOf year: Int = 2008) throws -> String? {
    PlainList.mechanisms(try QueryParser.parse(query), SmallPackage.standard.links(asOf: year))
  }

  /// The rows below the titles, in cells; cells stand two blanks apart, empty ones are left out.
  private func rows(_ query: String, asOf year: Int = 2008) throws -> [[String]] {
    try #require(try list(query, asOf: year)).split(separator: "\n").dropFirst().map { row in
      row.split(separator: "  ").map { String($0.drop { $0 == " " }) }
    }
  }

  private func names(_ query: String, asOf year: Int = 2008) throws -> [String] {
    try rows(query, asOf: year).map { $0[0] }
  }

  @Test("all mechanisms are listed by founding, with as many members as are named")
  func all() throws {
    #expect(
      try list("") == """
        name                          founded     members  kind              full name
        PMC                           1995              2  organization      Pacific Migration Council
        Jönköping Process             1999              7  regional process  Jönköping Process
        Foro Andino                   1999              2  dialogue          Andean Forum on Migration
        Geneva Dialogue on Migration  2001                 dialogue          Geneva Dialogue on Migration
        Lombok Process                2002-02-26        7  regional process  Lombok Process on Smuggling, Trafficking \
        and Crime
        Kandy Process                 2003             11  regional process  Consultations of Countries of Origin on \
        Labour Migration
        Mekong Accord                                      regional process  Coordinated Mekong Accord against \
        Trafficking

        """)
  }

  @Test("only what matches is listed")
  func filtered() throws {
    #expect(try names("process -kandy") == ["Jönköping Process", "Lombok Process"])
    #expect(try names("CBD | foro") == ["Jönköping Process", "Foro Andino"])
  }

  @Test("what is not founded yet is not listed")
  func asOf() throws {
    #expect(try names("", asOf: 1998) == ["PMC", "Mekong Accord"])
  }

  @Test("members are counted as of the year, and none are left blank", arguments: [(2005, "10"), (2008, "11")])
  func counts(year: Int, count: String) throws {
    #expect(try rows("kandy", asOf: year)[0][2] == count)
    #expect(try rows("mekong", asOf: year)[0].count == 3)
  }

  @Test("where nothing matches there is no list")
  func none() throws {
    #expect(try list("xyz") == nil)
  }
}
