extension StandardWorld {
  static let events = """
    event,date,title,kind,status,mechanisms,place,host,details,source,locator
    kandy-2003,2003-04-01/2003-04-03,First ministerial consultation,ministerial,held,kandy-process,\
    "Kandy, LKA",LKA,Ten states take part,slides-2005,slide 4 > Kandy Process > 2003
    kandy-2004,2004-09,Second ministerial consultation,ministerial,held,kandy-process,\
    "Manila, PHL",PHL,,slides-2005,slide 4 > Kandy Process > 2004
    kandy-2005,2005-09,Third ministerial consultation,ministerial,announced,kandy-process,\
    "Jakarta, IDN",IDN,,slides-2005,slide 4 > Kandy Process > planned
    lombok-2002,2002-02,Conference on people smuggling,ministerial,held,lombok-process,\
    "Lombok, IDN",IDN,,slides-2005,slide 7 > Lombok > 2002
    lombok-2002,2002-02-26/2002-02-28,First ministerial conference,ministerial,held,lombok-process,\
    "Mataram, IDN",IDN; AUS,Launched the process,survey-2008,chapter 3 > Lombok > first conference
    lombok-2008,2008-01,Senior officials' meeting,meeting,held,lombok-process; mekong-accord,\
    "Brisbane, AUS",AUS,Joint with the Mekong Accord,survey-2008,chapter 3 > Lombok > officials
    jonkoping-workshop,,Workshop on border guards,workshop,held,jonkoping-process,\
    "Jönköping, SWE",SWE,,slides-2005,slide 6 > Jönköping > workshop
    geneva-2004,2004,Workshop on migration and trade,workshop,held,geneva-dialogue,\
    "Geneva, CHE",CHE,,slides-2005,slide 2 > Geneva Dialogue > Trade
    geneva-2005,2005-11-30/2005-12-02,Yearly session,session,announced,geneva-dialogue,\
    "Geneva, CHE",CHE,,slides-2005,slide 2 > Geneva Dialogue > next session
    seoul-2008,2008-03-25/2008-03-26,Conference on labour mobility,conference,held,,\
    "Seoul, KOR",,No mechanism's own,survey-2008,title page

    """

  static let outputs = """
    output,name,kind,mechanisms,event,date,source,locator
    kandy-statement,Kandy Statement,declaration,kandy-process,kandy-2003,2003-04-03,slides-2005,slide 4 > Statement
    lombok-plan,Plan of Action,plan_of_action,lombok-process,lombok-2002,2002-02,slides-2005,slide 7 > Plan
    lombok-plan,Lombok Plan of Action,plan_of_action,lombok-process,lombok-2002,2002-02-28,survey-2008,chapter 3 > Plan

    """

  static let outputPoints = """
    output,position,point
    kandy-statement,2,States train officials together
    kandy-statement,1,States protect their workers abroad

    """

  static let relations = """
    subject,relation,object,since,source,locator
    kandy-process,spawned,kandy-statement,2003-04,slides-2005,slide 4 > Kandy Process > Statement
    mekong-accord,grew_out_of,lombok-process,2004,survey-2008,chapter 3 > Mekong > grew out of
    pmc,observer_at,kandy-process,,survey-2008,chapter 2 > Observers > PMC
    CHE,supports,geneva-dialogue,2001,slides-2005,slide 2 > Geneva Dialogue > funded by

    """

  static let assessments = """
    mechanism,kind,point,source,locator
    kandy-process,advantage,Ministers know each other,survey-2008,chapter 2 > Worth > know each other
    kandy-process,shortcoming,Countries of destination are missing,survey-2008,chapter 2 > Worth > missing
    ,advantage,They are informal,slides-2005,slide 9 > Worth > informal

    """

  static let conflicts = """
    conflict,what,kind,reading,as_of,source,locator,mechanisms
    lombok-start,lombok-process,event,The process began with the conference,2008-03,survey-2008,\
    chapter 3 > began,lombok-process
    lombok-start,lombok-process,event,The process is older than the conference,2005-07,notes-2005,\
    paragraph 3 > older,lombok-process

    """
}
