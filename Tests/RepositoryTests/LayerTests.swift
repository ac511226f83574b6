import Testing

@Suite("Who imports whom")
struct LayerTests {
  private static let sources = Repository.files(in: "Sources")
  private static let modules = Repository.folders(in: "Sources")

  @Test("the rule speaks of every module")
  func everyModule() {
    #expect(Self.modules.count > 10)
    #expect(LayerRule.modules.isSuperset(of: Self.modules))
  }

  @Test("a module imports only what the rule allows", arguments: modules)
  func imports(module: String) {
    guard let allowed = LayerRule.allowed(module) else { return }
    for file in Self.sources where file.isSwift && file.module == module {
      for name in file.imports { #expect(allowed.contains(name), "\(file.path) imports \(name)") }
    }
  }

  @Test("the import lines of the sources are all read")
  func reading() {
    for file in Self.sources where file.isSwift {
      let lines = file.lines.filter { $0.contains("import ") && !$0.contains("//") }
      #expect(lines.count == file.imports.count, "\(file.path)")
    }
  }

  @Test("nothing imports Foundation")
  func foundation() {
    for file in Self.sources {
      #expect(!file.imports.contains { $0.hasPrefix("Foundation") }, "\(file.path)")
    }
  }

  @Test("only NcursesBackend imports CNcurses, and only CNcurses sees curses")
  func curses() {
    for file in Self.sources {
      if file.imports.contains("CNcurses") { #expect(file.module == "NcursesBackend", "\(file.path)") }
      if file.includesCurses { #expect(file.module == "CNcurses", "\(file.path)") }
    }
    let headers = Self.sources.filter { $0.path.hasPrefix("Sources/CNcurses/include") }
    #expect(!headers.isEmpty)
    #expect(headers.allSatisfy { !$0.includesCurses })
    #expect(Self.sources.contains { $0.includesCurses })
  }
}

@Suite("The manifest")
struct ManifestTests {
  private static let targets = (try? Manifest.read()) ?? []

  @Test("it has a target for every module")
  func everyModule() {
    #expect(Set(Self.targets.map(\.name)).isSuperset(of: Repository.folders(in: "Sources")))
  }

  @Test("it has a test target for every folder of tests in Swift")
  func everyTest() {
    let folders = Repository.folders(in: "Tests").filter { folder in
      folder.hasSuffix("Tests") && Repository.files(in: "Tests/\(folder)").contains(where: \.isSwift)
    }
    #expect(Set(Self.targets.filter(\.isTest).map(\.name)) == Set(folders))
  }

  @Test("a target depends only on what the rule allows it to import", arguments: targets)
  func dependencies(target: Manifest.Target) {
    guard !target.isTest, LayerRule.modules.contains(target.name) else { return }
    guard let allowed = LayerRule.allowed(target.name) else { return }
    #expect(allowed.isSuperset(of: target.dependencies), "\(target.name)")
  }

  @Test("a target depends, directly or not, on every module that it imports", arguments: targets)
  func reachable(target: Manifest.Target) {
    let folder = target.isTest ? "Tests/\(target.name)" : "Sources/\(target.name)"
    var reached = Set([target.name])
    var next = [target.name]
    while let name = next.popLast() {
      for dependency in Self.targets.first(where: { $0.name == name })?.dependencies ?? []
      where reached.insert(dependency).inserted {
        next.append(dependency)
      }
    }
    let own = LayerRule.modules.union(["TestSupport"])
    for file in Repository.files(in: folder) where file.isSwift {
      for name in file.imports where own.contains(name) { #expect(reached.contains(name), "\(file.path): \(name)") }
    }
  }

  @Test("no target depends on a package of others")
  func alone() throws {
    #expect(try !Repository.text(of: "Package.swift").contains(".package("))
  }
}
