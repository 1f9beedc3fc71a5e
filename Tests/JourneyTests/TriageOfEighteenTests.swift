import Casework
import Foundation
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// J4 counted: eighteen complete referrals are decided on eighteen pages with eighteen choices, and
/// then nothing waits.
@Suite struct TriageOfEighteenTests {
    @Test(arguments: Engine.present)
    func `eighteen referrals take eighteen pages and eighteen choices`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            for number in 0..<18 { try await site.town.send(Self.referral(number)) }
            let coordinator = try await site.browser(of: "coordinator")
            let queue = try await coordinator.get(At.referrals().address)
            var address = try #require(Self.firstReferral(in: queue.text))
            var pages = 0
            var choices = 0
            while address.contains("/referrals/") {
                let page = try await coordinator.get(address)
                pages += 1
                #expect(page.status == 200)
                choices += Self.groupsToAnswer(in: page.text)
                let form = try #require(Self.acceptAddress(in: page.text))
                let decided = try await coordinator.post(
                    form, ["token": page.token, "accept-kind": "new"])
                #expect(decided.status == 303)
                address = decided.all("location").first ?? ""
            }
            #expect(pages == 18)
            #expect(choices == 18)
            let end = try await coordinator.get(address)
            #expect(end.text.contains("Nothing is waiting."))
            #expect(end.text.contains("was accepted as case M26-018"))
        }
    }

    /// Eighteen families who have nothing in common.
    private static func referral(_ number: Int) -> ReferralContent {
        let first = ["Ada", "Bea", "Cora", "Dilys", "Enid", "Fay"][number % 6]
        let last = ["Sampleton", "Mockworth", "Testerby"][number / 6]
        let year = 1960 + number
        let victim = CasePerson(
            id: Specimen.id(UInt64(1000 + number)), role: .victim,
            name: PrivateText("\(first) \(last)"),
            born: CalendarDate(year: year, month: 1 + number % 12, day: 5).map(Private.init))
        let other = ["Quill", "Rudd", "Stoke", "Tarn", "Umber", "Vane"][number % 6]
        let perpetrator = CasePerson(
            id: Specimen.id(UInt64(2000 + number)), role: .perpetrator,
            name: PrivateText("\(other) \(last)son"),
            born: CalendarDate(year: year - 4, month: 1 + number % 12, day: 17)
                .map(Private.init), relationship: .formerPartner)
        return Specimen.referral(people: [victim, perpetrator])
    }

    private static func firstReferral(in page: String) -> String? {
        value(after: "<th scope=\"row\"><a href=\"", in: page)
    }

    private static func acceptAddress(in page: String) -> String? {
        let actions = page.components(separatedBy: "action=\"").dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }
        return actions.first { $0.hasSuffix("/accept") }
    }

    /// Groups of the first form in which something has to be chosen; what is folded away under a
    /// question of its own may be left alone.
    private static func groupsToAnswer(in page: String) -> Int {
        let form = page.components(separatedBy: "/accept\"").dropFirst().first ?? ""
        let inside = form.components(separatedBy: "</form>").first ?? ""
        let open = inside.components(separatedBy: "<details").enumerated().map { place, part in
            place == 0 ? part : part.components(separatedBy: "</details>").dropFirst().joined()
        }
        return open.joined().components(separatedBy: "<fieldset").count - 1
    }

    private static func value(after mark: String, in page: String) -> String? {
        page.range(of: mark).map { String(page[$0.upperBound...].prefix { $0 != "\"" }) }
    }
}

extension TestTown {
    fileprivate func send(_ content: ReferralContent) async throws {
        let draft = try await office.startReferral(by: nurse)
        _ = try await office.sendReferral(
            office.draft(draft, for: nurse).draft, content, by: nurse
        ).get()
    }
}
