import Casework
import UseCases

/// A meeting of the past, from the attendance list to its close (domain 2.2 step 9).
extension AreaStory {
    /// - Parameter deferred: the case that is put off, if one is.
    func hold(
        _ meeting: MeetingInHand, putOff deferred: CaseInHand? = nil, inFull: Bool
    ) async throws {
        let (id, chair) = (try meeting.id.made(), try reader(.chair))
        try await markAttendance(at: meeting)
        try await declare([.coordinator, .chair, .minuteTaker], at: meeting)
        if inFull { _ = try await office.outstandingActions(at: id, for: chair) }
        try await office.openMeeting(id, by: chair).get()
        for (place, one) in meeting.cases.enumerated() {
            try await office.openItem(one.id.made(), at: id, by: chair).get()
            clock.pass(seconds: 60)
            if one === deferred {
                try await putOff(one, at: id)
            } else {
                try await hear(one, at: meeting, place: place, inFull: inFull)
            }
        }
        try await office.closeMeeting(id, by: chair).get()
    }

    private func markAttendance(at meeting: MeetingInHand) async throws {
        let all = try Party.current.map { party in
            (
                agency: try agency(party), attendance: attendance(of: party, at: meeting),
                person: PrivateText(StaffMember.speaker(for: party).name)
            )
        }
        try await office.recordAttendance(all, at: meeting.id.made(), by: reader(.minuteTaker))
            .get()
    }

    private func attendance(of party: Party, at meeting: MeetingInHand) -> Attendance {
        guard meeting.declared.contains(party) else { return .apologies }
        switch party {
        case .recovery: return .written
        case .hospital, .mentalHealth: return chance.happens(30) ? .deputy : .core
        default: return .core
        }
    }

    private func putOff(_ one: CaseInHand, at meeting: ID<Meeting>) async throws {
        let reason = PrivateText("The referring agency could not come and sent no account.")
        try await office.deferCase(one.id.made(), at: meeting, because: reason, by: reader(.chair))
            .get()
    }
}

extension AreaStory {
    private func hear(
        _ one: CaseInHand, at meeting: MeetingInHand, place: Int, inFull: Bool
    ) async throws {
        let id = try meeting.id.made()
        try await minute(one, at: meeting, inFull: inFull)
        let dangers = one.invented.narrative.dangers
        for danger in inFull ? dangers : Array(dangers.prefix(1)) {
            try await agree(danger, about: one, at: meeting)
        }
        var left: [ID<IdentifiedRisk>: PrivateText] = [:]
        if inFull && place % 4 == 3 {
            let risk = try await name(Self.riskToStaff, about: one, at: id)
            left[risk] = PrivateText("Visits to the home have stopped for now.")
        }
        clock.pass(seconds: 120)
        let reason =
            one.hasView ? "" : "There was no safe way to ask the victim before the meeting."
        try await office.finishCase(
            one.id.made(), at: id, withoutAction: left,
            reasonWithoutContact: PrivateText(reason), by: reader(.chair)
        ).get()
    }

    private func minute(
        _ one: CaseInHand, at meeting: MeetingInHand, inFull: Bool
    ) async throws {
        let narrative = one.invented.narrative
        try await write(.information, one.referrer.party, narrative.summary, one, meeting)
        let others = Party.current.filter {
            $0 != one.referrer.party && meeting.declared.contains($0)
        }
        for party in chance.shuffled(others).prefix(inFull ? chance.number(in: 2...4) : 1) {
            let shared = knowledge(of: party, one).first { $0.reasonWithheld.isEmpty }
            guard let shared else { continue }
            try await write(.information, party, shared.words, one, meeting)
        }
        if one.hasView { try await write(.victimsView, .advocacy, narrative.view, one, meeting) }
    }

    private func write(
        _ kind: MinuteLine.Kind, _ party: Party, _ words: String, _ one: CaseInHand,
        _ meeting: MeetingInHand
    ) async throws {
        clock.pass(seconds: 75)
        let line = MinuteLine(
            id: office.world.newID(), kind: kind, agency: try agency(party),
            words: PrivateText(words))
        try await office.recordMinute(
            line, about: one.id.made(), at: meeting.id.made(), by: reader(.minuteTaker)
        ).get()
    }

    private func agree(
        _ danger: Narrative.Danger, about one: CaseInHand, at meeting: MeetingInHand
    ) async throws {
        let id = try meeting.id.made()
        let risk = try await name(danger, about: one, at: id)
        clock.pass(seconds: 40)
        let days = chance.number(in: 3...max(settings.actionDays, 3))
        let action = AgreedAction(
            id: office.world.newID(), words: PrivateText(danger.action),
            owner: try agency(danger.owner),
            person: PrivateText(StaffMember.speaker(for: danger.owner).name),
            dueOn: meeting.date.adding(days: days), answers: risk,
            origin: chance.happens(70) ? .volunteered : .askedByChair)
        try await office.agreeAction(action, about: one.id.made(), at: id, by: reader(.minuteTaker))
            .get()
    }

    private func name(
        _ danger: Narrative.Danger, about one: CaseInHand, at meeting: ID<Meeting>
    ) async throws -> ID<IdentifiedRisk> {
        clock.pass(seconds: 30)
        let risk = IdentifiedRisk(
            id: office.world.newID(), to: danger.to, words: PrivateText(danger.words))
        try await office.identifyRisk(
            risk, about: one.id.made(), at: meeting, by: reader(.minuteTaker)
        ).get()
        return risk.id
    }

    private static let riskToStaff = Narrative.Danger(
        .staff, "Workers who visit may meet the perpetrator", .safety, "")
}
