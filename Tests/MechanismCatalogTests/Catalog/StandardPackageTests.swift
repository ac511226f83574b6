import MechanismCatalog
import TestSupport
import Testing

@Suite("The packages of the tests")
struct StandardPackageTests {
  @Test("the standard package has no findings")
  func standard() {
    #expect(PackageValidator.findings(in: SmallPackage.standard.package) == [])
  }

  @Test("a package of which a test states nothing has no errors")
  func plain() {
    #expect(PackageValidator.findings(in: SmallPackage().package).filter { $0.severity == .error } == [])
  }

  @Test("a name that holds an escape sequence is an error")
  func escapes() {
    let package = SmallPackage.standard.adding(
      "red-process,\u{1B}[31mRed Process\u{1B}[0m,,,dialogue,global,,", to: .mechanisms)
    let errors = PackageValidator.findings(in: package.package).filter { $0.severity == .error }
    #expect(errors.map(\.file) == ["mechanisms.csv"])
    #expect(errors.allSatisfy { !$0.description.contains("\u{1B}") })
  }

  @Test("required columns that a test leaves out are filled")
  func filling() throws {
    let catalog = SmallPackage([.memberships: "party\nBEL\n"]).catalog
    let row = try #require(catalog.memberships.first)
    #expect(catalog.parties[row.party].name.string == "Belgium")
    #expect(catalog.mechanisms[row.mechanism].id.string == "talks")
    #expect(row.role == .member)
    #expect(row.basis == .named)
    #expect(row.asOf == nil)
    #expect(!row.citation.locator.isEmpty)
  }
}
