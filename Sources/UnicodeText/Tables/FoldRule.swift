/// What `FoldDigits` says of one scalar.
enum FoldRule {
  case same
  case dropped
  case separator
  /// It folds to one other scalar.
  case shifted(UInt32)
  /// It folds to the scalars at these places of `FoldDigits.targets`.
  case listed(Range<Int>)

  /// Looks a scalar up; Hangul syllables are not in the table. O(log of the table).
  init(of scalar: UInt32) {
    let record = FoldDigits.records.lastRecord(notAfter: scalar << 3 | 7, size: 8)
    let head = FoldDigits.records.number(at: record, digits: 4)
    let operand = FoldDigits.records.number(at: record + 4, digits: 4)
    let distance = scalar - (head >> 3)
    switch head & 7 {
    case 1: self = .dropped
    case 2: self = .separator
    case 3: self = .shifted(UInt32(Int32(scalar) + Int32(operand) - (1 << 23)))
    case 4: self = distance.isMultiple(of: 2) ? .shifted(scalar + 1) : .same
    case 5:
      let count = Int(operand & 31)
      let start = Int(operand >> 5) + Int(distance) * count
      self = .listed(start..<(start + count))
    default: self = .same
    }
  }
}
