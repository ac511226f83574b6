import BrowserCore
import Glibc

/// The user's configuration, where the XDG Base Directory Specification has it.
enum ConfigurationFile {
  /// Nobody writes more than this, in bytes.
  private static let longest = 1 << 20

  /// `confer/config` in XDG_CONFIG_HOME, else in `~/.config`; nil where neither is known. A relative XDG_CONFIG_HOME
  /// counts for nothing, as the specification wants it.
  static var path: String? {
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/confer/config" }
    return environment("HOME").map { $0 + "/.config/confer/config" }
  }

  /// What the file says; the defaults where there is none; nil after all that is wrong with it has been reported.
  static func read() -> Configuration? {
    guard let path else { return Configuration() }
    switch text(path) {
    case .missing: return Configuration()
    case .failed(let reason):
      Output.complain("\(path): \(reason); make it readable, or move it away")
      return nil
    case .found(let text):
      let (configuration, problems) = Configuration.parse(text)
      for problem in problems { Output.complain(problem.description(in: path)) }
      return problems.isEmpty ? configuration : nil
    }
  }

  private enum Found {
    case missing
    case failed(String)
    case found(String)
  }

  private static func text(_ path: String) -> Found {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if file < 0 { return errno == ENOENT || errno == ENOTDIR ? .missing : .failed(systemReason()) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= longest {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return .failed(systemReason()) }
      if count == 0 { return .found(String(decoding: bytes, as: UTF8.self)) }
      bytes += buffer.prefix(count)
    }
    return .failed("it is longer than a configuration can be")
  }
}
