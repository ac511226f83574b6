import MechanismCatalog

/// What a question is answered with: a table of records under a sentence that reads the question back. Browser, command
/// line, copy and export all show this one value.
public struct Answer: Equatable, Sendable {
  /// A column: its name in data formats is `id` (lower case, words joined by `_`), its heading is the same in words.
  public struct Column: Equatable, Sendable {
    public let id: String
    public let isNumber: Bool
    /// Whether the heading of a row's group says what stands in it: then lists on a screen leave it out.
    public private(set) var isInHeading: Bool
    /// Where it stands on a screen instead of in a column of its own; nil for a column like others.
    public let companion: Companion?
    /// The name that it is of, as its heading; nil where the id says as much.
    private let name: String?

    /// What goes on a screen with another column, so that it is never left out for lack of room.
    public enum Companion: Equatable, Sendable {
      /// A number that tells of how much of the number before this is so: a sign behind that number, where it is not
      /// empty.
      case sign(String)
      /// A word on what the main column says, before it, unless it is the usual one.
      case word(usual: String)
    }

    public init(
      _ id: String, isNumber: Bool = false, isInHeading: Bool = false, companion: Companion? = nil,
      name: String? = nil
    ) {
      self.id = id
      self.isNumber = isNumber
      self.isInHeading = isInHeading
      self.companion = companion
      self.name = name
    }

    /// The same for rows whose headings say something else.
    public var outsideHeading: Column {
      var column = self
      column.isInHeading = false
      return column
    }

    /// Whether it is what tells rows apart: the last to be cut where there is little room.
    public var isMain: Bool {
      ["name", "event", "output", "reading", "path", "focus_area", "statement", "title"].contains(id)
    }

    /// The heading: the name that it is of, else the id with blanks.
    public var title: String { name ?? Words.plain(id) }
  }

  public struct Row: Equatable, Sendable {
    /// One text a column, empty where nothing is known or nothing applies.
    public let cells: [String]
    /// The heading that the row stands under; nil where the answer has no groups. Rows of one group stand together.
    public let group: String?
    /// What the row stands for, so that it can be gone to; nil for rows that stand for no record.
    public let topic: Topic?
    /// Every source's word behind the row.
    public let evidence: [Evidence]

    /// The same under a heading.
    public func inGroup(_ group: String) -> Row { Row(cells, group: group, topic: topic, evidence: evidence) }

    public init(_ cells: [String], group: String? = nil, topic: Topic? = nil, evidence: [Evidence] = []) {
      self.cells = cells
      self.group = group
      self.topic = topic
      self.evidence = evidence
    }
  }

  /// The question read back in words, as of when, and how many were found: "Mechanisms in which Thailand takes part, as of
  /// 2008: 5 of 367".
  public let title: String
  public let columns: [Column]
  public let rows: [Row]
  /// What must be known to read the rows aright: what is unknown, presumed or not searched. Whole sentences.
  public let notes: [String]
  /// The year that it is as of; nil where no year applies.
  public let year: Int?
  /// The words of the command line that gives this answer again, without quoting: `["confer", "list", ...]`.
  public let command: [String]
  /// Whether it counts as found for the exit status.
  public let isFound: Bool

  public init(
    title: String, columns: [Column], rows: [Row], notes: [String] = [], year: Int?, command: [String],
    isFound: Bool? = nil
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.year = year
    self.command = command
    self.isFound = isFound ?? !rows.isEmpty
  }

  /// The same, given again by another command line.
  public func replacingCommand(_ command: [String]) -> Answer {
    Answer(
      title: title, columns: columns, rows: rows, notes: notes, year: year, command: command, isFound: isFound)
  }

  /// The same with other rows, and a sentence that says so; nil keeps the sentence.
  public func replacingRows(_ rows: [Row], title: String? = nil) -> Answer {
    Answer(title: title ?? self.title, columns: columns, rows: rows, notes: notes, year: year, command: command)
  }
}

/// The forms that an answer is printed in.
public enum AnswerFormat: String, CaseIterable, Sendable {
  case table, csv, tsv, json, markdown
}
