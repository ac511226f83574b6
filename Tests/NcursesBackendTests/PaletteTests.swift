import Glibc
import TerminalModel
import Testing

@testable import NcursesBackend

struct PaletteTests {
  /// Every colour of text can be read on black and on white: WCAG's least contrast for large text and signs is 3.
  @Test(arguments: [8, 16, 256])
  func coloursAreReadable(colours: Int) {
    let palette = Palette(colours: colours)
    for colour in Style.Ink.allCases.filter({ !Style.Ink.shades.contains($0) }).compactMap(palette.colour) {
      let light = Self.luminance(colour)
      #expect((light + 0.05) / 0.05 > 3.5, "colour \(colour) on black")
      #expect(1.05 / (light + 0.05) > 3.5, "colour \(colour) on white")
    }
  }

  @Test func shadesStandOutAndGrowLighter() {
    let lights = Style.Ink.shades.compactMap(Palette(colours: 256).colour).map(Self.luminance)
    #expect(lights.count == Style.Ink.shades.count)
    #expect(lights.allSatisfy { ($0 + 0.05) / 0.05 > 1.8 && 1.05 / ($0 + 0.05) > 1.8 })
    let steps = lights.dropFirst(3).prefix(5)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { ($1 + 0.05) / ($0 + 0.05) > 1.4 })
  }

  @Test("a sign on a shade can be read: WCAG's least contrast for text is 4.5", arguments: Style.Ink.shades)
  func contrary(shade: Style.Ink) throws {
    let palette = Palette(colours: 256)
    let ground = Self.luminance(try #require(palette.colour(of: shade)))
    let ink = Self.luminance(try #require(palette.foreground(of: Style(ink: .contrary, ground: shade))))
    #expect((max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) > 4.5)
    #expect(Palette(colours: 8).foreground(of: Style(ink: .contrary, ground: shade)) == nil)
  }

  @Test func monochromeHasNoColour() {
    #expect(Style.Ink.allCases.compactMap(Palette(colours: 0).colour).isEmpty)
  }

  @Test func attributesStandInForColours() {
    #expect(Palette(colours: 0).attributes(of: Style(ink: .match)) == .underline)
    #expect(Palette(colours: 8).attributes(of: Style(ink: .alert)) == .bold)
    #expect(Palette(colours: 256).attributes(of: Style(ink: .accent)) == [])
    #expect(Palette(colours: 8).attributes(of: Style(.dim)) == [])
    #expect(Palette(colours: 256).attributes(of: Style([.dim, .reverse])) == [.dim, .reverse])
  }

  /// The relative luminance of a colour of xterm's palette (WCAG 2.1).
  private static func luminance(_ colour: Int) -> Double {
    let (red, green, blue) = components(colour)
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func linear(_ component: Int) -> Double {
    let value = Double(component) / 255
    return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func components(_ colour: Int) -> (Int, Int, Int) {
    if colour >= 232 {
      let grey = 8 + 10 * (colour - 232)
      return (grey, grey, grey)
    }
    if colour >= 16 {
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = colour - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    }
    return (colour & 1 * 205, (colour >> 1 & 1) * 205, (colour >> 2 & 1) * 205)
  }
}

@Suite("Pairs of colours")
struct ColourPairTests {
  private static let grounds: [Style.Ink] = [.plain] + Style.Ink.shades
  private static let styles = grounds.flatMap { ground in Style.Ink.allCases.map { Style(ink: $0, ground: ground) } }
    .filter { $0 != Style(ink: .contrary) }

  @Test("no two styles share a pair, and all fit a byte")
  func distinct() {
    let palette = Palette(colours: 256)
    #expect(Set(Self.styles.map { palette.pair(of: $0) }).count == Self.styles.count)
  }

  @Test("the terminal's own colours are pair 0, and all that a terminal without colours has")
  func own() {
    #expect(Palette(colours: 256).pair(of: .plain) == 0)
    #expect(Palette(colours: 256).pair(of: Style(ink: .contrary)) == 0)
    #expect(Self.styles.allSatisfy { Palette(colours: 0).pair(of: $0) == 0 })
  }

  @Test("without 256 colours nothing fills a cell, and there are no shades", arguments: [8, 16, 88])
  func few(colours: Int) {
    let palette = Palette(colours: colours)
    #expect(!palette.hasShades)
    #expect(Self.styles.allSatisfy { palette.pair(of: $0) == palette.pair(of: Style(ink: $0.ink)) })
    #expect(Style.Ink.shades.allSatisfy { palette.pair(of: Style(ink: $0)) == 0 })
  }
}
