/// The coordinator calls a meeting for a day and time.
package struct CallMeeting: Decision {
    package let area: ID<Area>
    package let kind: MeetingKind
    package let date: CalendarDate
    package let startsAt: TimeOfDay
    package let minutesPerCase: Int
    package let venue: PrivateText

    package init(
        in area: ID<Area>, _ kind: MeetingKind, on date: CalendarDate, at startsAt: TimeOfDay,
        minutesPerCase: Int, venue: PrivateText
    ) {
        self.area = area
        self.kind = kind
        self.date = date
        self.startsAt = startsAt
        self.minutesPerCase = minutesPerCase
        self.venue = venue
    }

    package enum Refusal: Error, Equatable, CaseIterable { case alreadyCalled, inThePast }

    package func decide(given meeting: Meeting, on occasion: Occasion) throws(Refusal)
        -> [MeetingEvent]
    {
        guard meeting.state == .notCalled else { throw .alreadyCalled }
        guard date >= occasion.today else { throw .inThePast }
        let called = MeetingCalled(
            area: area, kind: kind, date: date, startsAt: startsAt,
            minutesPerCase: minutesPerCase, venue: venue, stamp: Stamp(occasion))
        return [.called(called)]
    }
}
