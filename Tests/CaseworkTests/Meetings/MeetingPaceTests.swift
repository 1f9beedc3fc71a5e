import Specimens
import Testing

@testable import Casework

/// Given a meeting in session, when the clock is read, then how it stands in time (ux 2.4.5).
@Suite struct MeetingPaceTests {
    @Test func `a case uses its time from the moment it is on the table, breaks left out`() throws {
        var sitting = Sitting()
        sitting.turn(to: Specimen.caseID, minute(0))
        sitting.pause(minute(4))
        #expect(sitting.seconds(on: Specimen.caseID, until: minute(9)) == 240)
        sitting.resume(Specimen.caseID, minute(10))
        #expect(sitting.seconds(on: Specimen.caseID, until: minute(13)) == 420)
        sitting.finish(minute(14))
        #expect(sitting.seconds(on: Specimen.caseID, until: minute(60)) == 480)
    }

    @Test func `a case that comes back to the table goes on with its time`() throws {
        var sitting = Sitting()
        sitting.turn(to: Specimen.caseID, minute(0))
        sitting.turn(to: Specimen.otherCaseID, minute(3))
        sitting.turn(to: Specimen.caseID, minute(5))
        #expect(sitting.seconds(on: Specimen.caseID, until: minute(6)) == 240)
    }

    @Test func `a clock that is set back counts for nothing`() throws {
        var sitting = Sitting()
        sitting.turn(to: Specimen.caseID, minute(10))
        #expect(sitting.seconds(on: Specimen.caseID, until: minute(4)) == 0)
    }

    @Test func `the time that is left is shared out, within ten to fifteen minutes`() throws {
        #expect(try pace(at: 9, 30)?.budget == 12)
        #expect(try pace(at: 9, 50)?.budget == 10, "two cases and four minutes left")
        #expect(try pace(at: 8, 0)?.budget == 15, "early, and yet no case takes all morning")
    }

    @Test func `a late meeting says when it will end, and which case may not be heard`() throws {
        let late = try #require(try pace(at: 9, 50))
        #expect(late.plannedEnd == TimeOfDay(minutes: 9 * 60 + 54))
        #expect(late.forecastEnd == TimeOfDay(minutes: 10 * 60 + 12))
        #expect(late.minutesLate == 18)
        #expect(late.unlikely == [1, 2])
        #expect(late.left == 2)
    }

    @Test func `a meeting that is opened on another day is late by nothing`() throws {
        let opened = Specimen.tenOClock(on: Specimen.meetsOn.adding(days: -3))
        let story = try Specimen.attendedMeeting().after(
            OpenMeeting(),
            on: Occasion(
                by: .system, at: opened, today: Specimen.meetsOn.adding(days: -3)))
        let pace = try #require(MeetingPace(story.record, now: opened, clock: time(16, 0)))
        #expect(pace.minutesLate == 0)
        #expect(pace.plannedEnd == TimeOfDay(minutes: 16 * 60 + 24))
    }

    @Test func `before it opens and after it closes a meeting has no pace`() throws {
        for story in try [Specimen.attendedMeeting(), Specimen.closedMeeting()] {
            #expect(MeetingPace(story.record, now: minute(0), clock: time(10, 0)) == nil)
        }
    }

    private func pace(at hour: Int, _ minute: Int) throws -> MeetingPace? {
        let story = try Specimen.openMeeting()
            .after(OpenItem(Specimen.caseID), on: Specimen.occasion())
        let now = Specimen.tenOClock(on: Specimen.meetsOn)
        return MeetingPace(story.record, now: now, clock: time(hour, minute))
    }

    private func minute(_ number: Int64) -> Instant { Instant(milliseconds: number * 60_000) }
    private func time(_ hour: Int, _ minute: Int) -> TimeOfDay {
        TimeOfDay(minutes: hour * 60 + minute)
    }
}
