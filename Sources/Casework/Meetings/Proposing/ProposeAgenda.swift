/// Sets an agenda from all cases that wait: who first, at what time, and why (ux J5).
///
/// A case that was put off comes first, so that it is not put off again; then what is late or would
/// be late at the next meeting; then the oldest. Connected cases follow each other, and so do the
/// cases of one referrer where nothing presses.
package struct ProposeAgenda: Sendable {
    package let day: CalendarDate
    package let startsAt: TimeOfDay
    package let nextMeeting: CalendarDate?
    package let minutesPerCase: Int
    package let settings: AreaSettings
    /// Agencies whose agreement is current on that day.
    package let partners: Set<ID<Agency>>
    /// Members whose agreement is not current.
    package var lapsed: [ID<Agency>] = []
    /// Whether the agenda has gone out: what is on it keeps its place and its time.
    package var hasGoneOut = false

    package init(
        on day: CalendarDate, at startsAt: TimeOfDay, nextMeeting: CalendarDate?,
        minutesPerCase: Int, under settings: AreaSettings, partners: Set<ID<Agency>>
    ) {
        self.day = day
        self.startsAt = startsAt
        self.nextMeeting = nextMeeting
        self.minutesPerCase = min(max(minutesPerCase, 1), 240)
        self.settings = settings
        self.partners = partners
    }

    package func propose(_ candidates: [AgendaCandidate]) -> AgendaProposal {
        let pressing = candidates.map { PressingCase($0, self) }.sorted(by: PressingCase.before)
        let waiting = pressing.filter { !$0.candidate.isListed }
        let room = max(settings.caseCapacity - (pressing.count - waiting.count), 0)
        let left = Array(waiting.dropFirst(room))
        let leaving = Set(left.map(\.candidate.caseID))
        let chosen = pressing.filter { !leaving.contains($0.candidate.caseID) }
        return AgendaProposal(
            items: placed(inOrder(chosen, as: candidates)),
            left: left.map { item($0, $0.reasons, at: nil) },
            warnings: warnings(chosen, left),
            endsAt: startsAt.adding(minutes: chosen.count * minutesPerCase))
    }

    /// What has gone out stays as it was sent; what comes late stands behind it.
    private func inOrder(
        _ chosen: [PressingCase], as candidates: [AgendaCandidate]
    ) -> [(PressingCase, [AgendaReason])] {
        guard hasGoneOut else { return neighbours(chosen) }
        let places = candidates.enumerated().reduce(into: [:]) { $0[$1.element.caseID] = $1.offset }
        let sent = chosen.filter(\.candidate.isListed).sorted {
            places[$0.candidate.caseID, default: 0] < places[$1.candidate.caseID, default: 0]
        }
        return sent.map { ($0, $0.reasons) } + neighbours(chosen.filter { !$0.candidate.isListed })
    }

    private func item(
        _ pressing: PressingCase, _ reasons: [AgendaReason], at time: TimeOfDay?
    ) -> ProposedItem {
        ProposedItem(
            caseID: pressing.candidate.caseID, reference: pressing.candidate.reference, at: time,
            reasons: reasons, isListed: pressing.candidate.isListed)
    }

    private func placed(_ agenda: [(PressingCase, [AgendaReason])]) -> [ProposedItem] {
        agenda.enumerated().map { place, one in
            item(one.0, one.1, at: startsAt.adding(minutes: place * minutesPerCase))
        }
    }
}

extension ProposeAgenda {
    /// Draws up behind each case what belongs with it, and says so where that changed its place.
    private func neighbours(_ cases: [PressingCase]) -> [(PressingCase, [AgendaReason])] {
        var waiting = cases[...]
        var agenda: [(PressingCase, [AgendaReason])] = []
        while let next = waiting.popFirst() {
            agenda.append((next, next.reasons))
            draw(&waiting, to: &agenda) { one in
                next.candidate.connected.contains(one.candidate.caseID)
                    ? .besideConnected(next.candidate.reference) : nil
            }
            guard !next.presses else { continue }
            draw(&waiting, to: &agenda) { one in
                !one.presses && one.candidate.referringAgency == next.candidate.referringAgency
                    ? .sameReferrer : nil
            }
        }
        return agenda
    }

    private func draw(
        _ waiting: inout ArraySlice<PressingCase>,
        to agenda: inout [(PressingCase, [AgendaReason])],
        because reason: (PressingCase) -> AgendaReason?
    ) {
        var kept: [PressingCase] = []
        for one in waiting {
            if let reason = reason(one) {
                agenda.append((one, one.reasons + (kept.isEmpty ? [] : [reason])))
            } else {
                kept.append(one)
            }
        }
        waiting = kept[...]
    }
}

extension ProposeAgenda {
    private func warnings(_ chosen: [PressingCase], _ left: [PressingCase]) -> [AgendaWarning] {
        ofTheWhole(chosen, left) + withoutAgreement(chosen) + chosen.flatMap(\.warnings)
            + left.flatMap(\.warningsWhenLeft)
    }

    private func ofTheWhole(_ chosen: [PressingCase], _ left: [PressingCase]) -> [AgendaWarning] {
        let (all, minutes) = (chosen.count + left.count, chosen.count * minutesPerCase)
        var warnings: [AgendaWarning] = []
        if !left.isEmpty {
            warnings.append(.moreThanCapacity(cases: all, capacity: settings.caseCapacity))
        }
        if minutes > Meeting.halfADay { warnings.append(.longerThanHalfADay(minutes: minutes)) }
        if !lapsed.isEmpty { warnings.append(.withoutAgreement(lapsed)) }
        return warnings
    }

    private func withoutAgreement(_ chosen: [PressingCase]) -> [AgendaWarning] {
        Set(chosen.map(\.candidate.referringAgency)).subtracting(partners).sorted()
            .map(AgendaWarning.referrerWithoutAgreement)
    }
}
