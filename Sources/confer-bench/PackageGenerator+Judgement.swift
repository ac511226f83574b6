import MechanismCatalog

/// Points, relations, judgements and contradictions.
extension PackageGenerator {
  mutating func makeOutputPoints() -> [UInt8] {
    var points: [(output: String, position: Int)] = []
    var weights: [Int] = []
    for _ in outputs { weights.append(1 + random.skewed(12)) }
    for (output, count) in zip(outputs, RowCounts.shares(of: counts[.outputPoints], weights)) {
      points += (0..<count).map { (output, $0 + 1) }
    }
    return table(.outputPoints, rows: points.count) { make, index in
      [points[index].output, "\(points[index].position)", make.summary(words: 8)]
    }
  }

  /// No two join the same ends in the same source.
  mutating func makeRelations() -> [UInt8] {
    var known: Set<[String]> = []
    return table(.relations) { make, _ in
      var key: [String]
      repeat {
        let object = make.random.pick([make.random.pick(make.mechanisms).id, make.random.pick(make.events)])
        key = [
          make.random.pickEarly(make.mechanisms).id, make.random.pick(RelationKind.allCases).rawValue, object,
          make.random.pick(make.sources),
        ]
      } while !known.insert(key).inserted || key[0] == key[2]
      let since = make.random.chance(percent: 50) ? make.month() : ""
      return [key[0], key[1], key[2], since, key[3], make.locator()]
    }
  }

  mutating func makeAssessments() -> [UInt8] {
    table(.assessments) { make, _ in
      [
        make.random.chance(percent: 30) ? "" : make.random.pickEarly(make.mechanisms).id,
        make.random.pick(AssessmentKind.allCases).rawValue, make.summary(words: 9), make.random.pickEarly(make.sources),
        make.locator(),
      ]
    }
  }

  /// Two readings of each.
  mutating func makeConflicts() -> [UInt8] {
    table(.conflicts) { make, index in
      [
        "conflict-\(index / 2 + 1)", "how many there are", "count",
        "\(make.random.number(in: 5...20)) \(make.summary(words: 6))", make.month(), make.random.pick(make.sources),
        make.locator(), make.mechanisms[index / 2 % make.mechanisms.count].id,
      ]
    }
  }
}
