/// One source's word that is true of some time.
public protocol DatedStatement {
  /// The date that the statement is about; nil where the text shows none.
  var asOf: PartialDate? { get }
  /// The date that it speaks of: `asOf`, of an undated one when its page was seen. nil where neither is known: then
  /// it is of no year, counts in every year, and is older than any other.
  var time: PartialDate? { get }
}

extension DatedStatement {
  /// Whether it speaks of the year or an earlier one.
  public func isSaid(by year: Int) -> Bool { (time?.year ?? .min) <= year }

  /// How current it is beside others, see `PartialDate.newness`.
  public var currency: Int32 { time?.newness ?? .min }
}

extension MemberList: DatedStatement {}
extension Membership: DatedStatement {}
extension Claim: DatedStatement {}
extension FocusStatement: DatedStatement {}
extension ConflictReading: DatedStatement {}
