/// Talks on which a document of 2005 and two pages speak: one without a date, seen in 2026, and one of which nobody
/// knows when it was seen.
public enum UndatedPages {
  /// The list of 2005 names Albania and Belgium, that of the page Belgium and Chile; Albania is a former chair.
  public static let package = SmallPackage([
    .sources: """
    source,published,seen
    slides-2005,2005-05,
    page,,2026-01
    leaflet,,

    """,
    .lists: """
    list,as_of,source
    old,2005-05,slides-2005
    now,,page

    """,
    .memberships: """
    party,role,from,to,as_of,list,source
    ALB,member,,,2005-05,old,slides-2005
    BEL,member,,,2005-05,old,slides-2005
    BEL,member,,,,now,page
    CHL,member,,,,now,page
    ALB,chair,,,2018-12,,slides-2005

    """,
    .claims: """
    attribute,value,as_of,source
    standing,active,2005-05,slides-2005
    standing,over,,page
    member_count,2,2005-05,slides-2005
    member_count,4,,page

    """,
    .focusAreas: "focus_area\nreturn\nlabour\nasylum\n",
    .mechanismFocus: """
    focus_area,as_of,source
    return,2005-05,slides-2005
    labour,,page
    asylum,,leaflet

    """,
  ])
}
