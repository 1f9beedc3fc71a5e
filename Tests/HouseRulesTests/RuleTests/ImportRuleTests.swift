import Testing

@Suite struct ImportRuleTests {
    @Test(arguments: [
        ("Sources/Casework/Cases/A.swift", "import Foundation"),
        ("Sources/Casework/Cases/A.swift", "import struct Foundation.Date"),
        ("Sources/Markup/A.swift", "private import Synchronization"),
        ("Sources/Pages/A.swift", "package import Records"),
        ("Sources/Pages/A.swift", "import Foundation"),
        ("Sources/Linkage/A.swift", "import Casework"),
        ("Sources/Storage/A.swift", "@preconcurrency import GRDB"),
        ("Sources/Records/A.swift", "import StorageSQLite"),
        ("Sources/Website/A.swift", "import Storage"),
        ("Sources/Elsewhere/A.swift", "import Casework"),
    ])
    func `an import through a wall is found`(path: String, code: String) {
        #expect(ImportRule.findings(in: snippet("\n" + code, in: path)).count == 1)
    }

    @Test func `an allowed import passes`() {
        let code = "package import Markup\nimport Casework\n// import GRDB\nlet a = \"import GRDB\""
        #expect(ImportRule.findings(in: snippet(code, in: "Sources/Pages/A.swift")).isEmpty)
    }

    @Test func `the finding names the place, the module and the way out`() throws {
        let file = snippet("\nimport GRDB", in: "Sources/Casework/A.swift")
        let text = try #require(ImportRule.findings(in: file).first).description
        #expect(text.hasPrefix("Sources/Casework/A.swift:2: Casework may not import GRDB."))
        #expect(text.contains("To put it right: "))
    }
}
