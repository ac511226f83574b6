import MechanismCatalog
import TestSupport

/// Three mechanisms with known members and one without, founded one after another.
enum ThreeTalks {
  static let package = SmallPackage([
    .mechanisms: "mechanism,name\nthird,Third Talks\nfirst,First Talks\nsecond,Second Talks\nsilent,Silent Talks\n",
    .claims: """
    mechanism,attribute,value
    first,established,1990
    second,established,1995
    third,established,2000
    silent,established,2007

    """,
    .parties: """
    party,name,kind
    ALB,Albania,state
    BEL,Belgium,state
    CHL,Chile,state
    DNK,Denmark,state
    HKG,Hong Kong,territory
    org,The Organization,organization
    others,9 other states,group

    """,
    .memberships: """
    mechanism,party,role,as_of,basis
    first,ALB,member,2005,named
    first,BEL,member,2005,named
    first,org,member,2005,named
    first,others,member,2005,named
    first,HKG,observer,2005,named
    second,ALB,member,2005,named
    second,BEL,participant,2005,derived
    second,CHL,member,2005,named
    second,others,member,2005,named
    second,DNK,participant,2005,attended
    third,ALB,chair,2005,named
    third,HKG,member,2005,named
    third,CHL,observer,2005,named

    """,
    .focusAreas: "focus_area,label,parent\nwork,Work,\nskills,Skills,work\nborders,Borders,\n",
    .mechanismFocus: "mechanism,focus_area\nfirst,skills\nfirst,borders\nsecond,work\nthird,borders\n",
    .events: """
    event,date,mechanisms
    joint-late,2004,first; second
    joint-early,2001,third; second; silent
    own,2002,first

    """,
  ])
}
