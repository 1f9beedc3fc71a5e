extension AreaSettings {
    /// A meeting that cannot wait goes out as soon as it is called: its agencies have hours.
    package func agendaGoesOut(
        before meeting: CalendarDate, of kind: MeetingKind, calledOn day: CalendarDate
    ) -> CalendarDate {
        switch kind {
        case .emergency, .daily: day
        case .monthly, .fourWeekly, .fortnightly, .weekly: agendaGoesOut(before: meeting)
        }
    }

    /// The day on which the agenda of a meeting goes out. Working days are Monday to Friday: the
    /// bank holidays of the four nations differ, so an area adds a day where one falls between.
    package func agendaGoesOut(before meeting: CalendarDate) -> CalendarDate {
        guard agendaDayKind == .working else { return meeting.adding(days: -agendaLeadDays) }
        var (day, left) = (meeting, min(max(agendaLeadDays, 0), 366))
        while left > 0 {
            day = day.adding(days: -1)
            if day.weekday < 5 { left -= 1 }
        }
        return day
    }
}
