import Casework

/// The meeting in nine days: eighteen cases, in every state that a case on an agenda can be in.
struct ComingMeeting {
    private let meeting: MeetingInHand
    private let earlier: MeetingInHand
    private let story: AreaStory

    init(_ meeting: MeetingInHand, after earlier: MeetingInHand, _ story: AreaStory) {
        self.meeting = meeting
        self.earlier = earlier
        self.story = story
    }

    /// - Parameter deferred: the case that the last meeting put off.
    func plan(with deferred: CaseInHand, in diary: inout Diary) {
        let (calendar, story, meeting) = (story.calendar, story, meeting)
        let called = WorkingCalendar.weekday(onOrBefore: meeting.date.adding(days: -42))
        let out = calendar.workday(back: 2)
        diary.note("calling a meeting", at: calendar.moment(called, 9, 40)) {
            try await story.call(meeting)
        }
        let cases = planCases(in: &diary)
        diary.note("listing cases", at: calendar.moment(out, 13)) {
            try await story.list(cases + [deferred], on: meeting)
            for one in cases where one.invented.narrative.markers.contains(.honourBased) {
                try await story.bringForward(one, on: meeting)
            }
        }
        diary.note("issuing an agenda", at: calendar.moment(out, 13, 30)) {
            try await story.issueAgenda(meeting)
        }
        diary.note("inviting to the meeting", at: calendar.moment(out, 13, 45)) {
            try await story.giveSeats()
        }
        planLateCase(in: &diary)
        planAnswers(in: &diary)
    }
}

extension ComingMeeting {
    private static let progress: [Progress] = [
        .viewed, .viewed, .viewed, .viewed, .viewed, .viewed, .viewed, .viewed, .reached, .reached,
        .tried, .allocated, .allocated, .allocated, .accepted, .accepted,
    ]

    private func planCases(in diary: inout Diary) -> [CaseInHand] {
        Self.progress.enumerated().map { place, far in
            let back = place == 0 ? 10 : story.chance.number(in: 7...17)
            let day = story.calendar.today.adding(days: -back)
            let one = particular(place, on: day) ?? story.somebodysCase(referredOn: day)
            story.plan(one, referredOn: day, as: far, in: &diary)
            return one
        }
    }

    /// What a demonstration must show once each: a repeat, a transfer, MAPPA and so on.
    private func particular(_ place: Int, on day: CalendarDate) -> CaseInHand? {
        switch place {
        case 0: again(on: day)
        case 1: transferred(on: day)
        case 2:
            CaseInHand(story.inventor.invent(.mappaLed, on: day), from: .speaker(for: .probation))
        case 3:
            CaseInHand(
                story.inventor.invent(.honourBased, on: day), from: .speaker(for: .education))
        case 4:
            CaseInHand(
                story.inventor.invent(.youngPerpetrator, on: day), from: .speaker(for: .childrens))
        case 5: CaseInHand(story.inventor.invent(on: day), from: .nurse)
        default: nil
        }
    }

    private func again(on day: CalendarDate) -> CaseInHand? {
        guard let past = earlier.cases.dropFirst(2).first else { return nil }
        return CaseInHand(
            story.inventor.inventAgain(past.invented, on: day), from: .speaker(for: .police),
            as: .repeatOf(past))
    }

    private func transferred(on day: CalendarDate) -> CaseInHand {
        var invented = story.inventor.invent(.transferIn, on: day)
        invented.grounds.insert(.transferIn)
        return CaseInHand(
            invented, from: .coordinator, as: .transferIn(from: "\(story.town.neighbour) MARAC"))
    }

    /// Accepted when the agenda had gone out; research is asked for at once.
    private func planLateCase(in diary: inout Diary) {
        let (calendar, story, meeting) = (story.calendar, story, meeting)
        let day = calendar.workday(back: 3)
        let late = story.somebodysCase(referredOn: day)
        diary.note("a referral", at: calendar.moment(day, 16, 10)) { try await story.refer(late) }
        diary.note("accepting a referral", at: calendar.moment(calendar.workday(back: 2), 16, 50)) {
            try await story.accept(late)
        }
        diary.note("a late addition", at: calendar.moment(calendar.workday(back: 1), 9, 5)) {
            try await story.list([late], on: meeting)
        }
    }
}

extension ComingMeeting {
    /// How many cases each agency has answered by now; the others have not begun.
    private static let answered: [(party: Party, cases: Int)] = [
        (.housing, 18), (.police, 12), (.childrens, 14), (.probation, 9), (.mentalHealth, 6),
        (.advocacy, 4),
    ]

    private func planAnswers(in diary: inout Diary) {
        let (calendar, story, meeting) = (story.calendar, story, meeting)
        let declaring =
            Self.answered.map { StaffMember.speaker(for: $0.party) }
            + [.speaker(for: .primaryCare), .policeDeputy, .coordinator, .chair]
        diary.note("declarations", at: calendar.moment(calendar.workday(back: 2), 14, 30)) {
            try await story.declare(declaring, at: meeting)
        }
        for (place, answer) in Self.answered.enumerated() {
            let moment = calendar.moment(calendar.workday(back: 1), 10 + place, 15)
            diary.note("research", at: moment) {
                let speaker = StaffMember.speaker(for: answer.party)
                try await story.openAgenda(of: meeting, speaker)
                try await story.research(
                    by: answer.party, about: Array(meeting.cases.prefix(answer.cases)),
                    at: meeting, knownInHundred: answer.party.knownInHundred)
            }
        }
    }
}
