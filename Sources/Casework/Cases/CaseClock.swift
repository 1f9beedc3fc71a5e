/// How long a case has taken at each step, and what the area has agreed for it (S004 1.3, N10).
package struct CaseClock: Sendable, Hashable {
    package var incidentOn: CalendarDate?
    package var referredOn: CalendarDate
    package var acceptedOn: CalendarDate?
    package var firstContactOn: CalendarDate?
    /// The day of the meeting on whose agenda it is.
    package var listedFor: CalendarDate?
    package var heardOn: CalendarDate?
    /// The day that was promised when an emergency meeting was granted.
    package var emergencyBy: CalendarDate?
    /// The next meeting that could hear it, while it is on no agenda.
    package var nextMeetingOn: CalendarDate?

    package init(incidentOn: CalendarDate? = nil, referredOn: CalendarDate) {
        self.incidentOn = incidentOn
        self.referredOn = referredOn
    }
}

/// One step on the way of a case, with its days.
package struct ClockTime: Sendable, Hashable {
    package enum Step: String, Sendable, Hashable, CaseIterable {
        case referral, decision, contact, hearing
    }

    package enum Standing: Sendable, Hashable {
        /// Nothing was agreed for it, or it was in time.
        case inTime
        /// Days beyond the limit, whether it has happened by now or not.
        case over(Int)
        /// As things stand it happens after the limit, or nothing is planned at all.
        case willBreach(plannedOn: CalendarDate?)
    }

    package let step: Step
    package let doneOn: CalendarDate?
    /// From the day before it in the order of the steps: to the day it was done, or to today.
    package let days: Int
    package let limit: CalendarDate?
    package let standing: Standing

    package var isLate: Bool { standing != .inTime }
}

extension CaseClock {
    /// Each step with its days as they stand today; a step whose beginning nobody knows is left
    /// out.
    package func times(under settings: AreaSettings, today: CalendarDate) -> [ClockTime] {
        [
            referral, decision(under: settings, today: today), contact(today),
            hearing(under: settings, today: today),
        ].compactMap(\.self)
    }

    /// The last day on which the case is heard in time.
    package func hearingLimit(under settings: AreaSettings) -> CalendarDate {
        emergencyBy ?? clockStart(settings).adding(days: settings.daysToHearing)
    }

    private var referral: ClockTime? {
        incidentOn.map {
            ClockTime(
                step: .referral, doneOn: referredOn, days: $0.days(to: referredOn), limit: nil,
                standing: .inTime)
        }
    }

    package func decision(under settings: AreaSettings, today: CalendarDate) -> ClockTime {
        let limit = referredOn.adding(days: settings.triageTargetDays)
        let end = acceptedOn ?? today
        return ClockTime(
            step: .decision, doneOn: acceptedOn, days: referredOn.days(to: end), limit: limit,
            standing: end > limit ? .over(limit.days(to: end)) : .inTime)
    }

    private func contact(_ today: CalendarDate) -> ClockTime? {
        guard let from = acceptedOn else { return nil }
        return ClockTime(
            step: .contact, doneOn: firstContactOn, days: from.days(to: firstContactOn ?? today),
            limit: nil, standing: .inTime)
    }

    package func hearing(under settings: AreaSettings, today: CalendarDate) -> ClockTime {
        let limit = hearingLimit(under: settings)
        let end = heardOn ?? today
        return ClockTime(
            step: .hearing, doneOn: heardOn, days: clockStart(settings).days(to: end),
            limit: limit, standing: hearingStanding(limit, end))
    }

    private func hearingStanding(_ limit: CalendarDate, _ end: CalendarDate) -> ClockTime.Standing {
        if end > limit { return .over(limit.days(to: end)) }
        guard heardOn == nil else { return .inTime }
        guard let planned = listedFor ?? nextMeetingOn else {
            return .willBreach(plannedOn: nil)
        }
        return planned > limit ? .willBreach(plannedOn: planned) : .inTime
    }

    private func clockStart(_ settings: AreaSettings) -> CalendarDate {
        switch settings.hearingClock {
        case .referral: referredOn
        case .incident: incidentOn ?? referredOn
        }
    }
}
