extension Verb {
  /// Command lines that work on the built-in data, as they are typed, with what each shows; without a full stop.
  public var examples: [(line: String, shows: String)] {
    switch self {
    case .browse:
      [
        ("confer member:thailand", "Browse the mechanisms in which Thailand takes part"),
        ("confer --as-of 2005", "Browse as of 2005"),
      ]
    case .list:
      [
        (
          "confer list mechanisms member:thailand focus:labour-migration",
          "Where Thailand takes part and labour is dealt with"
        ),
        ("confer list members in:rcm -in:sacm --by role", "Members of the RCM that the SACM has not, by role"),
        ("confer list members '(in:rcm role:observer)'", "Who observes the RCM"),
        ("confer list members '(in:rcm role:chair,host date:2005)'", "Who chaired or hosted it in 2005"),
        ("confer list mechanisms secretariat:iom", "Which mechanisms have the IOM as secretariat"),
        ("confer list conflicts in:apc", "What sources say of the APC that cannot all be true, reading by reading"),
        ("confer list events date:2003 --format csv", "What met in 2003, as a table for a spreadsheet"),
      ]
    case .show:
      [
        ("confer show bali-process --sources", "The card of the Bali Process, with who says so"),
        ("confer show thailand", "Where Thailand takes part, what it hosted, and since when"),
      ]
    case .compare:
      [
        ("confer compare bali-process apc", "Who is in both, who in one only, and what both work on"),
        ("confer compare germany turkey", "Which mechanisms Germany and Turkey share"),
      ]
    case .overlap:
      [
        ("confer overlap --limit 10", "The ten pairs that share most members"),
        ("confer overlap region:africa", "The same among the mechanisms of Africa"),
      ]
    case .path: [("confer path peru pakistan", "Where Peru and Pakistan meet, or through which third state")]
    case .diff:
      [
        ("confer diff colombo-process --from 2005 --to 2008", "Who joined, who left, and who is no longer listed"),
        ("confer diff thailand --from 1998", "In which mechanisms Thailand takes part since"),
      ]
    case .timeline:
      [
        ("confer timeline member:thailand", "When the mechanisms of Thailand arose and met"),
        ("confer timeline rcm --from 1996 --to 2006", "Ten years of the RCM, month by month where there is room"),
      ]
    case .matrix:
      [
        ("confer matrix kind:regional_process region:asia", "Who is in which process of Asia, and as what"),
        ("confer matrix member:thailand --against mechanisms", "How many members each pair of them shares"),
        ("confer matrix member:thailand --against focus", "Which of them works on what"),
        ("confer matrix --sort blocks", "Those that are in the same consultations side by side"),
        ("confer matrix --sort bali-process,total", "By their place in one of them; the largest first"),
      ]
    case .map:
      [
        ("confer map", "In how many mechanisms each state is"),
        ("confer map rcm", "Who is in the RCM, on the map"),
      ]
    case .check:
      [
        ("confer check my-data", "What is wrong in the package in the folder my-data, and where"),
        ("confer check --coverage", "What the built-in data cover, and what they lack"),
      ]
    case .help:
      [
        ("confer help list", "How to call list, with its options"),
        ("confer help derived", "What a mark of doubt beside a name means"),
        ("confer help role", "What a field of queries asks, and the words it takes"),
        ("confer help filter", "What a key or command does"),
      ]
    case .man: [("confer man | man -l -", "Read the manual page")]
    case .completions: [("source <(confer completions bash)", "Complete words in this bash")]
    }
  }
}
