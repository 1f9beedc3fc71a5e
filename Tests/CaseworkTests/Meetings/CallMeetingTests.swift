import Specimens
import Testing

@testable import Casework

@Suite struct CallMeetingTests {
    private func called(on occasion: Occasion) -> MeetingEvent {
        .called(
            MeetingCalled(
                area: Specimen.area, kind: .fortnightly, date: Specimen.meetsOn,
                startsAt: TimeOfDay(minutes: 570), minutesPerCase: 12, venue: Specimen.venue,
                stamp: Stamp(occasion)))
    }

    @Test func `a meeting is called for a later day or for today`() {
        for today in [Specimen.acceptedOn, Specimen.meetsOn] {
            let occasion = Specimen.occasion(on: today)
            given(new: Meeting.self).when(Specimen.calling, on: occasion)
                .then(called(on: occasion))
        }
    }

    @Test func `a meeting is called once`() throws {
        for story in try [Specimen.calledMeeting(), Specimen.closedMeeting()] {
            given(story).when(Specimen.calling).thenRefused(.alreadyCalled)
        }
    }

    @Test func `no meeting is called for a day that has passed`() {
        let tomorrow = Specimen.occasion(on: Specimen.meetsOn.adding(days: 1))
        given(new: Meeting.self).when(Specimen.calling, on: tomorrow).thenRefused(.inThePast)
    }
}
