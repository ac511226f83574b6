import Foundation
import Testing

@testable import MechanismCatalog

@Suite("The schema")
struct PackageSchemaTests {
  /// The headers of data-package.md.
  static let documented: [(TableName, String)] = [
    (.sources, "source, title, issuer, published, kind, url, seen, note"),
    (.mechanisms, "mechanism, name, short_name, aliases, kind, scope, region, summary"),
    (.claims, "mechanism, attribute, value, as_of, source, locator, basis"),
    (
      .parties,
      "party, name, aliases, kind, iso2, iso3, m49, region, subregion, exists_from, exists_to, successors"
    ),
    (.lists, "list, mechanism, role, as_of, complete, stated_count, counts, event, source, locator"),
    (
      .memberships,
      "mechanism, party, role, from, to, as_of, as_written, list, basis, source, locator"
    ),
    (.focusAreas, "focus_area, label, parent, description"),
    (.mechanismFocus, "mechanism, focus_area, as_written, as_of, source, locator"),
    (.events, "event, date, title, kind, status, mechanisms, place, host, details, source, locator, basis"),
    (.outputs, "output, name, kind, mechanisms, event, date, source, locator"),
    (.outputPoints, "output, position, point"),
    (.relations, "subject, relation, object, since, source, locator"),
    (.assessments, "mechanism, kind, point, source, locator"),
    (.conflicts, "conflict, what, kind, reading, as_of, source, locator, mechanisms"),
    (.mapAreas, "area, name, party, status, source, locator, note"),
    (.mapGrid, "north, west, east, area"),
  ]

  @Test("has the documented tables in their order")
  func tables() {
    #expect(TableName.allCases == Self.documented.map(\.0))
  }

  @Test("has the documented columns in their order", arguments: documented)
  func columns(table: TableName, header: String) {
    #expect(PackageSchema.columns(of: table).map(\.name).joined(separator: ", ") == header)
  }

  @Test("counts a named column from its position")
  func positions() {
    let names = MembershipColumn.allCases.map(\.schema.name)
    #expect(MembershipColumn.allCases.map(\.rawValue) == Array(names.indices))
    #expect(names[MembershipColumn.asWritten.rawValue] == "as_written")
  }

  @Test("is keyed as documented")
  func keys() {
    func key(_ table: TableName) -> [String] {
      let schema = PackageSchema.schema(of: table)
      return schema.isKeyedByWholeRow ? [] : schema.key.map { schema.columns[$0].name }
    }
    #expect(key(.sources) == ["source"])
    #expect(key(.mechanisms) == ["mechanism"])
    #expect(key(.parties) == ["party"])
    #expect(key(.lists) == ["list"])
    #expect(key(.focusAreas) == ["focus_area"])
    #expect(key(.events) == ["event", "source"])
    #expect(key(.outputs) == ["output", "source"])
    #expect(key(.outputPoints) == ["output", "position"])
    #expect(key(.mapAreas) == ["area"])
    #expect(key(.mapGrid) == ["north", "west"])
    #expect(key(.relations) == ["subject", "relation", "object", "source"])
    for table in [TableName.claims, .memberships, .mechanismFocus, .assessments, .conflicts] {
      #expect(key(table) == [])
    }
  }

  @Test("agrees with the Frictionless descriptor in columns, required cells, vocabularies and keys")
  func descriptor() throws {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    let data = try Data(contentsOf: root.appending(path: "Data/datapackage.json"))
    let resources = try JSONDecoder().decode(Descriptor.self, from: data).resources
    for table in TableName.allCases {
      let described = try #require(resources.first { $0.path == table.fileName }).schema
      let schema = PackageSchema.schema(of: table)
      #expect(described.fields.map(\.name) == schema.columns.map(\.name))
      for (field, column) in zip(described.fields, schema.columns) {
        #expect(field.constraints?.required ?? false == column.isRequired, "\(table.rawValue).\(column.name)")
        if case .choice(let values) = column.type { #expect(field.constraints?.enum == values()) }
      }
      if !schema.isKeyedByWholeRow {
        #expect(described.primaryKey?.names == schema.key.map { schema.columns[$0].name })
      }
    }
  }

  private struct Descriptor: Decodable {
    struct Resource: Decodable {
      let path: String
      let schema: Schema
    }

    struct Schema: Decodable {
      let fields: [Field]
      let primaryKey: Names?
    }

    struct Field: Decodable {
      let name: String
      let constraints: Constraints?
    }

    struct Constraints: Decodable {
      let required: Bool?
      let `enum`: [String]?
    }

    /// One name, or several.
    struct Names: Decodable {
      let names: [String]

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        names = try (try? [container.decode(String.self)]) ?? container.decode([String].self)
      }
    }

    let resources: [Resource]
  }
}
