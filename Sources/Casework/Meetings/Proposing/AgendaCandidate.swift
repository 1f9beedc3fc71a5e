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
    /// The agency gets no agenda and cannot present its cases (SR-01).
    case referrerWithoutAgreement(ID<Agency>)
    case withoutVictimsView(ID<CaseFile>)
    case offenderLed(ID<CaseFile>)
}
