import Testing

@testable import MechanismCatalog

@Suite("Findings on files and headers")
struct FileFindingTests {
  @Test("nothing there is one error")
  func nothing() {
    let findings = PackageValidator.findings(in: Package { _ in nil })
    #expect(findings == [.at(nil, .file(.noTables))])
    #expect(findings[0].description.hasPrefix("package: error: no table of a data package is here; "))
    #expect(findings[0].description(in: "some-data").hasPrefix("some-data: error: "))
  }

  @Test("headers without rows are one error")
  func empty() {
    var sample = SamplePackage()
    for table in TableName.allCases { sample[table] = SamplePackage.header(table) }
    #expect(sample.findings == [.at(nil, .file(.noRows))])
  }

  @Test("without mechanisms there is nothing to show")
  func noMechanisms() {
    let findings = SamplePackage.findings(.mechanisms, SamplePackage.header(.mechanisms))
    #expect(findings.contains(.at("mechanisms.csv", .file(.noMechanisms))))
  }

  @Test("without a descriptor only a warning is given")
  func noDescriptor() {
    var sample = SamplePackage()
    sample.files[Package.descriptorName] = nil
    #expect(sample.findings == [.at("datapackage.json", .file(.noDescriptor))])
    #expect(sample.findings[0].severity == .warning)
  }

  @Test("a missing table is an error or a warning, as it is needed")
  func missing() {
    let claims = SamplePackage.findings(.claims, nil)
    #expect(claims == [.at("claims.csv", .file(.missing(.claims)))])
    #expect(claims[0].severity == .warning)
    let lists = SamplePackage.findings(.lists, nil)
    #expect(lists[0] == .at("lists.csv", .file(.missing(.lists))))
    #expect(lists[0].severity == .error)
    #expect(lists[0].remedy.contains("list,mechanism,role,as_of"))
  }

  @Test("references to a missing table are reported once, at that table")
  func unreadable() {
    let findings = SamplePackage.findings(.parties, nil)
    #expect(
      findings == [
        .at("parties.csv", .file(.missing(.parties))),
        .at("parties.csv", .file(.unreadableIDs(neededBy: [.memberships, .events, .relations, .mapAreas]))),
      ])
  }

  @Test("a table whose ids lie behind an open quote makes no id unknown")
  func openQuoteInTarget() {
    let text = "focus_area,label,parent,description\nborders,\"Borders,,\nborder-management,x,borders,\n"
    let findings = SamplePackage.findings(.focusAreas, text)
    #expect(findings.contains(.at("focus_areas.csv", 2, ("label", 2), .form(.openQuote))))
    #expect(findings.contains(.at("focus_areas.csv", .file(.unreadableIDs(neededBy: [.mechanismFocus])))))
    #expect(findings.allSatisfy { $0.file == "focus_areas.csv" })
  }

  @Test("an empty file needs a header")
  func emptyFile() {
    #expect(SamplePackage.findings(.claims, "") == [.at("claims.csv", .file(.empty(.claims)))])
  }

  @Test("semicolons and tabs in place of commas are named", arguments: [";", "\t"])
  func otherSeparator(separator: String) {
    let text = SamplePackage.tables[.claims]!.replacing(",", with: separator)
    let findings = SamplePackage.findings(.claims, text)
    #expect(findings.contains(.at("claims.csv", 1, .file(.otherSeparator(separator)))))
  }

  @Test("columns that are missing, unknown or doubled")
  func columns() {
    let header = "conflict,what,kind,readng,as_of,source,locator,what,owner"
    let findings = SamplePackage.findings(.conflicts, header + "\n")
    #expect(
      findings == [
        .at("conflicts.csv", 1, .file(.missingColumn("reading"))),
        .at("conflicts.csv", 1, ("readng", 4), .file(.unknownColumn("readng", nearest: ["reading"]))),
        .at("conflicts.csv", 1, ("what", 8), .file(.duplicateColumn("what", firstField: 2))),
        .at("conflicts.csv", 1, ("owner", 9), .file(.unknownColumn("owner", nearest: []))),
      ])
    #expect(findings.map(\.severity) == [.error, .warning, .error, .warning])
    #expect(findings[1].remedy == "did you mean reading?")
  }

  @Test("columns in another order are no finding")
  func order() {
    #expect(SamplePackage.findings(.focusAreas, "label,parent,description,focus_area\nB,,,border-management\n") == [])
  }
}
