import MechanismCatalog

/// Three mechanisms in 2026: one with a list of 2005, one with a list of 2020, one without a list, said to be active.
public enum AgedLists {
  public static let package = SmallPackage([
    .mechanisms: "mechanism,name\nold,Old\nnew,New\nnone,None\n",
    .lists: "list,mechanism,as_of\nl2005,old,2005\nl2020,new,2020\n",
    .claims: "mechanism,attribute,value,as_of\nnone,standing,active; met,2026-01\n",
    .memberships: "party,mechanism,as_of,list\nALB,old,2005,l2005\nBEL,new,2020,l2020\n",
  ])

  public static var links: Links { package.links(asOf: 2026) }
}
