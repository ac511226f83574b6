/// Keys as they are written for people who also write them in scripts.
public enum KeySign {
  /// The notation itself (`<down>`, `j`), but `<` for `<lt>`, which only scripts need.
  public static func shown(_ notation: String) -> String { notation == "<lt>" ? "<" : notation }
}
