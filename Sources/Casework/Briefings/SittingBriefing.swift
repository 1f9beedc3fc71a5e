/// How a meeting stands at this moment, as far as the reader may know.
package struct SittingBriefing: Sendable {
    private let meeting: Meeting

    /// - Parameter meeting: as the reader may know it.
    package init(_ meeting: Meeting) {
        self.meeting = meeting
    }

    package var isInSession: Bool { meeting.state == .inSession }
    package var currentCase: ID<CaseFile>? { meeting.currentCase }

    /// Where the meeting has come to; nil between two cases.
    package var stage: MeetingStage? {
        guard isInSession, let stage = meeting.sitting.stage else { return nil }
        return stage.isOfACase && meeting.currentCase == nil ? nil : stage
    }

    package var speaker: ID<Agency>? { meeting.sitting.speaker }

    /// Agencies that have spoken about the case on the table.
    package var spoken: Set<ID<Agency>> {
        meeting.currentCase.flatMap { meeting.sitting.spoken[$0] } ?? []
    }

    package var screen: SharedScreen { meeting.sitting.screen }
    package var isOnBreak: Bool { meeting.sitting.breakSince != nil }

    /// Somebody shares a window by mistake, so no window shows anything.
    package var isVeiled: Bool { isInSession && screen == .nothingAnywhere }

    package func isInTheRoom(_ agency: ID<Agency>) -> Bool { meeting.isInTheRoom(agency) }

    /// From when the case on the table is timed; nil in a pause and between cases.
    package var began: Instant? { meeting.currentCase.flatMap { meeting.sitting.began($0) } }

    package func pace(at now: Instant, clock: TimeOfDay) -> MeetingPace? {
        MeetingPace(meeting, now: now, clock: clock)
    }

    /// About how many minutes it is until a case is called; nil when it was heard or is not listed.
    package func minutes(until id: ID<CaseFile>, at now: Instant, clock: TimeOfDay) -> Int? {
        guard let place = meeting.agenda.firstIndex(where: { $0.caseID == id }),
            meeting.agenda[place].outcome == nil
        else { return nil }
        guard let pace = pace(at: now, clock: clock) else {
            return meeting.slot(ofPlace: place).map { max($0.minutes - clock.minutes, 0) }
        }
        if meeting.currentCase == id { return 0 }
        let before = meeting.agenda.prefix(place).filter { $0.outcome == nil }
        let onTheTable = meeting.currentCase == nil ? 0 : max(pace.budget - (pace.used ?? 0), 0)
        let waiting = before.filter { $0.caseID != meeting.currentCase }.count
        return onTheTable + waiting * pace.budget
    }
}
