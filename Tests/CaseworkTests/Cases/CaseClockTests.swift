import Casework
import Specimens
import Testing

@Suite struct CaseClockTests {
    private let settings = AreaSettings(daysToHearing: 28)
    private let referred = day("2026-11-02")

    private func clock(incident: String? = "2026-10-31") -> CaseClock {
        CaseClock(incidentOn: incident.map(day), referredOn: referred)
    }

    private func standing(
        _ clock: CaseClock, _ step: ClockTime.Step, on today: String,
        _ settings: AreaSettings? = nil
    ) -> ClockTime.Standing? {
        clock.times(under: settings ?? self.settings, today: day(today))
            .first { $0.step == step }?.standing
    }

    @Test func `each step has its days`() {
        var clock = clock()
        clock.acceptedOn = day("2026-11-03")
        clock.firstContactOn = day("2026-11-06")
        clock.heardOn = day("2026-11-18")
        let times = clock.times(under: settings, today: day("2026-12-24"))
        #expect(times.map(\.step) == [.referral, .decision, .contact, .hearing])
        #expect(times.map(\.days) == [2, 1, 3, 16])
        #expect(times.allSatisfy { $0.standing == .inTime })
    }

    @Test func `a step whose beginning nobody knows is left out`() {
        let times = clock(incident: nil).times(under: settings, today: referred)
        #expect(times.map(\.step) == [.decision, .hearing])
    }

    @Test func `a decision is late on the day after the last`() {
        #expect(standing(clock(), .decision, on: "2026-11-03") == .inTime)
        #expect(standing(clock(), .decision, on: "2026-11-04") == .over(1))
        var decided = clock()
        decided.acceptedOn = day("2026-11-05")
        #expect(standing(decided, .decision, on: "2026-12-24") == .over(2))
    }

    @Test func `a hearing planned for the last day is in time, and the day after will breach`() {
        var clock = clock()
        clock.listedFor = day("2026-11-30")
        #expect(standing(clock, .hearing, on: "2026-11-03") == .inTime)
        clock.listedFor = day("2026-12-01")
        let late = ClockTime.Standing.willBreach(plannedOn: day("2026-12-01"))
        #expect(standing(clock, .hearing, on: "2026-11-03") == late)
    }

    @Test func `the next meeting speaks for a case that is on no agenda, and none breaches`() {
        var clock = clock()
        #expect(standing(clock, .hearing, on: "2026-11-03") == .willBreach(plannedOn: nil))
        clock.nextMeetingOn = day("2026-11-18")
        #expect(standing(clock, .hearing, on: "2026-11-03") == .inTime)
    }

    @Test func `beyond the limit the days are counted, heard or not`() {
        #expect(standing(clock(), .hearing, on: "2026-12-01") == .over(1))
        var heard = clock()
        heard.heardOn = day("2026-12-03")
        #expect(standing(heard, .hearing, on: "2027-03-01") == .over(3))
    }

    @Test func `an area may count from the incident`() {
        var settings = settings
        settings.hearingClock = .incident
        #expect(clock().hearingLimit(under: settings) == day("2026-11-28"))
        #expect(clock(incident: nil).hearingLimit(under: settings) == day("2026-11-30"))
    }

    @Test func `an emergency has the day that was promised`() {
        var clock = clock()
        clock.emergencyBy = day("2026-11-05")
        clock.nextMeetingOn = day("2026-11-18")
        let late = ClockTime.Standing.willBreach(plannedOn: day("2026-11-18"))
        #expect(standing(clock, .hearing, on: "2026-11-03") == late)
    }
}
