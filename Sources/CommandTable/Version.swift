/// The program's version.
public enum Version {
  /// As `confer --version` prints it.
  public static let current = "0.1.0"
  /// The date of the manual page, as mdoc(7) has it.
  public static let date = "November 21, 2026"
}
