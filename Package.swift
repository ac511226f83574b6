// swift-tools-version: 6.0
import PackageDescription

/// A folder whose tables are embedded in place of `Data/`: only the benchmark uses it, to measure a larger package.
let embeddedFolder = Context.environment["CONFER_EMBED"]

/// A release is one file that needs no library of the machine it is copied to, and starts in half the time.
let staticExecutable: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-executable", "-use-ld=lld", "-Xlinker", "--start-group", "-Xlinker", "-lncursesw", "-Xlinker", "-ltinfo",
      "-Xlinker",
      "--end-group",
    ],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "confer",
  products: [
    .executable(name: "confer", targets: ["confer"])
  ],
  targets: [
    // Pure: text as terminals and searches see it.
    .target(name: "UnicodeText"),
    // Pure: the domain library.
    .target(name: "MechanismCatalog", dependencies: ["UnicodeText"]),
    // Pure: the vocabulary of a terminal.
    .target(name: "TerminalModel", dependencies: ["UnicodeText"]),
    // Pure: everything a user can ask for, once.
    .target(name: "CommandTable"),
    // Pure: cards, citations and tables in words, for browser and command line.
    .target(name: "Presentation", dependencies: ["MechanismCatalog", "UnicodeText"]),
    // Pure: what can be asked in one line, and its answer as a table; for browser and command line.
    .target(name: "Questions", dependencies: ["CommandTable", "Presentation", "MechanismCatalog", "UnicodeText"]),
    // Pure: pictures in cells, and how all that is drawn looks; for browser and command line.
    .target(
      name: "Pictures", dependencies: ["Questions", "Presentation", "TerminalModel", "MechanismCatalog", "UnicodeText"]),
    // Pure: the browser's state and how events change it.
    .target(
      name: "BrowserCore",
      dependencies: [
        "CommandTable", "Presentation", "Questions", "Pictures", "TerminalModel", "MechanismCatalog", "UnicodeText",
      ]),
    // Pure: the browser's state as a frame of cells.
    .target(name: "BrowserViews", dependencies: ["BrowserCore"]),
    // Pure: the command line's verbs.
    .target(
      name: "LookupCommands",
      dependencies: [
        "CommandTable", "Presentation", "Questions", "Pictures", "TerminalModel", "MechanismCatalog", "UnicodeText",
      ]),
    // The only file that sees <curses.h>.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "NcursesBackend", dependencies: ["CNcurses", "TerminalModel"]),
    .target(name: "EmbeddedData", cSettings: embeddedFolder.map { [.define("CONFER_DATA", to: $0)] } ?? []),
    .executableTarget(
      name: "confer",
      dependencies: ["BrowserViews", "LookupCommands", "NcursesBackend", "EmbeddedData"],
      linkerSettings: staticExecutable),
    .executableTarget(
      name: "confer-bench",
      dependencies: ["BrowserViews", "LookupCommands", "EmbeddedData"]),

    // A small made-up world, for tests.
    .target(name: "TestSupport", dependencies: ["MechanismCatalog"], path: "Tests/TestSupport"),
    .testTarget(name: "UnicodeTextTests", dependencies: ["UnicodeText"]),
    .testTarget(name: "MechanismCatalogTests", dependencies: ["MechanismCatalog", "EmbeddedData", "TestSupport"]),
    .testTarget(name: "TerminalModelTests", dependencies: ["TerminalModel", "TestSupport"]),
    .testTarget(name: "CommandTableTests", dependencies: ["CommandTable", "TerminalModel"]),
    .testTarget(name: "PresentationTests", dependencies: ["Presentation", "TestSupport"]),
    .testTarget(name: "QuestionsTests", dependencies: ["Questions", "TestSupport"]),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures", "TestSupport"]),
    .testTarget(name: "BrowserCoreTests", dependencies: ["BrowserCore", "TestSupport"]),
    .testTarget(
      name: "BrowserViewsTests", dependencies: ["BrowserViews", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(name: "LookupCommandsTests", dependencies: ["LookupCommands", "TestSupport"]),
    .testTarget(name: "NcursesBackendTests", dependencies: ["NcursesBackend"]),
    .testTarget(name: "ConferTests", dependencies: ["confer"]),
    .testTarget(name: "RepositoryTests", dependencies: ["CommandTable"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
