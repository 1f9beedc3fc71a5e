import Testing

@Suite struct NameRuleTests {
    @Test(arguments: [
        "struct CaseManager {}", "package enum DateHelpers {}", "final class StringUtil {}",
        "protocol CaseDTO {}", "struct StoreImpl {}", "struct MailService {}", "actor RoomBase {}",
    ])
    func `a vague type name is found`(code: String) {
        #expect(NameRule.findings(in: snippet(code)).count == 1)
    }

    @Test(arguments: [
        "struct CoreRepresentative {}", "struct Management {}", "let helper = 1",
        "struct ServiceAddress {}", "enum Implied {}", "// class Manager",
    ])
    func `a name from the field passes`(code: String) {
        #expect(NameRule.findings(in: snippet(code)).isEmpty)
    }

    @Test(arguments: [
        "Sources/Core/A.swift", "Sources/Pages/Shared/A.swift", "Sources/Pages/Utils.swift",
        "Sources/Pages/String+ext.swift", "Tests/PagesTests/Common/A.swift",
    ])
    func `a vague drawer or file is found`(path: String) {
        #expect(NameRule.findings(in: snippet("", in: path)).isEmpty == false)
    }
}
