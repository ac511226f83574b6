/// What the exit status means, as grep's.
public enum ExitStatus {
  /// Every status with its meaning, without a full stop.
  public static let meanings: [(status: String, meaning: String)] = [
    ("0", "something was found; check: no errors; compare and diff: the names are known"),
    ("1", "nothing was found"),
    ("2", "the command line or the data have an error; it stands on the standard error output"),
  ]
}
