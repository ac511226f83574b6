/// The program's version, as `confer --version` prints it.
public enum Version {
  public static let current = "0.1.0"
}
