import Casework

/// How far a case gets before its meeting.
enum Progress {
    case accepted, allocated, tried, reached, viewed
}

extension AreaStory {
    /// From the referral to the adviser's last step, on the working days that follow it.
    func plan(
        _ one: CaseInHand, referredOn day: CalendarDate, as far: Progress,
        in diary: inout Diary
    ) {
        let referred = WorkingCalendar.weekday(onOrBefore: day)
        let accepted = WorkingCalendar.workday(after: referred)
        diary.note("a referral", at: time(referred, 9...15)) { try await self.refer(one) }
        diary.note("accepting a referral", at: time(accepted, 9...11)) {
            try await self.accept(one)
        }
        guard far != .accepted else { return }
        diary.note("allocating an adviser", at: time(accepted, 13...14)) {
            try await self.allocate(one)
        }
        guard far != .allocated else { return }
        let after = WorkingCalendar.workday(after: accepted)
        diary.note("contact with a victim", at: time(after, 9...11)) {
            if far == .tried {
                try await self.missContact(one)
            } else {
                try await self.contact(one)
            }
        }
        guard far == .viewed else { return }
        diary.note("a victim’s view", at: time(after, 15...16)) { try await self.recordView(one) }
    }

    /// Some minute of the working hours given.
    func time(_ day: CalendarDate, _ hours: ClosedRange<Int>) -> Instant {
        let hour = chance.number(in: hours)
        return calendar.moment(day, hour, chance.number(in: 0...59))
    }

    /// Who refers: the police somewhat more often than all others together (domain N24).
    func someReferrer() -> StaffMember {
        guard !chance.happens(58) else { return .speaker(for: .police) }
        let others: [StaffMember] =
            [.nurse, .nurse] + StaffMember.advocates.prefix(1)
            + [.housing, .childrens, .mentalHealth, .primaryCare, .probation, .education]
            .map { StaffMember.speaker(for: $0) }
        return others.randomElement(using: &chance) ?? .nurse
    }

    func somebodysCase(referredOn day: CalendarDate) -> CaseInHand {
        CaseInHand(inventor.invent(on: day), from: someReferrer())
    }
}
