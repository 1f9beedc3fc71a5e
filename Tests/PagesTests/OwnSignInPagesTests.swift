import Casework
import Markup
import Testing

@testable import Pages

struct OwnSignInPagesTests {
    private static let request = PasskeyRequest(
        party: "conference.example.org", origin: "https://conference.example.org",
        credentials: ["AAEC"])
    private static let moment = WallTime(today, TimeOfDay(minutes: 600))

    private static func key(_ number: UInt64, wentBack: Bool = false) -> OwnSignInBriefing.Key {
        OwnSignInBriefing.Key(
            id: ID(high: 0, low: number), name: "Telephone \(number)", madeAt: moment,
            usedAt: number == 1 ? nil : moment, isSyncable: number == 2,
            wentBackAt: wentBack ? moment : nil)
    }

    private static let pages: [(String, HTML)] = [
        ("sign in", signInPage(sampleFrame(), passkey: request)),
        (
            "prove with all",
            provePage(
                sampleFrame(), WaysToProve(passkey: request, takesCode: true, takesPassword: false),
                backTo: "/cases", hasKeptRequest: true)
        ),
        (
            "prove with a password",
            provePage(
                sampleFrame(), WaysToProve(passkey: nil, takesCode: false, takesPassword: true),
                backTo: "/cases")
        ),
        (
            "nothing yet",
            ownSignInPage(
                sampleFrame(),
                OwnSignInBriefing(
                    keys: [], hasCodes: false, recoveryCodesLeft: 0, mustSetUp: true, reason: nil))
        ),
        (
            "two keys and an app",
            ownSignInPage(
                sampleFrame(),
                OwnSignInBriefing(
                    keys: [key(1), key(2, wentBack: true)], hasCodes: true, recoveryCodesLeft: 1,
                    mustSetUp: false, reason: .added))
        ),
        ("add", addPasskeyPage(sampleFrame(), request)),
        (
            "name",
            renamePasskeyPage(
                sampleFrame(), ID(high: 0, low: 1), entered: PasskeyForm.stored("Telephone"))
        ),
        (
            "app",
            setUpCodesPage(
                sampleFrame(), CodesOffer(secret: "ABCD EFGH", address: "otpauth://totp"))
        ),
        ("codes", recoveryCodesPage(sampleFrame(), ["ABCD EFGH", "IJKL MNOP"])),
        (
            "display",
            ownDisplayPage(
                sampleFrame(), entered: OwnDisplayForm.stored(DisplayPreferences()), isSaved: true)
        ),
        ("password", ownPasswordPage(sampleFrame(), shortest: 15)),
        (
            "places",
            ownSessionsPage(
                sampleFrame(),
                [
                    OwnSession(
                        id: ID(high: 0, low: 1), browser: "Firefox on Windows", begunAt: moment,
                        seenAt: moment, isThisOne: true, factor: .passkey),
                    OwnSession(
                        id: ID(high: 0, low: 2), browser: "", begunAt: moment, seenAt: moment,
                        isThisOne: false, factor: .password),
                ])
        ),
    ]

    @Test func `each page passes the lint`() {
        for (name, page) in Self.pages {
            let findings = PageLint.findings(in: page)
            #expect(findings.isEmpty, "\(name): \(findings)")
        }
    }

    @Test func `a page with a passkey says when scripts are off`() {
        let text = render(signInPage(sampleFrame(), passkey: Self.request))
        #expect(text.contains("A passkey needs scripts"))
        #expect(text.contains("data-origin=\"https://conference.example.org\""))
    }
}
