import Glibc

/// Writes files whole or not at all: into a file of its own beside the place, which is then renamed.
enum WholeFile {
  enum Outcome: Equatable {
    case written(bytes: Int)
    /// There is a file already, and it was not to be replaced.
    case exists
    /// Nothing has changed; the system's reason, or ours.
    case failed(String)
  }

  /// Writes a text as UTF-8. A leading `~` in the path is the home folder; the folder must be there. A file that is
  /// replaced keeps its permissions, and its place if the path is a link to it.
  static func write(_ text: String, to path: String, replacing: Bool) -> Outcome {
    var place = FilePath.expanded(path)
    if place.utf8.contains(0) { return .failed("a path has no NUL") }
    if FilePath.split(place).name.isEmpty { return .failed("no file is named") }
    var mode: mode_t?
    var former = stat()
    if lstat(place, &former) == 0 {
      if !replacing { return .exists }
      if let reason = follow(&place, &former) { return .failed(reason) }
      mode = former.st_mode & 0o7777
    }
    return write(Array(text.utf8), toPlace: place, mode: mode)
  }

  /// Follows links to the file that is to be replaced; returns why it cannot be.
  private static func follow(_ place: inout String, _ file: inout stat) -> String? {
    guard let real = realpath(place, nil) else { return systemReason() }
    defer { free(real) }
    place = String(cString: real)
    guard stat(place, &file) == 0 else { return systemReason() }
    return file.st_mode & S_IFMT == S_IFREG ? nil : "it is no plain file"
  }

  private static func write(_ bytes: [UInt8], toPlace place: String, mode: mode_t?) -> Outcome {
    let (folder, name) = FilePath.split(place)
    // Names have at most 255 bytes.
    let draft = "\(folder)/.\(name.prefix(50)).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if file < 0 { return .failed(systemReason()) }
    var reason = Output.write(bytes, to: file)
    if reason == nil, let mode, fchmod(file, mode) < 0 { reason = systemReason() }
    if reason == nil, fsync(file) < 0 { reason = systemReason() }
    if close(file) < 0, reason == nil { reason = systemReason() }
    let outcome = reason.map(Outcome.failed) ?? move(draft, to: place, replacing: mode != nil, bytes: bytes.count)
    if outcome != .written(bytes: bytes.count) { unlink(draft) }
    return outcome
  }

  /// Gives the finished file its name. A new name is linked first, which fails if another file has come up meanwhile;
  /// some file systems have no links.
  private static func move(_ draft: String, to place: String, replacing: Bool, bytes: Int) -> Outcome {
    if !replacing {
      if link(draft, place) == 0 {
        unlink(draft)
        return .written(bytes: bytes)
      }
      if errno == EEXIST { return .exists }
      if errno != EPERM, errno != EOPNOTSUPP { return .failed(systemReason()) }
    }
    return rename(draft, place) == 0 ? .written(bytes: bytes) : .failed(systemReason())
  }
}
