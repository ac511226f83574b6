import MechanismCatalog

/// Talks of whose members two whole lists of 2005 differ. Both name Albania; only the one that counts from 2005 on names
/// Estonia; only the other, from which members are presumed before, names Belgium. Chile is on a list of observers,
/// Denmark on none.
public enum DifferingLists {
  public static let package = SmallPackage([
    .mechanisms: "mechanism,name\ntalks,Talks\n",
    .parties: "party,name,kind\nALB,Albania,state\nBEL,Belgium,state\nCHL,Chile,state\n"
      + "DNK,Denmark,state\nEST,Estonia,state\n",
    .lists: """
    list,role,as_of,complete
    counted,member,2005-07,yes
    other,member,2005,yes
    near,observer,2005,yes

    """,
    .memberships: """
    party,role,as_of,list
    ALB,member,2005-07,counted
    EST,member,2005-07,counted
    ALB,member,2005,other
    BEL,member,2005,other
    CHL,observer,2005,near

    """,
  ])
}

/// Talks that name a state of today, one that is no more and one that is to come; a fourth they do not name.
public enum GoneStates {
  public static let package = SmallPackage([
    .mechanisms: "mechanism,name\ntalks,Talks\n",
    .parties: """
    party,name,kind,exists_from,exists_to
    ALB,Albania,state,,
    BEL,Belgium,state,,
    OLD,Old Union,state,1922,1991-12-26
    NEXT,Tomorrow,state,2020,

    """,
    .memberships: "party,as_of\nALB,2005\nOLD,1990\nNEXT,2005\n",
  ])
}
