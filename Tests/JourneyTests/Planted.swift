import Casework
import Markup
import Pages
import Records
import Specimens
import Storage
import UseCases

/// A referral with a mark in every field by which the victim or a child could be found or reached.
enum Planted {
    static let marks = [
        "71 Hidden Planted Walk", "72 Stay Planted Close", "Planted Nursery", "73 Child Planted",
        "01632 960 774", "planted@example.invalid", "Planted Neighbour",
    ]

    static let details = [
        ProtectedDetail(.address, of: Specimen.victim.id),
        ProtectedDetail(.temporaryAddress, of: Specimen.victim.id),
        ProtectedDetail(.school, of: Specimen.child.id),
        ProtectedDetail(.address, of: Specimen.child.id),
        ProtectedDetail(.telephone), ProtectedDetail(.email), ProtectedDetail(.safePerson),
    ]

    static let content: ReferralContent = {
        var content = Specimen.referral()
        content.people = [Specimen.victim, Specimen.perpetrator, Specimen.child]
        content.people[0].addressKnowledge = .notKnown
        for (detail, mark) in zip(details, marks) { content[detail] = PrivateText(mark) }
        // He is entered at her address too: it is hidden there as well.
        content.people[1].address = PrivateText(marks.first ?? "")
        return content
    }()
}

extension TestTown {
    func plantedReferral() async throws -> ID<Referral> {
        let id = try await office.startReferral(by: nurse)
        let draft = try await office.draft(id, for: nurse).draft
        return try await office.sendReferral(draft, Planted.content, by: nurse).get()
    }

    /// Accepted, given to the adviser, and on an agenda that has gone out.
    func caseOnAnAgenda(from referral: ID<Referral>) async throws -> (ID<CaseFile>, ID<Meeting>) {
        _ = try await office.acceptReferral(referral, as: .new, by: coordinator).get()
        let caseID = try await office.referral(referral, for: coordinator).caseID
        try await office.allocateAdvocate(adviser.account, to: caseID, by: manager).get()
        let day = office.world.day(office.world.now()).adding(days: 10)
        let meeting = try await office.callMeeting(
            (.fortnightly, day, TimeOfDay(minutes: 570), 12, PrivateText("Town Hall")),
            by: coordinator
        ).get()
        try await office.listCases([caseID], on: meeting, by: coordinator).get()
        try await office.issueAgenda(meeting, by: coordinator).get()
        return (caseID, meeting)
    }

    /// A correction by whoever wrote it, and new referrals of the same people by those who may.
    func beginDrafts(
        _ referral: ID<Referral>, _ caseID: ID<CaseFile>, _ site: TownWebsite, _ walk: inout Walk
    ) async throws {
        let starts = [
            ("nurse", At.startCorrection(referral)), ("nurse", At.furtherIncident(caseID)),
            ("coordinator", At.furtherIncident(caseID)), ("adviser", At.furtherIncident(caseID)),
            ("police.rep", At.furtherIncident(caseID)),
        ]
        for (name, address) in starts {
            let browser = try await site.browser(of: name)
            let page = try await browser.get("/")
            let begun = try await browser.post(address.address, ["token": page.token])
            for place in begun.all("location") { walk.follow(place) }
        }
    }

    /// What was shown of a case, in order, as the access record has it.
    func reveals(of id: ID<CaseFile>) async throws -> [Reveal] {
        try await office.ledger.disclose { desk in
            let grant = AccessPolicy.maintain(.caseFile(id))
            let log = try desk.history(of: AccessLog.self, Matter.caseFile(id).accessLog, grant)
            return (log.last?.after.entries.compactMap(\.reveal) ?? [], [])
        }
    }
}
