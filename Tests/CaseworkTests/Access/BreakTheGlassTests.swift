import Casework
import Specimens
import Testing

/// The rule for opening a case in an emergency, and what leave it gives (trust 3.10).
@Suite struct BreakTheGlassTests {
    private let rep = Specimen.reader(.representative)
    private var opening: Occasion { Specimen.occasion(by: rep) }

    private let told = [
        ToldOfBreakGlass(Specimen.account(.coordinator), as: .coordinator),
        ToldOfBreakGlass(Specimen.account(.deputy), as: .agencyLead),
        ToldOfBreakGlass(Specimen.account(.chair), as: .reviewer),
    ]

    private func breaking(
        because reason: String = "He was released and is on his way",
        telling told: [ToldOfBreakGlass],
        isSuspended: Bool = false
    ) -> BreakTheGlass {
        BreakTheGlass(
            Specimen.caseID, .lifeInDanger, because: PrivateText(reason), telling: told,
            isSuspended: isSuspended)
    }

    private func broken() throws -> BreakGlass {
        let events = try breaking(telling: told).decide(given: BreakGlass(), on: opening)
        return BreakGlass(after: events)
    }

    @Test func `it lasts an hour from its beginning and is reviewed on the next working day`()
        throws
    {
        let breaking = try #require(try broken().breaking)
        #expect(breaking.until == opening.at.adding(seconds: 3600))
        #expect(breaking.reviewBy == opening.today.nextWorkingDay)
        #expect(CalendarDate("2026-03-06")?.nextWorkingDay.description == "2026-03-09")
    }

    @Test(arguments: ["", "danger", "   nineteen letters xx  "])
    func `a reason of fewer than twenty characters is none`(reason: String) {
        given(new: BreakGlass.self).when(breaking(because: reason, telling: told), on: opening)
            .thenRefused(.reasonIsTooShort)
    }

    @Test func `whoever has one that nobody reviewed in time opens no other`() {
        given(new: BreakGlass.self)
            .when(breaking(telling: told, isSuspended: true), on: opening)
            .thenRefused(.suspended)
    }

    @Test(arguments: ToldOfBreakGlass.Part.allCases)
    func `what cannot be told to each of the three is not opened`(part: ToldOfBreakGlass.Part) {
        let fewer = told.filter { $0.part != part }
        given(new: BreakGlass.self).when(breaking(telling: fewer), on: opening)
            .thenRefused(.nobodyToTell)
    }

    @Test func `nobody keeps watch over herself`() {
        let hers = told + [ToldOfBreakGlass(rep.account, as: .reviewer)]
        given(new: BreakGlass.self).when(breaking(telling: hers), on: opening)
            .thenRefused(.nobodyToTell)
    }

    @Test func `the reviewer is of another agency and says what was found`() throws {
        let glass = try broken()
        let chair = Specimen.occasion(by: Specimen.reader(.chair))
        let review = ReviewBreakGlass(wasNeeded: true, saying: PrivateText("It was."))
        #expect(try review.decide(given: glass, on: chair).count == 1)
        let friend = Specimen.occasion(by: Specimen.reader(.deputy))
        Given(record: glass).when(review, on: friend).thenRefused(.notTheReviewer)
        let overdue = ReviewBreakGlass(
            wasNeeded: true, saying: PrivateText("It was."), isOverdueForChair: true)
        Given(record: glass).when(overdue, on: friend).thenRefused(.notTheReviewer)
        let silent = ReviewBreakGlass(wasNeeded: true, saying: PrivateText(""))
        Given(record: glass).when(silent, on: chair).thenRefused(.wordsAreMissing)
        let done = BreakGlass(
            after: try breaking(telling: told).decide(given: BreakGlass(), on: opening)
                + review.decide(given: glass, on: chair))
        Given(record: done).when(review, on: chair).thenRefused(.alreadyReviewed)
        Given(record: done).when(breaking(telling: told), on: opening)
            .thenRefused(.alreadyOpened)
    }

    @Test func `only whoever opened it ends it early`() throws {
        let glass = try broken()
        #expect(try EndBreakGlass().decide(given: glass, on: opening).count == 1)
        Given(record: glass).when(EndBreakGlass(), on: Specimen.occasion())
            .thenRefused(.notHers)
    }
}

extension BreakTheGlassTests {
    private var facts: CaseFacts {
        CaseFacts(area: Specimen.area, referringAgency: Specimen.hospital.id)
    }

    private var live: CaseFacts {
        var facts = facts
        facts.glass = .lifeInDanger
        return facts
    }

    @Test func `in an emergency the case is read, without research and without what is hidden`()
        throws
    {
        let grant = try AccessPolicy.open(Specimen.caseID, live, by: rep)
        let parts = grant.parts
        #expect(grant.glass == .lifeInDanger)
        #expect(parts.contains([.outline, .people, .referral, .minutes, .actions, .urgentDetails]))
        #expect(parts.isDisjoint(with: [.ownResearch, .researchStatus, .advocacy, .history]))
        #expect(parts.isDisjoint(with: [.protectedDetails, .ownProtectedDetails]))
    }

    @Test func `only its kind of emergency says which hidden details may be shown`() {
        #expect(BreakGlassCategory.nobodyReachable.reveals.isEmpty)
        #expect(BreakGlassCategory.perpetratorAtLarge.reveals == [.telephone])
        #expect(!BreakGlassCategory.lifeInDanger.reveals.contains(.school))
        #expect(BreakGlassCategory.childInDanger.reveals.contains(.school))
    }

    @Test(arguments: Act.allCases.filter { $0 != .openCase })
    func `an emergency gives leave to do nothing`(act: Act) {
        let mayWithout = AccessPolicy.decide(rep, act, .caseFile(facts)).isAllowed
        let may = (try? AccessPolicy.open(Specimen.caseID, live, by: rep, for: act).parts) != nil
        #expect(may == mayWithout)
    }

    @Test(arguments: Role.allCases.filter { !Set<Role>.onDuty.contains($0) })
    func `nobody who is not on duty opens a case in an emergency`(role: Role) {
        let reader = Specimen.reader(role)
        #expect(throws: NothingHere.self) {
            _ = try AccessPolicy.breakGlass(Specimen.caseID, facts, by: reader).parts
        }
    }

    @Test func `a conflict, a sealed case, the other side, another area and a referral stand fast`()
        throws
    {
        let may = try AccessPolicy.breakGlass(Specimen.caseID, facts, by: rep).parts
        #expect(may == [])
        var excluded = live
        excluded.isExcluded = true
        var opposite = live
        opposite.isOnOtherSide = true
        var elsewhere = live
        elsewhere.area = Specimen.id(999)
        var waiting = live
        waiting.isAccepted = false
        for facts in [excluded, opposite, elsewhere, waiting] {
            #expect(throws: NothingHere.self) {
                _ = try AccessPolicy.breakGlass(Specimen.caseID, facts, by: rep).parts
            }
        }
        for facts in [excluded, opposite, elsewhere] {
            #expect(AccessPolicy.visibleParts(facts, to: rep).isEmpty)
        }
    }

    @Test func `whoever was not told oversees nothing, nor does somebody in conflict`() {
        let chair = Specimen.reader(.chair)
        var excluded = facts
        excluded.isExcluded = true
        #expect(throws: NothingHere.self) {
            _ = try AccessPolicy.oversee(Specimen.caseID, facts, by: chair, wasTold: false).parts
        }
        #expect(throws: NothingHere.self) {
            _ = try AccessPolicy.oversee(Specimen.caseID, excluded, by: chair, wasTold: true).parts
        }
    }
}

extension BreakTheGlassTests {
    @Test(arguments: ["M26-407", "m26 407", "26/407", "2026-407"])
    func `a case number is read however it was typed`(typed: String) {
        #expect(CaseReference(typed) == CaseReference(year: 2026, number: 407))
    }

    @Test(arguments: ["", "407", "M26", "M26-", "1-2-3", "26-9999999999999999999999"])
    func `what is no case number is none`(typed: String) {
        #expect(CaseReference(typed) == nil)
    }
}
