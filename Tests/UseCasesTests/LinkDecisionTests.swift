import Casework
import Linkage
import Records
import Specimens
import Storage
import Testing
import UseCases

/// Saying of two people that they are one or not, at triage and later, on every engine (SR-20).
@Suite struct LinkDecisionTests {
    @Test(arguments: Engine.present)
    func `not the same: no repeat is proposed, nobody is asked again, and it can be taken back`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let earlier = try await circle.heardCase()
            let referral = try await circle.send(circle.content())
            let before = try await office.referral(referral, for: town.coordinator)
            #expect(before.proposal?.earlier.id == earlier)
            let link = try #require(before.matches.first?.link)
            try await office.decideLink(
                link.pair, of: link.caseID, isSame: false, by: town.coordinator
            ).get()
            let decided = try await office.referral(referral, for: town.coordinator)
            #expect(decided.proposal == nil)
            #expect(decided.matches.first?.link?.isSettledOther == true)
            _ = try await office.acceptReferral(referral, as: .new, by: town.coordinator).get()
            #expect(try await undecided(town) == [])
            let bytes = try await store.read(TableBytes.all)
            _ = try await office.ledger.rebuild()
            #expect(try await store.read(TableBytes.all) == bytes)
            try await office.undoLink(link.pair, of: link.caseID, by: town.coordinator).get()
            #expect(try await undecided(town).map(\.pair) == [link.pair])
            let again = try await office.undoLink(
                link.pair, of: link.caseID, by: town.coordinator)
            #expect(again.refusal as? UndoLink.Refusal == .notDecided)
        }
    }

    @Test(arguments: Engine.present)
    func `a repeat that nobody saw is found later, and undoing leaves every table as it was`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let earlier = try await circle.heardCase()
            let later = try await circle.acceptedCase()
            let found = try await undecided(town)
            #expect(found.map(\.newer.id) == [later] && found.map(\.older.id) == [earlier])
            #expect(found.first?.reasons.contains(.sameBirth) == true)
            #expect(found.first?.check?.proposal != nil)
            #expect(try await waiting(town) == 1)
            let pair = try #require(found.first?.pair)
            let before = try await store.read(TableBytes.withoutLooks)
            try await office.decideLink(
                pair, of: later, isSame: true, by: town.coordinator
            ).get()
            let file = try await office.caseBriefing(later, page: "case", for: town.coordinator)
            #expect(file.outline.kind == .repeatOf(earlier))
            #expect(try await undecided(town) == [])
            #expect(try await waiting(town) == 0)
            try await office.undoLink(pair, of: later, by: town.coordinator).get()
            #expect(try await store.read(TableBytes.withoutLooks) == before)
            #expect(try await undecided(town).map(\.pair) == [pair])
        }
    }

    @Test func `a correction that brings something new asks again, and says what is new`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            _ = try await circle.heardCase()
            var content = circle.content()
            content.people = content.people.map(\.bornUnknown)
            let later = try await circle.acceptedCase(content)
            let pair = try #require(try await undecided(town).first?.pair)
            try await office.decideLink(
                pair, of: later, isSame: false, by: town.coordinator
            ).get()
            #expect(try await undecided(town) == [])
            try await circle.correct(later) { content in
                content.people = content.people.map { $0.born("1991-05-06") }
            }
            let asked = try await undecided(town)
            #expect(asked.map(\.pair) == [pair])
            #expect(asked.first?.news == [.sameBirth])
        }
    }

    @Test func `whoever is in conflict with either case is in conflict with both of one victim`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let earlier = try await circle.heardCase()
            let later = try await circle.acceptedCase()
            for (person, caseID) in [(town.housingRep, later), (town.policeRep, earlier)] {
                try await office.enterConflict(
                    of: person.account, in: caseID, because: PrivateText("Invented."),
                    by: town.chair
                ).get()
            }
            let pair = try #require(try await undecided(town).first?.pair)
            try await office.decideLink(pair, of: later, isSame: true, by: town.coordinator).get()
            for caseID in [earlier, later] {
                let known = try await office.conflicts(of: caseID, for: town.chair).known
                #expect(
                    Set(known.map(\.conflict.account))
                        == [town.housingRep.account, town.policeRep.account])
            }
        }
    }

    @Test func `what is new does not tell that two hidden addresses agree`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let earlier = try await circle.acceptedCase()
            var content = circle.content()
            content.people = content.people.map(\.livingHidden)
            let referral = try await circle.send(content)
            let link = try #require(
                try await office.referral(referral, for: town.coordinator).matches.first?.link)
            try await office.decideLink(
                link.pair, of: link.caseID, isSame: false, by: town.coordinator
            ).get()
            try await circle.correct(earlier) { content in
                content.people = content.people.map(\.livingHidden)
            }
            let match = try #require(
                try await office.referral(referral, for: town.coordinator).matches.first)
            #expect(match.told.contains(.sameAddress))
            #expect(!match.reasons.contains(.sameAddress))
            #expect(match.link?.news == [.hiddenDetail])
        }
    }

    @Test func `a case that is hidden from the coordinator is in no pair and no count`()
        async throws
    {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let earlier = try await circle.heardCase()
            let later = try await circle.acceptedCase()
            let pair = try #require(try await undecided(town).first?.pair)
            try await office.enterConflict(
                of: town.coordinator.account, in: earlier, because: PrivateText("Invented."),
                by: town.chair
            ).get()
            #expect(try await undecided(town) == [])
            #expect(try await waiting(town) == 0)
            await #expect(throws: NothingHere()) {
                _ = try await office.decideLink(
                    pair, of: later, isSame: true, by: town.coordinator)
            }
            await #expect(throws: NothingHere()) {
                _ = try await office.decideLink(pair, of: later, isSame: true, by: town.chair)
            }
        }
    }

    private func undecided(_ town: TestTown) async throws -> [PossibleRepeat] {
        try await town.office.possibleRepeats(for: town.coordinator).undecided
    }

    private func waiting(_ town: TestTown) async throws -> Int {
        try await town.office.home(for: town.coordinator).waiting.reduce(0) { count, task in
            if case .possibleRepeats(let pairs) = task { count + pairs } else { count }
        }
    }
}

extension CasePerson {
    fileprivate var bornUnknown: CasePerson {
        var person = self
        person.born = nil
        return person
    }

    fileprivate var livingHidden: CasePerson {
        guard role == .victim else { return self }
        var person = self
        person.address = PrivateText("12 Larkspur Road, Mockford, MK1 9ZZ")
        person.addressKnowledge = .notKnown
        return person
    }

    fileprivate func born(_ day: String) -> CasePerson {
        guard role == .victim else { return self }
        var person = self
        person.born = CalendarDate(day).map(Private.init)
        return person
    }
}

extension Circle {
    /// Its referrer says something else than before.
    fileprivate func correct(
        _ id: ID<CaseFile>, _ change: (inout ReferralContent) -> Void
    ) async throws {
        let office = town.office
        let sent = try await office.referrals(for: town.nurse)
        let referral = try #require(sent.max { $0.submittedAt < $1.submittedAt }?.id)
        let draft = try await office.startCorrection(of: referral, by: town.nurse) { _ in
            ([:], [])
        }
        let open = try await office.draft(draft, for: town.nurse).draft
        var content = try await office.contentToCorrect(open, by: town.nurse)
        change(&content)
        try await office.amendReferral(
            open, content, because: PrivateText("Now known."), by: town.nurse
        ).get()
    }
}

extension TableBytes {
    /// Without who looked at what, which is never taken back.
    @Sendable
    fileprivate static func withoutLooks(_ connection: any Connection) throws -> [[[SQLValue]]] {
        try tables.filter { !"\($0)".contains("look") && !"\($0)".contains("access_entry") }
            .map { try connection.rows($0).map(\.values) }
    }
}

extension Result where Failure == Refused {
    fileprivate var refusal: (any Error)? {
        guard case .failure(let refused) = self else { return nil }
        return refused.reason
    }
}

/// What an area's decisions say of the weights, and the index that is filled at the start.
@Suite struct AreaWeightsTests {
    @Test(arguments: Engine.present)
    func `repeats and decisions are counted, and a few are not enough`(
        engine: Engine
    ) async throws {
        try await engine.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            await office.fillIndexes()
            let earlier = try await circle.acceptedCase()
            let referral = try await circle.send(circle.content())
            _ = try await office.acceptReferral(
                referral, as: .repeatOf(earlier), by: town.coordinator
            ).get()
            await office.fillIndexes()
            let estimate = try #require(try await office.estimateWeights(in: town.area))
            #expect(estimate.decidedSame == 1 && estimate.decidedOther == 0)
            #expect(!estimate.isEnough && estimate.before.sameTakenForOne == 1)
            #expect(estimate.before.waiting == 0)
            let nowhere = try await office.estimateWeights(in: ID(high: 1, low: 1))
            #expect(nowhere == nil)
        }
    }

    @Test func `fifty decisions are enough, and say what they change`() async throws {
        try await Engine.sqliteMemory.withStore { store in
            let town = try await TestTown.settle(in: store)
            let (office, circle) = (town.office, Circle(town: town))
            let earlier = try await circle.acceptedCase()
            for _ in 0..<WeightsEstimate.fewest {
                let referral = try await circle.send(circle.content())
                _ = try await office.acceptReferral(
                    referral, as: .repeatOf(earlier), by: town.coordinator
                ).get()
            }
            let estimate = try #require(try await office.estimateWeights(in: town.area))
            #expect(estimate.isEnough)
            #expect(!estimate.changes.isEmpty)
            #expect(estimate.after.sameTakenForOne >= estimate.before.sameTakenForOne)
        }
    }
}
