import Casework
import Records
import Specimens
import Storage
import Testing
import UseCases

/// Deciding on referrals, by use cases on every engine: redirecting, joining, an emergency, and the
/// order in which referrals are looked at.
@Suite struct TriageTests {
    @Test(arguments: Engine.present)
    func `two agencies refer one incident: one case keeps both, and both follow it`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let caseID = try await circle.acceptedCase()
            let second = try await circle.send(circle.secondContent(), by: town.policeRep)
            let briefing = try await office.referral(second, for: town.coordinator)
            #expect(briefing.triage?.joinable.map(\.id) == [caseID])
            let reference = try await office.joinReferral(
                second, to: caseID, by: town.coordinator
            ).get()
            let file = try await office.caseBriefing(caseID, page: "case", for: town.coordinator)
            #expect(file.outline.reference == reference)
            #expect(file.joined?.map(\.content.whatHappened) == [PrivateText("Officers came.")])
            #expect(file.referral?.whatHappened == PrivateText("An invented incident."))
            #expect(file.people?.count == 3)
            try await circle.checkBothReferrersFollow(caseID, second, reference)
            let before = try await store.read(TableBytes.all)
            _ = try await office.ledger.rebuild()
            #expect(try await store.read(TableBytes.all) == before)
        }
    }

    @Test func `a case that was heard takes in no referral, and nothing of it is kept`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let caseID = try await circle.heardCase()
            let second = try await circle.send(circle.secondContent(), by: town.policeRep)
            let joined = try await town.office.joinReferral(
                second, to: caseID, by: town.coordinator)
            #expect(joined.refusal as? TakeReferral.Refusal == .caseIsNotOpen)
            let briefing = try await town.office.referral(second, for: town.coordinator)
            #expect(briefing.state == .submitted)
            #expect(briefing.triage?.joinable == [])
        }
    }

    @Test(arguments: Engine.present)
    func `an emergency is answered before acceptance, on the referral and on the case`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            var content = circle.content()
            content.cannotWait = PrivateText("He leaves custody tomorrow.")
            let id = try await circle.send(content)
            let unanswered = try await office.acceptReferral(id, as: .new, by: town.coordinator)
            #expect(
                unanswered.refusal as? AcceptReferral.Refusal == .emergencyNotAnswered)
            var acceptance = Acceptance(.new)
            let by = town.today.adding(days: 2)
            acceptance.answers.emergency = .meet(by: by)
            _ = try await office.acceptReferral(id, acceptance, by: town.coordinator).get()
            let told = try await office.referral(id, for: town.nurse)
            #expect(told.emergency == .meet(by: by))
            let file = try await office.caseBriefing(
                told.caseID, page: "case", for: town.coordinator)
            #expect(file.emergencies.last?.answer == .meet(by: by))
            #expect(file.clock?.last?.limit == by)
        }
    }

    @Test func `what cannot wait is next, then what is gravest, then the oldest`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let oldest = try await circle.send(circle.content())
            town.clock.move(days: 1)
            var grave = circle.content()
            grave.grounds = [.visibleHighRisk, .honourBasedOrForcedMarriage]
            let graver = try await circle.send(grave)
            var urgent = circle.content()
            urgent.cannotWait = PrivateText("Tonight.")
            let first = try await circle.send(urgent)
            #expect(try await office.nextReferral(for: town.coordinator) == first)
            for (id, next) in [(first, graver), (graver, oldest)] {
                let words = PrivateText("More, in short.")
                try await office.returnReferral(id, because: words, by: town.coordinator).get()
                #expect(try await office.nextReferral(for: town.coordinator) == next)
            }
            let told = try await office.decidedReferral(graver, for: town.coordinator)
            #expect(told.state == .returned && told.waiting == 1)
        }
    }

    @Test func `a redirected referral is told to its referrer and opens no case`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let id = try await circle.send(circle.content())
            try await office.redirectReferral(
                id, to: .adviceAndLocalServices, saying: PrivateText("Ask the advice line."),
                by: town.coordinator
            ).get()
            let told = try await office.referral(id, for: town.nurse)
            #expect(told.state == .redirected && told.redirection == .adviceAndLocalServices)
            #expect(told.reference == nil)
            let home = try await office.home(for: town.nurse)
            #expect(home.waiting.contains(.referralRedirected(id)))
            #expect(try await office.nextReferral(for: town.coordinator) == nil)
        }
    }

    @Test func `a case that MAPPA leads is listed only when the chair says so`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let id = try await circle.send(circle.content())
            var acceptance = Acceptance(.new)
            acceptance.answers.offenderMeetingLeads = true
            _ = try await office.acceptReferral(id, acceptance, by: town.coordinator).get()
            let caseID = try await office.referral(id, for: town.coordinator).caseID
            await #expect(throws: Refused.self) { _ = try await circle.meeting(hearing: [caseID]) }
            let file = try await office.caseBriefing(caseID, page: "case", for: town.chair)
            #expect(file.may.decideHearing && file.leadership == .chairDecides)
            let reason = PrivateText("The victim needs a plan.")
            await #expect(throws: NothingHere.self) {
                _ = try await office.decideHearing(
                    of: caseID, isHeard: true, because: reason, by: town.coordinator)
            }
            try await office.decideHearing(
                of: caseID, isHeard: true, because: reason, by: town.chair
            ).get()
            _ = try await circle.meeting(hearing: [caseID])
        }
    }

    @Test func `another victim of the same perpetrator and the same child are pointed out`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let circle = Circle(town: town)
            let caseID = try await circle.acceptedCase(circle.contentWithChild())
            let id = try await circle.send(circle.contentOfAnotherVictim())
            let briefing = try await town.office.referral(id, for: town.coordinator)
            #expect(briefing.matches.isEmpty)
            let found = briefing.triage?.connections ?? []
            #expect(found.map(\.kind) == [.samePerpetrator, .sameChild])
            #expect(found.allSatisfy { $0.caseID == caseID && !$0.reasons.isEmpty })
        }
    }
}

extension Result<CaseReference, Refused> {
    fileprivate var refusal: (any Error)? {
        if case .failure(let refused) = self { refused.reason } else { nil }
    }
}
