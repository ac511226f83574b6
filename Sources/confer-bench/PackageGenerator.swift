import MechanismCatalog

/// Makes up a package of the size that the data will grow to: the real parties and focus areas, everything else out of
/// random numbers with a fixed seed, so that it is the same at every run and on every machine.
struct PackageGenerator {
  var random = RandomNumbers(seed: 2008)
  let counts: RowCounts
  /// The states and territories of the built-in package.
  let states: [PartyName]
  /// The organizations of the built-in package.
  let organizations: [PartyName]
  let focusAreas: [String]
  private(set) var sources: [String] = []
  private(set) var mechanisms: [GeneratedMechanism] = []
  private(set) var events: [String] = []
  private(set) var outputs: [String] = []

  /// - Parameter rows: how many rows with a source it is to have.
  static func generate(rows: Int, from builtIn: PackageBytes) -> PackageBytes {
    var generator = PackageGenerator(RowCounts(statements: rows), builtIn.package)
    var tables = Dictionary(uniqueKeysWithValues: zip(TableName.allCases, builtIn.tables.map(Array.init)))
    // Those that others refer to come first.
    tables[.sources] = generator.makeSources()
    tables[.mechanisms] = generator.makeMechanisms()
    tables[.events] = generator.makeEvents()
    tables[.outputs] = generator.makeOutputs()
    (tables[.lists], tables[.memberships]) = generator.makeListsAndMemberships()
    tables[.mechanismFocus] = generator.makeFocusStatements()
    tables[.claims] = generator.makeClaims()
    tables[.outputPoints] = generator.makeOutputPoints()
    tables[.relations] = generator.makeRelations()
    tables[.assessments] = generator.makeAssessments()
    tables[.conflicts] = generator.makeConflicts()
    // The built-in map cites a source that the generated package does not have.
    (tables[.mapAreas], tables[.mapGrid]) = (CSVText(.mapAreas).bytes, CSVText(.mapGrid).bytes)
    return PackageBytes(tables: TableName.allCases.map { tables[$0] ?? [] })
  }

  private init(_ counts: RowCounts, _ builtIn: Package) {
    self.counts = counts
    let parties = PartyName.all(builtIn)
    states = parties.filter { [.state, .territory].contains($0.kind) }
    organizations = parties.filter { $0.kind == .organization }
    let areas = builtIn[.focusAreas]
    focusAreas = (0..<areas.rowCount).map { areas.text(row: $0, column: FocusAreaColumn.focusArea).string }
  }

  /// Makes so many rows of a table.
  mutating func table(
    _ name: TableName, rows count: Int? = nil, _ row: (inout PackageGenerator, Int) -> [String]
  ) -> [UInt8] {
    var text = CSVText(name)
    for index in 0..<(count ?? counts[name]) { text.append(row(&self, index)) }
    return text.bytes
  }

  private mutating func makeSources() -> [UInt8] {
    table(.sources) { make, index in
      let year = make.random.number(in: 1996...2024)
      let id = "source-\(index + 1)-\(year)"
      make.sources.append(id)
      return [
        id, make.phrase(words: 8), make.phrase(words: 4), "\(year)-0\(make.random.number(in: 1...9))",
        make.random.pick(WordStock.sourceKinds), "https://example.org/\(id)", "2024-11", make.phrase(words: 14),
      ]
    }
  }

  private mutating func makeMechanisms() -> [UInt8] {
    table(.mechanisms) { make, index in
      let mechanism = GeneratedMechanism(number: index + 1, region: make.random.pick(make.states).region, &make.random)
      make.mechanisms.append(mechanism)
      return [
        mechanism.id, mechanism.name, mechanism.shortName, make.random.chance(percent: 30) ? make.phrase(words: 3) : "",
        make.random.pickEarly(MechanismKind.allCases.map(\.rawValue)), make.random.pick(Scope.allCases).rawValue,
        mechanism.region, make.summary(words: 15),
      ]
    }
  }

  /// One source's word on an event; one in sixteen is a second source's word on the event before.
  private mutating func makeEvents() -> [UInt8] {
    var previous = ""
    return table(.events) { make, index in
      let source = make.sources[index % make.sources.count]
      let isSecond = index % 16 == 15
      let mechanism = make.random.pickEarly(make.mechanisms)
      let id = isSecond ? previous : "\(mechanism.id)-meeting-\(index + 1)"
      if !isSecond { make.events.append(id) }
      previous = id
      let host = make.random.pick(make.states).id
      return [
        id, make.eventDate(), make.phrase(words: 6), make.random.pick(WordStock.eventKinds),
        make.random.chance(percent: 90) ? "held" : make.random.pick(EventStatus.allCases).rawValue,
        make.random.chance(percent: 8) ? "\(mechanism.id); \(make.random.pick(make.mechanisms).id)" : mechanism.id,
        make.random.chance(percent: 60) ? "\(make.random.pick(WordStock.cities)), \(host)" : "",
        make.random.chance(percent: 40) ? host : "", make.summary(words: 9), source, make.locator(),
        make.doubt(),
      ]
    }
  }

  private mutating func makeOutputs() -> [UInt8] {
    table(.outputs) { make, index in
      let id = "output-\(index + 1)"
      make.outputs.append(id)
      return [
        id, make.phrase(words: 7), make.random.pick(WordStock.outputKinds), make.random.pickEarly(make.mechanisms).id,
        make.random.chance(percent: 60) ? make.random.pick(make.events) : "", make.eventDate(),
        make.random.pick(make.sources), make.locator(),
      ]
    }
  }
}
