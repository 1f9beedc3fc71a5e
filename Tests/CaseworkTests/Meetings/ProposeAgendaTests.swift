import Casework
import Testing

/// Given the cases that wait, when an agenda is proposed, then its order, times and warnings.
@Suite struct ProposeAgendaTests {
    @Test func `the oldest comes first, and each has its time and its reason`() throws {
        let proposal = try Waiting.agenda().propose([
            Waiting.case(1, referred: "2026-11-20"), Waiting.case(2, referred: "2026-11-12"),
        ])
        #expect(proposal.items.map(\.caseID) == [Waiting.id(2), Waiting.id(1)])
        #expect(proposal.items.map(\.at) == [Waiting.time(9, 30), Waiting.time(9, 45)])
        #expect(proposal.items.map(\.reasons) == [[.waiting(days: 14)], [.waiting(days: 6)]])
        #expect(proposal.endsAt == Waiting.time(10, 0))
        #expect(proposal.warnings.isEmpty)
    }

    @Test func `a case that was put off is heard before one that is late`() throws {
        var again = try Waiting.case(1, referred: "2026-11-20")
        again.timesPutOff = 2
        let late = try Waiting.case(2, referred: "2026-10-20")
        let proposal = try Waiting.agenda().propose([late, again])
        #expect(proposal.items.map(\.caseID) == [Waiting.id(1), Waiting.id(2)])
        #expect(proposal.items.first?.reasons == [.putOff(times: 2)])
        #expect(proposal.items.last?.reasons == [.late(days: 9)])
        #expect(proposal.warnings == [.lateWhenHeard(Waiting.id(2), days: 9)])
    }

    @Test func `a case that would be late at the next meeting goes before a younger one`() throws {
        let proposal = try Waiting.agenda().propose([
            Waiting.case(1, referred: "2026-11-25"), Waiting.case(2, referred: "2026-11-10"),
        ])
        #expect(proposal.items.first?.caseID == Waiting.id(2))
        let limit = try #require(CalendarDate("2026-12-08"))
        #expect(proposal.items.first?.reasons == [.lateAtTheNextMeeting(limit: limit)])
    }

    @Test func `connected cases follow each other`() throws {
        var first = try Waiting.case(1, referred: "2026-11-14")
        first.connected = [Waiting.id(3)]
        let proposal = try Waiting.agenda().propose([
            first, Waiting.case(2, referred: "2026-11-15", from: 8),
            Waiting.case(3, referred: "2026-11-24", from: 9),
        ])
        #expect(proposal.items.map(\.caseID) == [1, 3, 2].map(Waiting.id))
        #expect(
            proposal.items[1].reasons == [
                .waiting(days: 2), .besideConnected(Waiting.reference(1)),
            ])
    }

    @Test func `the cases of one referrer follow each other where nothing presses`() throws {
        let proposal = try Waiting.agenda().propose([
            Waiting.case(1, referred: "2026-11-14", from: 8),
            Waiting.case(2, referred: "2026-11-15", from: 9),
            Waiting.case(3, referred: "2026-11-16", from: 8),
        ])
        #expect(proposal.items.map(\.caseID) == [1, 3, 2].map(Waiting.id))
    }

    @Test func `what does not fit is left, the least pressing, and is told`() throws {
        let cases = try (1...22).map { try Waiting.case($0, referred: "2026-11-15") }
        let late = try Waiting.case(23, referred: "2026-10-01")
        let proposal = try Waiting.agenda().propose(cases + [late])
        #expect(proposal.items.count == 20)
        #expect(proposal.items.first?.caseID == Waiting.id(23))
        #expect(proposal.left.map(\.caseID) == [20, 21, 22].map(Waiting.id))
        #expect(proposal.warnings.contains(.moreThanCapacity(cases: 23, capacity: 20)))
        #expect(proposal.warnings.contains(.longerThanHalfADay(minutes: 300)))
    }

    @Test func `a left case that will be late by then is named`() throws {
        let cases = try (1...21).map { try Waiting.case($0, referred: "2026-11-10") }
        let limit = try #require(CalendarDate("2026-12-08"))
        #expect(
            try Waiting.agenda().propose(cases).warnings.contains(
                .leftLate(Waiting.id(21), limit: limit)))
    }

    @Test func `what the coordinator should know is said and stops nothing`() throws {
        var led = try Waiting.case(1, referred: "2026-11-20", from: 77)
        led.isOffenderLed = true
        led.accountsForView = false
        let proposal = try Waiting.agenda().propose([led])
        #expect(
            proposal.warnings == [
                .referrerWithoutAgreement(Waiting.agency(77)), .offenderLed(Waiting.id(1)),
                .withoutVictimsView(Waiting.id(1)),
            ])
        #expect(proposal.items.count == 1)
    }

    @Test func `the order does not depend on the order in which they came`() throws {
        let cases = try (1...40).map {
            try Waiting.case($0, referred: "2026-11-\(10 + $0 % 9)", from: $0 % 5)
        }
        let agenda = try Waiting.agenda()
        let proposal = agenda.propose(cases)
        #expect(proposal == agenda.propose(cases.reversed()))
        #expect(Set((proposal.items + proposal.left).map(\.caseID)).count == 40)
    }
}

/// Cases that wait for the meeting of 26 November; the one after is on 10 December.
private enum Waiting {
    static func id(_ number: Int) -> ID<CaseFile> { ID(high: 1, low: UInt64(number)) }
    static func agency(_ number: Int) -> ID<Agency> { ID(high: 2, low: UInt64(number)) }
    static func reference(_ number: Int) -> CaseReference {
        CaseReference(year: 2026, number: number)
    }
    static func time(_ hour: Int, _ minute: Int) -> TimeOfDay {
        TimeOfDay(minutes: hour * 60 + minute)
    }

    static func `case`(
        _ number: Int, referred: String, from agency: Int = 1
    ) throws -> AgendaCandidate {
        let day = try #require(CalendarDate(referred))
        return AgendaCandidate(
            id(number), reference(number), from: Self.agency(agency), CaseClock(referredOn: day))
    }

    static func agenda() throws -> ProposeAgenda {
        ProposeAgenda(
            on: try #require(CalendarDate("2026-11-26")), at: time(9, 30),
            nextMeeting: CalendarDate("2026-12-10"), minutesPerCase: 15,
            under: AreaSettings(), partners: Set((0...9).map(agency)))
    }
}
