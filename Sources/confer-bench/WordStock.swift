/// Words for texts of the lengths that real ones have. They state nothing.
enum WordStock {
  static let words = split(
    """
    migration migrants labour border borders management asylum refugees protection return readmission smuggling
    trafficking persons irregular visa policy policies data exchange information cooperation regional states ministers
    meeting meetings working group experts secretariat capacity building technical development remittances diaspora
    integration rights human workers families children women health security travel documents identity statistics
    research training legal framework agreement declaration plan action follow-up conference forum dialogue process
    consultations observers members participants countries origin transit destination host common understanding
    principles national authorities ministry interior foreign affairs employment ageing population conflict
    environment climate displacement resettlement voluntary assistance reintegration sharing practices lessons
    between among within through towards for of and on in the to with by from as at under
    coopération régionale démarche consultación migración Söderköping Côte façade naïve entrée
    """)

  static let kindsOfMeeting = split("Process Dialogue Forum Conference Consultations Initiative Commission Platform")
  static let themes = split("Migration Mobility Asylum Return Labour Borders Trafficking Smuggling Integration Data")
  static let cities = split("Almaty Bangkok Colombo Dakar Geneva Lima Manila Nairobi Puebla Seoul Budapest Söderköping")
  static let eventKinds = split("ministerial workshop seminar session expert_meeting conference launch consultation")
  static let outputKinds = split("declaration plan_of_action agreement recommendations study framework convention")
  static let sourceKinds = split("presentation paper report meeting_summary web_page treaty")

  private static func split(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
}
