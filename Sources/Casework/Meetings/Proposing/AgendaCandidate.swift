/// An accepted case that waits for a meeting, with what decides its place on an agenda.
package struct AgendaCandidate: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let referringAgency: ID<Agency>
    package var clock: CaseClock
    /// How often a meeting has put it off, or did not reach it.
    package var timesPutOff = 0
    /// Whether the offender management meeting leads unless the chair decides otherwise (SR-19).
    package var isOffenderLed = false
    /// Whether the victim's adviser has reached her, or said why not (SR-22).
    package var accountsForView = true
    /// Whether an adviser has tried to reach the victim.
    package var hasContact = true
    /// Whether its referrer has said that she does not come, or her agency sends apologies.
    package var referrerStaysAway = false
    /// Whether somebody is known to be in conflict with it, as far as whoever asks may know.
    package var hasConflict = false
    /// Whether it is on this agenda already, and so stays on it.
    package var isListed = false
    /// Other cases with the same perpetrator or child.
    package var connected: Set<ID<CaseFile>> = []

    package init(
        _ caseID: ID<CaseFile>, _ reference: CaseReference, from referringAgency: ID<Agency>,
        _ clock: CaseClock
    ) {
        self.caseID = caseID
        self.reference = reference
        self.referringAgency = referringAgency
        self.clock = clock
    }
}

/// An agenda as the program would set it: the coordinator changes what she likes.
package struct AgendaProposal: Sendable, Equatable {
    package let items: [ProposedItem]
    /// What did not fit, the most pressing first.
    package let left: [ProposedItem]
    package let warnings: [AgendaWarning]
    package let endsAt: TimeOfDay
}

/// A case in its proposed place, and why it stands there.
package struct ProposedItem: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    /// When its turn comes; nil when it is left for another meeting.
    package let at: TimeOfDay?
    package let reasons: [AgendaReason]
    /// Whether it was on the agenda before anything was proposed.
    package let isListed: Bool
}

/// Why a case stands where it stands.
package enum AgendaReason: Sendable, Hashable {
    case putOff(times: Int)
    /// Days beyond the area's limit on the day of this meeting.
    case late(days: Int)
    /// In time at this meeting, and not at the one after it.
    case lateAtTheNextMeeting(limit: CalendarDate)
    case waiting(days: Int)
    /// It shares a perpetrator or a child with the case before it.
    case besideConnected(CaseReference)
    /// Its referrer presents the case before it as well.
    case sameReferrer
}

/// What the coordinator should know before the agenda goes out. None of them stops her.
package enum AgendaWarning: Sendable, Hashable {
    case moreThanCapacity(cases: Int, capacity: Int)
    /// Longer than half a day (N14).
    case longerThanHalfADay(minutes: Int)
    /// Heard after the limit of either clock (S004 1.3; SR-21).
    case lateWhenHeard(ID<CaseFile>, days: Int)
    case leftLate(ID<CaseFile>, limit: CalendarDate)
    /// In time by the area's own clock, and not by the other (N11).
    case lateByOtherClock(ID<CaseFile>, HearingClock, days: Int)
    /// These agencies get nothing until they sign (SR-01).
    case withoutAgreement([ID<Agency>])
    /// The agency gets no agenda and cannot present its cases (SR-01).
    case referrerWithoutAgreement(ID<Agency>)
    case withoutVictimsView(ID<CaseFile>)
    /// No adviser has tried to reach the victim (S004 4.3).
    case withoutContact(ID<CaseFile>)
    /// Nobody comes to present it; some areas put such a case off (R15).
    case referrerStaysAway(ID<CaseFile>)
    case conflictKnown(ID<CaseFile>)
    case offenderLed(ID<CaseFile>)
}
