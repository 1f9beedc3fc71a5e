/// A candidate with how much it presses on the day of the meeting.
struct PressingCase {
    let candidate: AgendaCandidate
    let limit: CalendarDate
    private let daysLate: Int
    private let isLateNextTime: Bool
    private let days: Int
    private let breaches: [TimelinessBreach]

    init(_ candidate: AgendaCandidate, _ agenda: ProposeAgenda) {
        self.candidate = candidate
        let limit = candidate.clock.hearingLimit(under: agenda.settings)
        self.limit = limit
        daysLate = max(limit.days(to: agenda.day), 0)
        isLateNextTime = agenda.nextMeeting.map { $0 > limit } ?? false
        days = max(candidate.clock.referredOn.days(to: agenda.day), 0)
        breaches = candidate.clock.breaches(whenHeardOn: agenda.day, under: agenda.settings)
            .filter { $0.clock != agenda.settings.hearingClock }
    }

    /// Whether anything but its age decides its place.
    var presses: Bool { rank < 3 }

    /// 0 presses most.
    private var rank: Int {
        if candidate.timesPutOff > 0 { return 0 }
        if daysLate > 0 { return 1 }
        return isLateNextTime ? 2 : 3
    }

    /// The most put off, then the earliest limit, then the lowest number: always one order.
    static func before(_ left: PressingCase, _ right: PressingCase) -> Bool {
        if left.rank != right.rank { return left.rank < right.rank }
        let (one, two) = (left.candidate, right.candidate)
        if one.timesPutOff != two.timesPutOff { return one.timesPutOff > two.timesPutOff }
        if left.limit != right.limit { return left.limit < right.limit }
        return (one.reference, one.caseID) < (two.reference, two.caseID)
    }

    var reasons: [AgendaReason] {
        var reasons: [AgendaReason] = []
        if candidate.timesPutOff > 0 { reasons.append(.putOff(times: candidate.timesPutOff)) }
        if daysLate > 0 {
            reasons.append(.late(days: daysLate))
        } else if isLateNextTime {
            reasons.append(.lateAtTheNextMeeting(limit: limit))
        }
        return reasons.isEmpty ? [.waiting(days: days)] : reasons
    }

    /// What the coordinator should know of it when it is heard at this meeting.
    var warnings: [AgendaWarning] {
        var warnings: [AgendaWarning] = []
        if daysLate > 0 { warnings.append(.lateWhenHeard(candidate.caseID, days: daysLate)) }
        if daysLate == 0, let other = breaches.first {
            warnings.append(
                .lateByOtherClock(candidate.caseID, other.clock, days: other.days))
        }
        if candidate.isOffenderLed { warnings.append(.offenderLed(candidate.caseID)) }
        if !candidate.hasContact {
            warnings.append(.withoutContact(candidate.caseID))
        } else if !candidate.accountsForView {
            warnings.append(.withoutVictimsView(candidate.caseID))
        }
        if candidate.referrerStaysAway { warnings.append(.referrerStaysAway(candidate.caseID)) }
        if candidate.hasConflict { warnings.append(.conflictKnown(candidate.caseID)) }
        return warnings
    }

    /// What she should know when it is not.
    var warningsWhenLeft: [AgendaWarning] {
        isLateNextTime || daysLate > 0 ? [.leftLate(candidate.caseID, limit: limit)] : []
    }
}
