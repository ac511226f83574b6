extension StandardWorld {
  static let sources = """
    source,title,issuer,published,kind,url,seen
    slides-2005,Consultations on Migration in Asia,Institute for Migration Studies,2005-07,presentation,,
    notes-2005,Notes of the Regional Round Table,Institute for Migration Studies,2005-07,meeting_summary,,
    survey-2008,Survey of Regional Consultations,Migration Observatory,2008-03-25/2008-03-26,report,,
    kandy-website,Kandy Process,Kandy Process secretariat,,web_page,https://kandy.example/about,2007-11-05

    """

  static let mechanisms = """
    mechanism,name,short_name,aliases,kind,scope,region,summary
    kandy-process,Consultations of Countries of Origin on Labour Migration,Kandy Process,\
    Asian Labour Consultations; KP,regional_process,regional,Asia,Asian countries of origin consult on work abroad
    mekong-accord,Coordinated Mekong Accord against Trafficking,Mekong Accord,,regional_process,subregional,\
    Asia; South-eastern Asia,Six states; the source names none of them
    jonkoping-process,Jönköping Process,,Cross-Border Dialogue; CBD,regional_process,interregional,Europe,
    lombok-process,"Lombok Process on Smuggling, Trafficking and Crime",Lombok Process,Lombok Conference,\
    regional_process,interregional,Asia; Oceania,Ministers meet on smuggling and trafficking
    andean-forum,Andean Forum on Migration,Foro Andino,,dialogue,subregional,Americas,
    pmc,Pacific Migration Council,PMC,,organization,regional,Oceania,
    geneva-dialogue,Geneva Dialogue on Migration,,,dialogue,global,,A yearly session and workshops

    """

  static let claims = """
    mechanism,attribute,value,as_of,source,locator
    kandy-process,established,2003-04,,slides-2005,slide 4 > Kandy Process > Established 2003
    kandy-process,established,2003,,survey-2008,chapter 2 > Origin > since 2003
    kandy-process,alias,Asian Labour Consultations,,slides-2005,slide 4 > Kandy Process > also called
    kandy-process,member_count,10,2005-07,slides-2005,slide 4 > Kandy Process > 10 members
    kandy-process,member_count,11,2008-03,survey-2008,chapter 2 > Members > 11 states
    kandy-process,secretariat,Kandy Process secretariat,,kandy-website,About > The secretariat serves
    kandy-process,meets,every year,2008-03,survey-2008,chapter 2 > Meetings > every year
    mekong-accord,member_count,6,2008-03,survey-2008,chapter 3 > Mekong > six states
    jonkoping-process,established,2001,,slides-2005,slide 6 > Jönköping > Established 2001
    jonkoping-process,established,1999,,survey-2008,chapter 4 > Europe > began in 1999
    lombok-process,established,2002-02-26,,slides-2005,slide 7 > Lombok > first conference
    lombok-process,established,2002-02-26,,survey-2008,chapter 3 > Lombok > first conference
    lombok-process,place,"Mataram, IDN",,slides-2005,slide 7 > Lombok > in Mataram
    lombok-process,place,"Lombok, IDN",,notes-2005,paragraph 3 > met on Lombok
    andean-forum,established,1999,,survey-2008,chapter 5 > Americas > since 1999
    pmc,established,1995,,survey-2008,chapter 6 > Organizations > founded in 1995
    geneva-dialogue,established,2001,,slides-2005,slide 2 > Geneva Dialogue > launched in 2001
    geneva-dialogue,standing,active,2005-07,slides-2005,slide 2 > Geneva Dialogue > annual session

    """

  static let parties = """
    party,name,aliases,kind,iso2,iso3,m49,region,subregion,exists_from,exists_to,successors
    AFG,Afghanistan,,state,AF,AFG,004,Asia,Southern Asia,,,
    AUS,Australia,,state,AU,AUS,036,Oceania,Australia and New Zealand,,,
    BGD,Bangladesh,,state,BD,BGD,050,Asia,Southern Asia,,,
    BOL,Bolivia,,state,BO,BOL,068,Americas,South America,,,
    BLR,Belarus,,state,BY,BLR,112,Europe,Eastern Europe,,,
    CHE,Switzerland,Suisse; Schweiz,state,CH,CHE,756,Europe,Western Europe,,,
    CHN,China,,state,CN,CHN,156,Asia,Eastern Asia,,,
    CIV,Côte d'Ivoire,Ivory Coast,state,CI,CIV,384,Africa,Western Africa,,,
    CSXX,Serbia and Montenegro,,state,,SCG,891,Europe,Southern Europe,2003,2006-06,SRB
    ECU,Ecuador,,state,EC,ECU,218,Americas,South America,,,
    FJI,Fiji,,state,FJ,FJI,242,Oceania,Melanesia,,,
    HKG,Hong Kong,,territory,HK,HKG,344,Asia,Eastern Asia,,,
    HUN,Hungary,,state,HU,HUN,348,Europe,Eastern Europe,,,
    IDN,Indonesia,,state,ID,IDN,360,Asia,South-eastern Asia,,,
    IND,India,,state,IN,IND,356,Asia,Southern Asia,,,
    LKA,Sri Lanka,Ceylon,state,LK,LKA,144,Asia,Southern Asia,,,
    LTU,Lithuania,,state,LT,LTU,440,Europe,Northern Europe,,,
    NPL,Nepal,,state,NP,NPL,524,Asia,Southern Asia,,,
    NZL,New Zealand,Aotearoa,state,NZ,NZL,554,Oceania,Australia and New Zealand,,,
    PAK,Pakistan,,state,PK,PAK,586,Asia,Southern Asia,,,
    PHL,Philippines,,state,PH,PHL,608,Asia,South-eastern Asia,,,
    POL,Poland,,state,PL,POL,616,Europe,Eastern Europe,,,
    ROU,Romania,,state,RO,ROU,642,Europe,Eastern Europe,,,
    SRB,Serbia,,state,RS,SRB,688,Europe,Southern Europe,,,
    SWE,Sweden,,state,SE,SWE,752,Europe,Northern Europe,,,
    THA,Thailand,Siam,state,TH,THA,764,Asia,South-eastern Asia,,,
    TUR,Türkiye,Turkey,state,TR,TUR,792,Asia,Western Asia,,,
    TUV,Tuvalu,,state,TV,TUV,798,Oceania,Polynesia,,,
    UKR,Ukraine,,state,UA,UKR,804,Europe,Eastern Europe,,,
    VNM,Viet Nam,Vietnam,state,VN,VNM,704,Asia,South-eastern Asia,,,
    pmc,Pacific Migration Council,PMC,organization,,,,,,,,
    interested-states,12 other interested states,,group,,,,,,,,

    """

  static let focusAreas = """
    focus_area,label,parent,description
    labour-and-skills,Labour and skills,,People who move to work
    labour-migration,Labour migration,labour-and-skills,Movement for work and its management
    remittances,Remittances,labour-and-skills,Money that migrants send home
    irregular-movement,Irregular movement and crime,,Movement outside the rules
    trafficking,Trafficking in persons,irregular-movement,Trade in human beings
    smuggling,Smuggling of migrants,irregular-movement,Moving people across borders illegally for gain
    border-management,Border management,irregular-movement,Entry rules and control
    governance,Governance and cooperation,,How states work together
    capacity-building,Capacity building,governance,Training of officials
    return,Return,,Going home

    """

  static let mechanismFocus = """
    mechanism,focus_area,as_written,as_of,source,locator
    kandy-process,labour-migration,Managing labour migration,2005-07,slides-2005,slide 4 > Kandy Process > Themes
    kandy-process,labour-migration,Overseas employment,2008-03,survey-2008,chapter 2 > Themes > employment
    kandy-process,remittances,Optimizing remittances,2008-03,survey-2008,chapter 2 > Themes > remittances
    kandy-process,capacity-building,Building capacity,2005-07,slides-2005,slide 4 > Kandy Process > Themes
    mekong-accord,trafficking,Trafficking in persons,2008-03,survey-2008,chapter 3 > Mekong > trafficking
    jonkoping-process,border-management,Border management,2005-07,slides-2005,slide 6 > Jönköping > Themes
    jonkoping-process,capacity-building,Training of border guards,2005-07,slides-2005,slide 6 > Jönköping > Themes
    lombok-process,smuggling,People smuggling,2005-07,slides-2005,slide 7 > Lombok > Themes
    lombok-process,trafficking,Trafficking,2005-07,slides-2005,slide 7 > Lombok > Themes
    lombok-process,irregular-movement,Irregular movement,2008-03,survey-2008,chapter 3 > Lombok > irregular
    andean-forum,return,Return of nationals,,survey-2008,chapter 5 > Americas > return
    geneva-dialogue,governance,Cooperation,2005-07,slides-2005,slide 2 > Geneva Dialogue > cooperation

    """
}
