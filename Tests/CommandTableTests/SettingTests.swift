import CommandTable
import Testing

@Suite("The settings of the configuration file")
struct SettingTests {
  @Test("a setting shows how it is written, with its values, and says what it means", arguments: Setting.allCases)
  func usage(setting: Setting) {
    #expect(setting.usage.form.hasPrefix(setting.rawValue + " ") && setting.usage.form.contains(" = "))
    for value in setting.values { #expect(setting.usage.form.contains(value), "\(value)") }
    #expect(!setting.usage.meaning.isEmpty && !setting.usage.meaning.hasSuffix("."))
  }

  @Test("the example has a line for each")
  func example() {
    let lines = Setting.example.split(separator: "\n")
    for setting in Setting.allCases { #expect(lines.contains { $0.hasPrefix(setting.rawValue + " ") }, "\(setting)") }
  }

  @Test("the place that XDG has comes first")
  func places() {
    #expect(Setting.places.map(\.path) == ["$XDG_CONFIG_HOME/confer/config", "~/.config/confer/config"])
  }
}
