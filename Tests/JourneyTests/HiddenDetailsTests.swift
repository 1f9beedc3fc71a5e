import Casework
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// A mark is planted in every protected field, and every page is opened as everybody: none shows
/// one. Only the answer to a form that said what for does, and it is on record (SR-10).
@Suite struct HiddenDetailsTests {
    @Test func `no page of anybody shows where the victim is, before, at and after the meeting`()
        async throws
    {
        try await TownWebsite.open(.sqliteMemory) { site in
            let town = site.town
            var walk = Walk()
            let referral = try await town.plantedReferral()
            walk.add(referral)
            try await expectNothing(on: site, &walk)
            let (caseID, meeting) = try await town.caseOnAnAgenda(from: referral)
            walk.add(caseID)
            walk.add(meeting)
            walk.add("hiddenDetail", Planted.details.map(\.addressPart))
            for reader in [town.policeRep, town.housingRep, town.chair] {
                try await town.office.agreeConfidentiality(at: meeting, by: reader).get()
            }
            try await expectNothing(on: site, &walk)
            try await town.beginDrafts(referral, caseID, site, &walk)
            town.clock.move(days: 10)
            try await town.office.recordAttendance(
                [(town.police, .core, PrivateText("P. Mock"))], at: meeting, by: town.chair
            ).get()
            try await town.office.openMeeting(meeting, by: town.chair).get()
            try await town.office.openItem(caseID, at: meeting, by: town.chair).get()
            try await expectNothing(on: site, &walk)
        }
    }

    @Test(arguments: ["coordinator", "adviser", "manager", "nurse"])
    func `whoever may see a hidden detail says what for, sees it once, and it is on record`(
        name: String
    ) async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let referral = try await site.town.plantedReferral()
            let (caseID, _) = try await site.town.caseOnAnAgenda(from: referral)
            let browser = try await site.browser(of: name)
            for (detail, mark) in zip(Planted.details, Planted.marks) {
                let address = At.hiddenDetail(caseID, detail).address
                let form = try await browser.get(address)
                #expect(form.status == 200, "\(address)")
                let refused = try await browser.post(address, ["token": form.token])
                #expect(refused.status == 422 && !refused.text.contains(mark))
                let shown = try await browser.post(
                    address, ["token": form.token, "purpose": "reachVictim", "words": ""])
                #expect(shown.status == 200 && shown.text.contains(mark))
                #expect(shown.text.contains("recorded"))
                #expect(shown.all("cache-control") == ["no-store"])
            }
            let reveals = try await site.town.reveals(of: caseID)
            #expect(reveals.map(\.detail) == Planted.details)
            #expect(reveals.allSatisfy { $0.purpose == .reachVictim })
        }
    }

    @Test(arguments: ["chair", "police.rep", "housing.rep"])
    func `for anybody else a hidden detail is not there, whatever she says`(
        name: String
    ) async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let referral = try await site.town.plantedReferral()
            let (caseID, meeting) = try await site.town.caseOnAnAgenda(from: referral)
            for reader in [site.town.policeRep, site.town.housingRep] {
                try await site.town.office.agreeConfidentiality(at: meeting, by: reader).get()
            }
            let browser = try await site.browser(of: name)
            let page = try await browser.get("/")
            let missing = try await browser.get("/cases/nowhere")
            for detail in Planted.details {
                let address = At.hiddenDetail(caseID, detail).address
                let form = try await browser.get(address)
                let sent = try await browser.post(
                    address, ["token": page.token, "purpose": "visit", "words": ""])
                let isTheSame = form.body == missing.body && sent.body == missing.body
                #expect(form.status == 404 && sent.status == 404 && isTheSame)
            }
            #expect(try await site.town.reveals(of: caseID).isEmpty)
        }
    }

    /// Those in `except` see what they typed themselves and have not sent.
    private func expectNothing(on site: TownWebsite, _ walk: inout Walk) async throws {
        let everybody = [
            "nurse", "coordinator", "chair", "police.rep", "housing.rep", "lapsed.rep", "manager",
            "adviser",
        ]
        for name in everybody {
            let browser = try await site.browser(of: name)
            let seen = try await walk.pages(in: browser, with: Planted.marks)
            #expect(seen.found.isEmpty, "\(name): \(seen.found.first ?? "")")
            #expect(seen.shown > 3, "\(name) saw \(seen.shown) pages")
        }
    }
}
