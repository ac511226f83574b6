extension StandardWorld {
  static let lists = """
    list,mechanism,role,as_of,complete,stated_count,counts,event,source,locator
    kandy-2005,kandy-process,member,2005-07,yes,10,states,,slides-2005,slide 4 > Kandy Process > Members
    kandy-2008,kandy-process,member,2008-03,yes,11,states,,survey-2008,chapter 2 > Members > Afghanistan
    mekong-2008,mekong-accord,member,2008-03,unknown,6,states,,survey-2008,chapter 3 > Mekong > six states
    jonkoping-2005,jonkoping-process,member,2005-07,yes,8,states,,slides-2005,slide 6 > Jönköping > Members
    lombok-2005,lombok-process,member,2005-07,yes,5,states,,slides-2005,slide 7 > Lombok > Members
    lombok-observers-2005,lombok-process,observer,2005-07,no,,,,slides-2005,slide 7 > Lombok > such as
    lombok-2008-present,lombok-process,member,2008-01,unknown,,,lombok-2008,survey-2008,chapter 3 > Present

    """

  static let memberships = """
    mechanism,party,role,from,to,as_of,as_written,list,basis,source,locator
    kandy-process,BGD,member,,,2005-07,Bangladesh,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,CHN,member,,,2005-07,China,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,IND,member,,,2005-07,India,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,IDN,member,,,2005-07,Indonesia,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,NPL,member,,,2005-07,Nepal,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,PAK,member,,,2005-07,Pakistan,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,PHL,member,,,2005-07,Philippines,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,LKA,member,,,2005-07,Sri Lanka,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,THA,member,,,2005-07,Thailand,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,VNM,member,,,2005-07,Vietnam,kandy-2005,listed,slides-2005,slide 4 > Kandy Process > Members
    kandy-process,AFG,member,,,2008-03,Afghanistan,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,BGD,member,,,2008-03,Bangladesh,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,CHN,member,,,2008-03,China,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,IND,member,,,2008-03,India,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,IDN,member,,,2008-03,Indonesia,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,NPL,member,,,2008-03,Nepal,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,PAK,member,,,2008-03,Pakistan,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,PHL,member,,,2008-03,Philippines,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,LKA,member,,,2008-03,Sri Lanka,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,THA,member,,,2008-03,Thailand,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,VNM,member,,,2008-03,Viet Nam,kandy-2008,listed,survey-2008,chapter 2 > Members
    kandy-process,LKA,chair,2003-04,2004-09,,Sri Lanka,,named,slides-2005,slide 5 > Chairs > Sri Lanka
    kandy-process,PHL,chair,2004-09,2005-09,,the Philippines,,named,slides-2005,slide 5 > Chairs > Philippines
    kandy-process,IDN,chair,2005-09,,,Indonesia,,named,survey-2008,chapter 2 > Chair > Indonesia
    kandy-process,pmc,observer,,,2008-03,PMC,,named,survey-2008,chapter 2 > Observers > PMC
    jonkoping-process,BLR,member,,,2005-07,Belarus,jonkoping-2005,listed,slides-2005,slide 6 > Jönköping > Members
    jonkoping-process,HUN,member,,,2005-07,Hungary,jonkoping-2005,listed,slides-2005,slide 6 > Jönköping > Members
    jonkoping-process,LTU,member,,,2005-07,Lithuania,jonkoping-2005,listed,slides-2005,slide 6 > Jönköping > Members
    jonkoping-process,POL,member,,,2005-07,Poland,jonkoping-2005,listed,slides-2005,slide 6 > Jönköping > Members
    jonkoping-process,ROU,member,,,2005-07,Romania,jonkoping-2005,listed,slides-2005,slide 6 > Jönköping > Members
    jonkoping-process,TUR,member,,,2005-07,Turkey,jonkoping-2005,listed,slides-2005,slide 6 > Jönköping > Members
    jonkoping-process,UKR,member,,,2005-07,Ukraine,jonkoping-2005,listed,slides-2005,slide 6 > Jönköping > Members
    jonkoping-process,SWE,donor,,,2005-07,Sweden,,named,slides-2005,slide 6 > Jönköping > funded by
    lombok-process,AUS,member,,,2005-07,Australia,lombok-2005,listed,slides-2005,slide 7 > Lombok > Members
    lombok-process,FJI,member,,,2005-07,Fiji,lombok-2005,listed,slides-2005,slide 7 > Lombok > Members
    lombok-process,HKG,member,,,2005-07,China (Hong Kong),lombok-2005,listed,slides-2005,slide 7 > Lombok > Members
    lombok-process,IDN,member,,,2005-07,Indonesia,lombok-2005,listed,slides-2005,slide 7 > Lombok > Members
    lombok-process,THA,member,,,2005-07,Thailand,lombok-2005,listed,slides-2005,slide 7 > Lombok > Members
    lombok-process,VNM,member,,,2005-07,Vietnam,lombok-2005,listed,slides-2005,slide 7 > Lombok > Members
    lombok-process,CHE,observer,,,2005-07,Switzerland,lombok-observers-2005,listed,slides-2005,slide 7 > such as
    lombok-process,pmc,observer,,,2005-07,PMC,lombok-observers-2005,listed,slides-2005,slide 7 > such as
    lombok-process,AUS,co_chair,2002-02,,,Australia,,named,slides-2005,slide 7 > Lombok > co-chairs
    lombok-process,IDN,co_chair,2002-02,,,Indonesia,,named,slides-2005,slide 7 > Lombok > co-chairs
    lombok-process,CIV,participant,,,2008-01,Côte d'Ivoire,lombok-2008-present,attended,survey-2008,chapter 3 > Present
    lombok-process,NZL,non_member,,,2008-03,New Zealand,,named,survey-2008,chapter 3 > Lombok > not a member
    lombok-process,TUV,member,,,2008-03,,,derived,survey-2008,chapter 6 > all members of the PMC
    andean-forum,BOL,member,,,,Bolivia,,named,survey-2008,chapter 5 > Americas > Bolivia
    andean-forum,ECU,member,,,,Ecuador,,named,survey-2008,chapter 5 > Americas > Ecuador
    pmc,AUS,member,,,2008-03,Australia,,named,survey-2008,chapter 6 > Organizations > members
    pmc,FJI,member,,,2008-03,Fiji,,named,survey-2008,chapter 6 > Organizations > members
    pmc,NZL,member,1995,2006,2008-03,New Zealand,,named,survey-2008,chapter 6 > Organizations > left in 2006
    pmc,interested-states,interested,,,2008-03,12 others,,named,survey-2008,chapter 6 > Organizations > 12 others

    """
}
