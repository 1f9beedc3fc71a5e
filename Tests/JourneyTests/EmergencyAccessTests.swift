import Casework
import Foundation
import Markup
import Pages
import Specimens
import Testing
import UseCases

/// Opening a case in an emergency by the pages, with its limits (trust 3.10).
@Suite struct EmergencyAccessTests {
    private let reason = "He was released this morning and is on his way."

    private func fields(
        _ page: Reply, reference: String = "", name: String = "", born: [String] = ["", "", ""]
    ) -> [String: String] {
        [
            "token": page.token, "reference": reference, "victim": name, "born-day": born[0],
            "born-month": born[1], "born-year": born[2], "category": "lifeInDanger",
            "reason": reason,
        ]
    }

    @Test(arguments: Engine.present)
    func `the page says who will be told, the case opens to read, and it closes when she says so`(
        engine: Engine
    ) async throws {
        try await TownWebsite.open(engine) { site in
            let (caseID, _) = try await site.town.caseOnAnAgenda(
                from: site.town.plantedReferral())
            let browser = try await site.browser(of: "housing.rep")
            let form = try await browser.get(At.breakGlass().address)
            #expect(form.text.contains("told at once") && form.text.contains("another agency"))
            let short = try await browser.post(
                At.breakGlass().address,
                fields(form, reference: "M26-001").merging(["reason": "danger"]) { $1 })
            #expect(short.status == 422 && short.text.contains("20 characters"))
            let opened = try await browser.post(
                At.breakGlass().address, fields(form, reference: "m26-1"))
            #expect(opened.status == 303)
            let file = try await browser.get(At.caseFile(caseID).address)
            #expect(file.text.contains("You opened this case in an emergency"))
            #expect(!Planted.marks.contains { file.text.contains($0) })
            let detail = Planted.details[0]
            #expect(file.text.contains(At.hiddenDetail(caseID, detail).address))
            let research = try await browser.get(At.research(caseID).address)
            #expect(research.status == 404)
            let closed = try await browser.post(
                At.endBreakGlass(caseID).address, ["token": file.token])
            #expect(closed.status == 303)
            #expect(try await browser.get(At.caseFile(caseID).address).status == 404)
        }
    }

    @Test func `a case of a conflict and a case that never was are answered with the same bytes`()
        async throws
    {
        try await TownWebsite.open(.sqliteMemory) { site in
            let (caseID, _) = try await site.town.caseOnAnAgenda(
                from: site.town.plantedReferral())
            try await site.town.office.enterConflict(
                of: site.town.housingRep.account, in: caseID, because: PrivateText("A sister."),
                by: site.town.coordinator
            ).get()
            let browser = try await site.browser(of: "housing.rep")
            let form = try await browser.get(At.breakGlass().address)
            let hidden = [
                fields(form, reference: "M26-001"),
                fields(form, name: "Ada Sampleton", born: ["14", "3", "1990"]),
            ]
            let absent = [
                fields(form, reference: "M26-901"),
                fields(form, name: "Ada Nobodyton", born: ["14", "3", "1990"]),
            ]
            for (one, other) in zip(hidden, absent) {
                let first = try await browser.post(At.breakGlass().address, one)
                let second = try await browser.post(At.breakGlass().address, other)
                #expect(first.status == 422 && second.status == 422)
                #expect(neutral(first) == neutral(second))
            }
            #expect(try await browser.get(At.caseFile(caseID).address).status == 404)
        }
    }

    @Test(arguments: ["nurse", "chair", "coordinator"])
    func `whoever is not on duty has no such page`(name: String) async throws {
        try await TownWebsite.open(.sqliteMemory) { site in
            let browser = try await site.browser(of: name)
            let missing = try await browser.get("/cases/nowhere")
            let form = try await browser.get(At.breakGlass().address)
            let isTheSame = form.body == missing.body
            #expect(form.status == 404 && isTheSame)
        }
    }

    /// Without what was typed and the token, which are the asker's own.
    private func neutral(_ reply: Reply) -> String {
        ["M26-001", "M26-901", "Sampleton", "Nobodyton", reply.token].reduce(reply.text) {
            $0.replacingOccurrences(of: $1, with: "")
        }
    }
}
