import MechanismCatalog
import TerminalModel

/// How the classes of a map look: signs that need no colour, and shades for terminals that can tell them apart.
struct MapSigns {
  private let ranges: [MapClass]
  /// Whether the classes are standings in one mechanism, which are told apart by letters in every shade.
  private let isOfStandings: Bool
  private let theme: Theme

  init(_ map: WorldMap, _ theme: Theme) {
    ranges = map.classes.map(\.mapClass).filter { if case .counts = $0 { true } else { false } }
    isOfStandings = if case .mechanism = map.subject { true } else { false }
    self.theme = theme
  }

  /// What marks disputed areas, in ASCII too.
  static let disputed = Cell(Glyph("/"), style: Style(ink: .muted))
  /// Land of which nothing is to be said.
  var unclaimed: Cell { Cell(Glyph(theme.isASCII ? "," : "˙"), style: Style(ink: .muted)) }

  /// Signs of ranges by how many there are, from the least to the most, which looks fullest.
  private static let ramps: [[Character]] = [[], ["█"], ["░", "█"], ["░", "▒", "█"], Array("░▒▓█"), Array("-░▒▓█")]
  private static let plainRamps: [[Character]] = [
    [], ["#"], ["+", "#"], ["-", "+", "#"], Array("-+*#"), Array("-+*#@"),
  ]

  /// The sign of a class.
  func glyph(_ mapClass: MapClass) -> Glyph {
    Glyph(sign(mapClass, theme.isASCII ? MapSigns.plainRamps : MapSigns.ramps))
  }

  private func sign(_ mapClass: MapClass, _ ramps: [[Character]]) -> Character {
    switch mapClass {
    case .counts:
      let ramp = ramps[min(ranges.count, ramps.count - 1)]
      return ramp[min(ranges.firstIndex(of: mapClass) ?? 0, ramp.count - 1)]
    case .standing(let standing): return standing.letter
    case .none: return theme.isASCII ? "." : "·"
    case .unknown: return "?"
    }
  }

  /// What stands for a class in a legend or list.
  func listed(_ mapClass: MapClass) -> Cell {
    theme.hasShades ? full(mapClass) : Cell(glyph(mapClass))
  }

  /// A cell full of a class's shade. A standing has its sign on it, since nobody knows the order of so many colours; of
  /// numbers the more are the lighter, and what is unknown has a texture.
  func full(_ mapClass: MapClass) -> Cell {
    let shade = shade(mapClass)
    if isOfStandings { return Cell(glyph(mapClass), style: Style(ink: .contrary, ground: shade)) }
    return Cell(Glyph(mapClass == .unknown ? "▒" : "█"), style: Style(ink: shade))
  }

  /// The shade of a class: the more the lighter, none and unknown each a grey of its own.
  func shade(_ mapClass: MapClass) -> Style.Ink {
    switch mapClass {
    case .counts:
      let fromTop = ranges.count - 1 - (ranges.firstIndex(of: mapClass) ?? 0)
      return Style.Ink.shades[max(3, 7 - fromTop)]
    case .standing(let standing): return standing.shade
    case .none: return .shade0
    case .unknown: return .shade1
    }
  }
}

extension MapStanding {
  /// As in the matrix, as far as that tells apart what this does.
  fileprivate var letter: Character {
    switch self {
    case .chair: "C"
    case .member: "M"
    case .presumed: "m"
    case .derived: "d"
    case .inferred: "i"
    case .unconfirmed: "u"
    case .near: "O"
    case .unsureNear: "o"
    case .supports: "+"
    case .sourcesDiffer: "!"
    case .outside: "x"
    case .notFounded: "-"
    }
  }

  fileprivate var shade: Style.Ink {
    switch self {
    case .chair: .shade7
    case .member: .shade6
    case .presumed, .derived, .inferred, .unconfirmed: .shade5
    case .near: .shade4
    case .unsureNear: .shade8
    case .supports: .shade3
    case .sourcesDiffer: .shade9
    case .outside: .shade2
    case .notFounded: .shade0
    }
  }
}
