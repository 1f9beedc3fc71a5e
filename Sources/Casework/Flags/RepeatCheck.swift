/// What an area's rule makes of the earlier cases of a victim when she is referred again.
package struct RepeatCheck: Sendable, Hashable {
    package let proposal: RepeatProposal?
    /// The earlier cases that do not make it a repeat, and why, so that nobody has to wonder.
    package let others: [NotARepeat]
}

/// What is known of a further incident when its referral arrives.
package struct FurtherIncident: Sendable, Hashable {
    package let referredOn: CalendarDate
    package let happenedOn: CalendarDate?
    package let kind: IncidentKind

    package init(
        referredOn: CalendarDate, happenedOn: CalendarDate? = nil, kind: IncidentKind = .notKnown
    ) {
        self.referredOn = referredOn
        self.happenedOn = happenedOn
        self.kind = kind
    }
}

/// A proposal that a referral is a repeat, with what a coordinator needs to agree or not (SR-20).
/// Both of its days, last referred and last heard, are those of the earlier case.
package struct RepeatProposal: Sendable, Hashable {
    package let earlier: EarlierCase
    package let rule: RepeatRule
    package let anchorDay: CalendarDate
    /// The last day that counts.
    package let windowEnds: CalendarDate
    /// What only she can settle.
    package let questions: [RepeatQuestion]
}

/// Something that decides whether a referral is a repeat and that no rule can know.
package enum RepeatQuestion: String, Sendable, Hashable, CaseIterable {
    /// The area counts only what would be a crime, and nobody has said whether this would be.
    case wouldItBeACrime
    /// What happened lies before the day from which is counted: the conference may know of it.
    case happenedBeforehand
    /// It happened inside the window, and was referred after it.
    case referredAfterwards
}

/// An earlier case that does not make a referral a repeat under the area's rule.
package struct NotARepeat: Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        /// Nobody whom both name as perpetrator: a new case, linked to the old by its history.
        case otherPerpetrator
        /// The area counts from the meeting, and this case was never heard.
        case neverHeard
        /// It was referred before the day from which the area counts.
        case referredBefore(CalendarDate)
        case windowEnded(CalendarDate)
        /// The area counts only what would be a crime, and this would not be.
        case notACrime
    }

    package let earlier: EarlierCase
    package let reason: Reason
}

extension RepeatRule {
    /// What this rule makes of each earlier case; of several that count, the latest is proposed.
    package func check(_ earlier: [EarlierCase], _ further: FurtherIncident) -> RepeatCheck {
        var proposals: [RepeatProposal] = []
        var others: [NotARepeat] = []
        for one in earlier {
            do {
                proposals.append(try proposal(from: one, further))
            } catch {
                others.append(NotARepeat(earlier: one, reason: error.reason))
            }
        }
        return RepeatCheck(
            proposal: proposals.max { $0.anchorDay < $1.anchorDay }, others: others)
    }

    private struct No: Error { let reason: NotARepeat.Reason }

    private func proposal(
        from earlier: EarlierCase, _ further: FurtherIncident
    ) throws(No) -> RepeatProposal {
        guard earlier.hasPerpetratorInCommon else { throw No(reason: .otherPerpetrator) }
        guard let anchorDay = anchorDay(of: earlier) else { throw No(reason: .neverHeard) }
        let ends = anchorDay.adding(months: windowMonths)
        guard anchorDay <= further.referredOn else { throw No(reason: .referredBefore(anchorDay)) }
        let happenedInside = further.happenedOn.map { anchorDay <= $0 && $0 <= ends } ?? false
        guard further.referredOn <= ends || happenedInside else {
            throw No(reason: .windowEnded(ends))
        }
        guard qualifyingIncident == .anyAbuse || further.kind != .otherAbuse else {
            throw No(reason: .notACrime)
        }
        return RepeatProposal(
            earlier: earlier, rule: self, anchorDay: anchorDay, windowEnds: ends,
            questions: questions(about: further, from: anchorDay, to: ends))
    }

    private func questions(
        about further: FurtherIncident, from anchorDay: CalendarDate, to ends: CalendarDate
    ) -> [RepeatQuestion] {
        var questions: [RepeatQuestion] = []
        if qualifyingIncident == .wouldBeCrime && further.kind == .notKnown {
            questions.append(.wouldItBeACrime)
        }
        if let day = further.happenedOn, day < anchorDay { questions.append(.happenedBeforehand) }
        if further.referredOn > ends { questions.append(.referredAfterwards) }
        return questions
    }

    private func anchorDay(of earlier: EarlierCase) -> CalendarDate? {
        switch anchor {
        case .lastReferral: earlier.referredOn
        case .lastMeeting: earlier.heardOn
        }
    }
}
