@testable import MechanismCatalog

/// A small valid package in memory, whose files a test replaces one by one.
struct SamplePackage {
  var files: [String: [UInt8]] = [Package.descriptorName: Array("{}".utf8)]

  init() {
    for (table, text) in Self.tables { self[table] = text }
  }

  /// The text of a table; nil: no such file.
  subscript(_ table: TableName) -> String? {
    get { files[table.fileName].map { String(decoding: $0, as: UTF8.self) } }
    set { files[table.fileName] = newValue.map { Array($0.utf8) } }
  }

  /// The sample with one table's text replaced, and its findings.
  static func findings(_ table: TableName, _ text: String?) -> [Finding] {
    var sample = SamplePackage()
    sample[table] = text
    return sample.findings
  }

  /// The sample with rows added to a table, and its findings.
  static func findings(adding rows: String..., to table: TableName) -> [Finding] {
    findings(table, tables[table]! + rows.map { $0 + "\n" }.joined())
  }

  var package: Package { Package { files[$0] } }
  var findings: [Finding] { PackageValidator.findings(in: package) }

  /// The same tables as they are embedded in the program.
  var embedded: Package {
    Package(embedded: { position in
      let bytes = (files[TableName.allCases[position].fileName] ?? []) + [0x0A]
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
      _ = copy.initialize(from: bytes)
      return UnsafeBufferPointer(copy)
    })
  }

  static func header(_ table: TableName) -> String {
    PackageSchema.columns(of: table).map(\.name).joined(separator: ",") + "\n"
  }

  static let tables: [TableName: String] = [
    .sources: """
    source,title,issuer,published,kind,url,seen,note
    deck-2005,Slides,IOM,2005-07,presentation,https://example.org/deck,2024-01-02,
    deck-2008,More slides,IOM,2008-03-25/2008-03-26,presentation,,,

    """,
    .mechanisms: """
    mechanism,name,short_name,aliases,kind,scope,region,summary
    apc,Asia-Pacific Consultations,APC,,regional_process,regional,Asia,Talks on migration
    bali-process,Bali Process,,Bali Conference; BP,regional_process,interregional,Asia,
    eu,European Union,EU,,organization,regional,Europe,

    """,
    .claims: """
    mechanism,attribute,value,as_of,source,locator
    apc,established,1996,2005-07,deck-2005,slide 3 > APC > Established 1996
    apc,member_count,33,2005-07,deck-2005,slide 3 > APC > 33 members

    """,
    .parties: """
    party,name,aliases,kind,iso2,iso3,m49,region,subregion,exists_from,exists_to,successors
    THA,Thailand,Siam,state,TH,THA,764,Asia,South-eastern Asia,,,
    CSHH,Czechoslovakia,,state,,CSK,200,Europe,Eastern Europe,1918-10-28,1992-12-31,THA
    eu,European Union,,organization,,,,,,,,

    """,
    .lists: """
    list,mechanism,role,as_of,complete,stated_count,counts,event,source,locator
    apc-2005,apc,member,2005-07,yes,1,states,,deck-2005,slide 3 > APC > Members

    """,
    .memberships: """
    mechanism,party,role,from,to,as_of,as_written,list,basis,source,locator
    apc,THA,member,1996,../2001,2005-07,Thailand,apc-2005,listed,deck-2005,slide 3 > APC > Members
    apc,eu,observer,,,,EU,,named,deck-2008,slide 4 > APC > Observers

    """,
    .focusAreas: """
    focus_area,label,parent,description
    borders,Borders,,
    border-management,Border management,borders,

    """,
    .mechanismFocus: """
    mechanism,focus_area,as_written,as_of,source,locator
    apc,border-management,Managing borders,,deck-2005,slide 3 > APC > Themes

    """,
    .events: """
    event,date,title,kind,status,mechanisms,place,host,details,source,locator
    bali-2002,2002-02-26,First conference,ministerial,held,apc; bali-process,"Bali, IDN",THA,,deck-2005,slide 5 > Bali
    bali-2002,2002-02,Conference,ministerial,held,bali-process,,,,deck-2008,slide 6 > Bali

    """,
    .outputs: """
    output,name,kind,mechanisms,event,date,source,locator
    bali-declaration,Declaration,declaration,bali-process,bali-2002,2002,deck-2005,slide 5 > Output

    """,
    .outputPoints: """
    output,position,point
    bali-declaration,1,States share what they know.

    """,
    .relations: """
    subject,relation,object,since,source,locator
    bali-process,spawned,bali-declaration,,deck-2005,slide 5 > Output
    THA,supports,bali-2002,2002,deck-2005,slide 5 > Host

    """,
    .assessments: """
    mechanism,kind,point,source,locator
    ,advantage,They are informal.,deck-2005,slide 9 > Worth

    """,
    .conflicts: """
    conflict,what,kind,reading,as_of,source,locator,mechanisms
    apc-members,members of the APC,count,33,2005,deck-2005,slide 3 > APC,apc
    apc-members,members of the APC,count,34,2008,deck-2008,slide 4 > APC,apc

    """,
    .mapAreas: """
    area,name,party,status,source,locator,note
    tha,Thailand,THA,own,deck-2005,slide 9 > Map,
    reef,Some reef,,disputed,deck-2005,slide 9 > Map,Claimed by two

    """,
    .mapGrid: """
    north,west,east,area
    20,98,101.5,tha
    8.5,-0.5,0,reef

    """,
  ]
}

/// What tests compare: file, line, field, problem.
extension Finding {
  static func at(_ file: String?, _ problem: Problem) -> Finding { Finding(file: file, problem: problem) }

  static func at(_ file: String, _ line: Int, _ problem: Problem) -> Finding {
    Finding(file: file, line: line, problem: problem)
  }

  static func at(_ file: String, _ line: Int, _ column: (name: String, field: Int), _ problem: Problem) -> Finding {
    Finding(file: file, line: line, column: Column(name: column.name, field: column.field), problem: problem)
  }
}
