import Casework

/// Meetings that are over, with what came of their cases.
extension AreaStory {
    /// The weeks before a past meeting up to its close; what its agencies do then comes after.
    func planPast(
        _ meeting: MeetingInHand, putOff: CaseInHand? = nil, absent: Set<Party> = [],
        inFull: Bool, in diary: inout Diary
    ) {
        let out = WorkingCalendar.weekday(
            onOrBefore: meeting.date.adding(days: -settings.agendaLeadDays))
        let called = WorkingCalendar.weekday(onOrBefore: meeting.date.adding(days: -42))
        diary.note("calling a meeting", at: calendar.moment(called, 9, 20)) {
            try await self.call(meeting)
        }
        diary.note("listing cases", at: calendar.moment(out, 14)) {
            try await self.list(meeting.cases, on: meeting)
        }
        diary.note("issuing an agenda", at: calendar.moment(out, 15)) {
            try await self.issueAgenda(meeting)
        }
        let speakers = Party.current.filter { !absent.contains($0) }
        diary.note("declarations", at: calendar.moment(out, 15, 30)) {
            try await self.declare(speakers.map { .speaker(for: $0) }, at: meeting)
        }
        planPastResearch(by: speakers, at: meeting, from: out, inFull: inFull, in: &diary)
        diary.note("a meeting", at: calendar.moment(meeting.date, 9, 30)) {
            try await self.hold(meeting, putOff: putOff, inFull: inFull)
        }
        diary.note("action lists", at: calendar.moment(meeting.date, 16)) {
            try await self.openActionLists(of: meeting, by: speakers.filter { $0 != .housing })
        }
    }

    private func planPastResearch(
        by speakers: [Party], at meeting: MeetingInHand, from out: CalendarDate, inFull: Bool,
        in diary: inout Diary
    ) {
        let first = WorkingCalendar.workday(after: out)
        for (place, party) in speakers.enumerated() {
            let day = place.isMultiple(of: 2) ? first : WorkingCalendar.workday(after: first)
            diary.note("research", at: time(day, 9...15)) {
                let share = inFull || party == .police ? party.knownInHundred : 8
                try await self.research(
                    by: party, about: meeting.cases, at: meeting, knownInHundred: share)
            }
        }
    }

    /// When a case of a meeting was referred: early enough to be accepted before its agenda.
    func referralDay(for meeting: CalendarDate) -> CalendarDate {
        meeting.adding(days: -settings.agendaLeadDays - chance.number(in: 7...18))
    }
}

extension AreaStory {
    /// After the meeting before last: one or two cases close, one action cannot be done any more,
    /// one was not done, and some were forgotten.
    func planFollowUpOfEarlier(_ meeting: MeetingInHand, in diary: inout Diary) {
        guard let first = meeting.cases.first, let second = meeting.cases.dropFirst().first else {
            return
        }
        let (soon, later) = (meeting.date.adding(days: 2), meeting.date.adding(days: 8))
        diary.note("approving minutes", at: time(soon, 17...17)) {
            try await self.approveMinutes(of: meeting)
        }
        diary.note("an action that cannot be done", at: time(soon, 9...9)) {
            try await self.reportOtherwise(
                first, of: meeting, .noLongerPossible, "The victim has moved out of the area.")
        }
        diary.note("an action that was not done", at: time(later, 9...9)) {
            try await self.reportOtherwise(
                second, of: meeting, .notDone, "The worker left; a colleague takes it over.")
        }
        for (place, one) in meeting.cases.enumerated() {
            diary.note("reports of actions", at: time(soon, 10...16)) {
                try await self.report(one, of: meeting, doneInHundred: 60)
            }
            let share = place == 0 ? 100 : 85
            diary.note("reports of actions", at: time(later, 10...16)) {
                try await self.report(one, of: meeting, doneInHundred: share)
            }
        }
    }

    /// After the last meeting: about half of what is due has been done.
    func planFollowUpOfLast(
        _ meeting: MeetingInHand, _ heard: [CaseInHand], in diary: inout Diary
    ) {
        for one in heard {
            diary.note("reports of actions", at: time(meeting.date.adding(days: 2), 9...16)) {
                try await self.report(one, of: meeting, doneInHundred: 45)
            }
        }
    }
}
