/// How a meeting in session stands in time: what the case on the table has used, and when the
/// meeting ends if it goes on like this (ux 2.4.5).
///
/// It ends nothing and hides nothing; it is told, and the chair decides.
package struct MeetingPace: Sendable, Hashable {
    /// Whole minutes that the case on the table has used; nil between cases.
    package let used: Int?
    /// Minutes meant for each case that is left, the one on the table included.
    package let budget: Int
    /// Cases that are neither heard nor put off.
    package let left: Int
    package let plannedEnd: TimeOfDay
    package let forecastEnd: TimeOfDay
    /// Places on the agenda, counted from 1, whose turn would end after the planned end.
    package let unlikely: [Int]

    package var minutesLate: Int { max(forecastEnd.minutes - plannedEnd.minutes, 0) }

    /// nil unless the meeting is in session.
    package init?(_ meeting: Meeting, now: Instant, clock: TimeOfDay) {
        guard meeting.state == .inSession, let call = meeting.call else { return nil }
        let usual = min(max(call.minutesPerCase, 1), 240)
        let places = meeting.agenda.indices.filter { meeting.agenda[$0].outcome == nil }
        plannedEnd = MeetingPace.begin(meeting, call, now, clock)
            .adding(minutes: usual * meeting.agenda.count)
        left = places.count
        budget = MeetingPace.budget(from: clock, to: plannedEnd, left, usual)
        used = meeting.currentCase.map { id in
            Int(clamping: meeting.sitting.seconds(on: id, until: now) / 60)
        }
        let typical = MeetingPace.typical(meeting, now, usual)
        let ends = MeetingPace.ends(
            meeting, places, from: clock, first: max(budget - (used ?? 0), 0), then: typical)
        forecastEnd = ends.last?.1 ?? clock
        unlikely = ends.filter { [plannedEnd] in $0.1 > plannedEnd }.map { $0.0 + 1 }
    }

    /// When it was to begin; where it was opened on another day than it was called for, when it was
    /// opened.
    private static func begin(
        _ meeting: Meeting, _ call: MeetingCalled, _ now: Instant, _ clock: TimeOfDay
    ) -> TimeOfDay {
        guard let opened = meeting.opened, opened.on != call.date else { return call.startsAt }
        let since = max(now.milliseconds - opened.at.milliseconds, 0) / 60_000
        return clock.adding(minutes: -Int(clamping: since))
    }

    /// The time that is left, shared out, within what a case needs at least and may take at most
    /// (10 minutes aimed at, 15 the most: N15), or the area's own figure where that lies outside.
    private static func budget(
        from now: TimeOfDay, to end: TimeOfDay, _ left: Int, _ usual: Int
    ) -> Int {
        guard left > 0 else { return usual }
        let share = max(end.minutes - now.minutes, 0) / left
        return min(max(share, min(10, usual)), max(15, usual))
    }

    /// What a case has taken in this meeting, once three were heard; the planned time before that.
    private static func typical(_ meeting: Meeting, _ now: Instant, _ usual: Int) -> Int {
        let heard = meeting.agenda.filter { $0.outcome != nil }
            .map { meeting.sitting.seconds(on: $0.caseID, until: now) }.filter { $0 > 0 }
        guard heard.count >= 3 else { return usual }
        return Int(clamping: heard.reduce(0, +) / Int64(heard.count) / 60)
    }

    /// When each case that is left would end, the one on the table first.
    private static func ends(
        _ meeting: Meeting, _ places: [Int], from now: TimeOfDay, first: Int, then typical: Int
    ) -> [(Int, TimeOfDay)] {
        let current = places.filter { meeting.agenda[$0].caseID == meeting.currentCase }
        let others = places.filter { meeting.agenda[$0].caseID != meeting.currentCase }
        let base = current.isEmpty ? now : now.adding(minutes: first)
        return current.map { ($0, base) }
            + others.enumerated().map { turn, place in
                (place, base.adding(minutes: typical * (turn + 1)))
            }
    }
}
