extension PlainASCII {
  /// What a sign that is no letter looks like in ASCII; nil if it is not known here.
  static func sign(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x2010...0x205E: punctuation(scalar)
    case 0x2190...0x21FF: arrow(scalar)
    case 0x2400...0x241F: "^" + String(Unicode.Scalar(scalar - 0x2400 + 0x40)!)
    case 0x2421: "^?"
    case 0x2500...0x257F: line(scalar)
    case 0x2580...0x25FF, 0x2713...0x2718: shape(scalar)
    case 0xFF01...0xFF5E: String(Unicode.Scalar(scalar - 0xFF01 + 0x21)!)
    default: symbol(scalar)
    }
  }

  private static func punctuation(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x2010...0x2015, 0x2043: "-"
    case 0x2018...0x201B, 0x2032, 0x2035: "'"
    case 0x201C...0x201F, 0x2033, 0x2036: "\""
    case 0x2020: "+"
    case 0x2022, 0x2023, 0x204E: "*"
    case 0x2024, 0x2027: "."
    case 0x2026: "..."
    case 0x202F: " "
    case 0x2030: "0/00"
    case 0x2039: "<"
    case 0x203A: ">"
    case 0x2044: "/"
    default: nil
    }
  }

  private static func arrow(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x2190: "<-"
    case 0x2191, 0x21D1: "^"
    case 0x2192: "->"
    case 0x2193, 0x21D3: "v"
    case 0x2194: "<->"
    case 0x21D0: "<="
    case 0x21D2: "=>"
    case 0x21D4: "<=>"
    default: nil
    }
  }

  private static func line(_ scalar: UInt32) -> String {
    switch scalar {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: "|"
    case 0x2550: "="
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2573: "X"
    case 0x2574...0x257F: scalar.isMultiple(of: 2) ? "-" : "|"
    default: "+"
    }
  }

  private static func shape(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x2591: "."
    case 0x2592: ":"
    case 0x2593: "%"
    case 0x2580...0x259F, 0x25A0: "#"
    case 0x25B2...0x25B5: "^"
    case 0x25B6...0x25BB: ">"
    case 0x25BC...0x25BF: "v"
    case 0x25C0...0x25C5: "<"
    case 0x25AA, 0x25C6, 0x25CF: "*"
    case 0x25A1, 0x25AB, 0x25C7, 0x25CB, 0x25E6, 0x25EF: "o"
    case 0x2713, 0x2714: "x"
    case 0x2717, 0x2718: "-"
    default: nil
    }
  }

  private static func symbol(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x205F: " "
    case 0x3000: "  "
    case 0xA1: "!"
    case 0xA2: "c"
    case 0xA3: "GBP"
    case 0xA5: "JPY"
    case 0x20AC: "EUR"
    case 0xA6, 0x2223: "|"
    case 0xA7: "S"
    case 0xA9: "(c)"
    case 0xAB, 0xBB: "\""
    case 0xAD, 0x2212: "-"
    case 0xAE: "(r)"
    case 0xB0: "o"
    case 0xB1: "+/-"
    case 0xB4, 0x2B9, 0x2BB...0x2BF, 0x2C8: "'"
    case 0xB5: "u"
    case 0xB6: "P"
    case 0xB7, 0x2219, 0x22C5: "."
    case 0xBC: "1/4"
    case 0xBD: "1/2"
    case 0xBE: "3/4"
    case 0xBF: "?"
    case 0xD7: "x"
    case 0xF7, 0x2215: "/"
    case 0x2248, 0x223C: "~"
    case 0x2260: "!="
    case 0x2264: "<="
    case 0x2265: ">="
    case 0x2800: " "
    case 0x2801...0x28FF: ":"
    default: nil
    }
  }
}
