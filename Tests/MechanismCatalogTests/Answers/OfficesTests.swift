import Testing

@Suite("Who is in the chair as of a year")
struct OfficesTests {
  private func chairs(_ rows: String, _ years: [Int]) -> [[String]] {
    let talks = Talks(memberships: "party,role,from,to,as_of\n" + rows)
    return years.map { year in talks.parties(in: year).map { String($0.prefix(3)) } }
  }

  @Test("of several terms with an open end only the latest to begin goes on", arguments: ["chair", "co_chair"])
  func openTerms(role: String) {
    let rows = "ALB,\(role),2010,,2026\nBEL,\(role),2018-06,,2018-07\nCHL,\(role),2018-03,,2018-04"
    #expect(chairs(rows, [2009, 2017, 2018, 2026]) == [[], ["ALB"], ["BEL"], ["BEL"]])
  }

  @Test("terms that may have begun on one day both go on")
  func together() {
    #expect(chairs("ALB,co_chair,2002-02,,\nBEL,co_chair,2002,,", [2008]) == [["ALB", "BEL"]])
  }

  @Test("a term with both ends counts within them, and ends an open one of which it was not known yet")
  func closedTerms() {
    let closed = "BEL,chair,2012,2013,2013"
    #expect(chairs("ALB,chair,2010,,2010\n\(closed)", [2011, 2012, 2014]) == [["ALB"], ["BEL"], []])
    #expect(chairs("ALB,chair,2010,,2026\n\(closed)", [2011, 2012, 2014]) == [["ALB"], ["ALB", "BEL"], ["ALB"]])
  }

  @Test("a statement without dates counts until a newer one, or a term that reaches beyond it")
  func statements() {
    #expect(chairs("ALB,chair,,,2018-12", [2017, 2018, 2026]) == [[], ["ALB"], ["ALB"]])
    #expect(chairs("ALB,chair,,,2018-12\nBEL,chair,2019,2020,2021", [2018, 2019, 2026]) == [["ALB"], ["BEL"], []])
    #expect(chairs("ALB,chair,,,2018-12\nBEL,chair,2015,,2026", [2018, 2019]) == [["ALB", "BEL"], ["BEL"]])
    #expect(chairs("ALB,chair,,,2007\nBEL,chair,2004,2005,2008", [2005, 2008]) == [["BEL"], ["ALB"]])
  }

  @Test("a statement on a term of the same party is no word on the time after its end, one on a later time is")
  func returning() {
    #expect(chairs("ALB,chair,2005,2006,\nALB,chair,,,2006-03", [2006, 2007]) == [["ALB"], []])
    #expect(chairs("ALB,chair,2005,2006,\nALB,chair,,,2018", [2006, 2007, 2018]) == [["ALB"], [], ["ALB"]])
  }

  @Test("of an end alone only its year counts, and it is no word on the years before")
  func endAlone() {
    #expect(chairs("ALB,chair,,2012,2012", [2005, 2011, 2012, 2013]) == [[], [], ["ALB"], []])
    #expect(
      chairs("BEL,chair,,,2005\nALB,chair,,2012,2012", [2005, 2011, 2012, 2013]) == [["BEL"], ["BEL"], ["ALB"], []])
  }

  @Test("the chair and the co-chairs pass on apart")
  func apart() {
    #expect(chairs("ALB,chair,2010,,\nBEL,co_chair,2015,,", [2020]) == [["ALB", "BEL"]])
  }
}
