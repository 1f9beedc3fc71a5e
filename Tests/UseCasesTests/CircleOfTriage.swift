import Casework
import Specimens
import Testing
import UseCases

/// What triage needs beside the circle: referrals of the same people by another agency, of the two
/// parties the other way round, and of another victim.
extension Circle {
    func person(_ role: CaseRole, _ name: String, _ born: String) -> CasePerson {
        CasePerson(
            id: town.office.world.newID(), role: role, name: PrivateText(name),
            born: CalendarDate(born).map(Private.init),
            relationship: role == .perpetrator ? .formerPartner : .notKnown)
    }

    private func content(_ people: [CasePerson]) -> ReferralContent {
        var content = content()
        content.people = people
        return content
    }

    /// The police write of the same two, and of a child.
    func secondContent() -> ReferralContent {
        var second = content(
            [
                person(.victim, "Ada Sampleton", "1991-05-06"),
                person(.child, "Wren Sampleton", "2021-01-30"),
            ])
        second.people.append(contentsOf: content().perpetrators)
        second.whatHappened = PrivateText("Officers came.")
        return second
    }

    func oppositeContent() -> ReferralContent {
        content([
            person(.victim, "Bram Mockridge", "1988-01-02"),
            person(.perpetrator, "Ada Sampleton", "1991-05-06"),
        ])
    }

    func contentWithChild() -> ReferralContent {
        content(content().people + [person(.child, "Wren Sampleton", "2021-01-30")])
    }

    func contentOfAnotherVictim() -> ReferralContent {
        content([
            person(.victim, "Cora Fictionby", "2001-12-30"),
            person(.perpetrator, "Bram Mockridge", "1988-01-02"),
            person(.child, "Wren Sampleton", "2021-01-30"),
        ])
    }

    func send(_ content: ReferralContent, by reader: Reader) async throws -> ID<Referral> {
        let id = try await town.office.startReferral(by: reader)
        let draft = try await town.office.draft(id, for: reader).draft
        return try await town.office.sendReferral(draft, content, by: reader).get()
    }

    func acceptedCase(_ content: ReferralContent) async throws -> ID<CaseFile> {
        let referral = try await send(content, by: town.nurse)
        _ = try await town.office.acceptReferral(referral, as: .new, by: town.coordinator).get()
        return try await town.office.referral(referral, for: town.coordinator).caseID
    }

    /// Each is told the number, sees the case, and has her own words and not the other's.
    func checkBothReferrersFollow(
        _ caseID: ID<CaseFile>, _ second: ID<Referral>, _ reference: CaseReference
    ) async throws {
        let police = Reader(
            account: town.policeRep.account, agency: town.police, area: town.area,
            roles: [.referrer])
        let told = try await town.office.referral(second, for: police)
        #expect(told.state == .joined && told.reference == reference && told.caseID == caseID)
        try await checkReadsNoOther(caseID, police)
        for (reader, words) in [
            (town.nurse, "An invented incident."), (police, "Officers came."),
        ] {
            let seen = try await town.office.caseBriefing(caseID, page: "case", for: reader)
            #expect(seen.referral?.whatHappened == PrivateText(words))
            #expect(seen.joined == nil && seen.victimsView == nil)
            let home = try await town.office.home(for: reader)
            let acknowledged = home.waiting.contains {
                if case .referralAccepted(_, reference, _) = $0 { true } else { false }
            }
            #expect(acknowledged)
        }
    }
}

extension Circle {
    /// Whoever joined a case reads and carries nothing that the first referrer wrote.
    private func checkReadsNoOther(_ caseID: ID<CaseFile>, _ police: Reader) async throws {
        let file = try await town.office.caseBriefing(caseID, page: "case", for: town.coordinator)
        let first = try #require(file.referralID)
        await #expect(throws: NothingHere.self) {
            _ = try await town.office.referral(first, for: police)
        }
        await #expect(throws: NothingHere.self) {
            _ = try await town.office.versions(of: first, for: police)
        }
        let own = try await town.office.caseBriefing(caseID, page: "case", for: police)
        #expect(own.referralID == nil)
        let carried = try await town.office.carriedForward(from: caseID, for: police)
        #expect(carried.people == own.people && carried.safeContact == nil)
    }
}

extension TestTown {
    var today: CalendarDate { office.world.day(office.world.now()) }
}
