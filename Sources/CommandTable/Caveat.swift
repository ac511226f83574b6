/// A word that marks a statement as less sure, or less dated, than its neighbours: for help, manual page and README.
public struct Caveat: Equatable, Sendable {
  /// The word as it stands beside a name, a role or a date.
  public let word: String
  /// What it means for the reader, without a full stop.
  public let meaning: String

  private init(_ word: String, _ meaning: String) {
    self.word = word
    self.meaning = meaning
  }

  /// What all of them are called, as a heading.
  public static let heading = "Marks of doubt"

  /// First what a source's word rests on, then of what time it speaks.
  public static let all: [Caveat] = [
    Caveat(
      "derived", "Said of a parent body or a group, not of this one by name; -basis:derived leaves such members out"),
    Caveat("inferred", "Follows from what the source says, which does not say it outright; basis:inferred finds it"),
    Caveat(
      "unconfirmed",
      "Stated, but not found again where it was looked up; of a standing: presented as going on, with no recent sign"),
    Caveat(
      "presumed",
      "No list of that year or earlier is known, and the first later one has the name; shown as ? after a role or number"
    ),
    Caveat(
      "undated",
      "The page shows no date: what it says is of the time when the page was read, and counts from that year on"),
    Caveat("seen", "When a page without a date was read, as in seen 2026-01; it says nothing of the years before"),
  ]
}
