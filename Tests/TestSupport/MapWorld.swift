import MechanismCatalog

/// A made-up world of a few lands, for tests of maps: three mechanisms in which real states take part.
///
/// In degrees: Russia in the north, 60 W to 60 E; Chad, Niger and Mali side by side below it; San Marino one cell within
/// Chad; Western Sahara, disputed, in the west; Nauru without land; a piece of ice that is nobody's in the far south.
public enum MapWorld {
  public static let package = SmallPackage([
    .mechanisms: "mechanism,name\nnorth,North Talks\nsouth,South Talks\nsmall,Small Talks\n",
    .parties: """
    party,name,kind
    TCD,Chad,state
    GIB,Gibraltar,territory
    MLI,Mali,state
    NRU,Nauru,state
    NER,Niger,state
    RUS,Russian Federation,state
    SMR,San Marino,state
    ESH,Western Sahara,territory
    body,The Body,organization

    """,
    .memberships: """
    mechanism,party,role,as_of
    north,RUS,chair,2005
    north,TCD,observer,2005
    south,TCD,member,2005
    south,NER,member,2005
    small,NER,member,2005
    small,SMR,member,2005
    small,NRU,member,2005
    small,body,member,2005

    """,
    .mapAreas: """
    area,name,party,status,source,locator
    tcd,Chad,TCD,own,slides-2005,map
    esh,Western Sahara,ESH,disputed,slides-2005,map
    ice,Ice,,own,slides-2005,map
    mli,Mali,MLI,own,slides-2005,map
    ner,Niger,NER,own,slides-2005,map
    rus,Russian Federation,RUS,own,slides-2005,map
    smr,San Marino,SMR,own,slides-2005,map

    """,
    .mapGrid: "north,west,east,area\n" + runs,
  ])

  private static var runs: String {
    let lands =
      rows(70, 40, -60, 60, "rus") + rows(30, 10, -60, -20, "esh") + rows(30, 10, -20, 20, "mli")
      + rows(30, 10, 20, 60, "ner") + rows(30, 20, 60, 100, "tcd") + [
        "20,60,80,tcd", "20,80,80.5,smr", "20,80.5,100,tcd",
      ]
      + rows(19.5, 10, 60, 100, "tcd") + rows(-40, -55, -60, 60, "ice")
    return lands.map { $0 + "\n" }.joined()
  }

  /// The runs of a rectangle.
  private static func rows(_ north: Double, _ south: Double, _ west: Int, _ east: Int, _ area: String) -> [String] {
    stride(from: north, to: south, by: -0.5).map { "\(text($0)),\(west),\(east),\(area)" }
  }

  private static func text(_ degrees: Double) -> String {
    degrees == degrees.rounded() ? String(Int(degrees)) : String(degrees)
  }
}
