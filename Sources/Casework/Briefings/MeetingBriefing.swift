/// A meeting in a list.
package struct MeetingLine: Sendable, Hashable {
    package let id: ID<Meeting>
    package let kind: MeetingKind
    package let state: MeetingState
    package let date: CalendarDate
    package let startsAt: TimeOfDay
    package let cases: Int

    /// Whether cases can still be put on its agenda.
    package var isOpenToChange: Bool { state == .called || state == .agendaIssued }

    package init(
        id: ID<Meeting>, kind: MeetingKind, state: MeetingState, date: CalendarDate,
        startsAt: TimeOfDay, cases: Int
    ) {
        self.id = id
        self.kind = kind
        self.state = state
        self.date = date
        self.startsAt = startsAt
        self.cases = cases
    }
}

/// A meeting and its agenda, with as much of each case as the reader may see.
package struct MeetingBriefing: Sendable {
    package let meeting: MeetingLine
    package let venue: PrivateText
    package let minutesPerCase: Int
    package let agendaGoesOutOn: CalendarDate
    package let items: [AgendaLine]
    package let hasDeclared: Bool
    /// Who gets the agenda, who does not and why; only for those who convene.
    package let agencies: [MeetingAgency]
    /// Accepted cases that no meeting is going to hear yet; only for those who convene.
    package let waiting: [AgendaLine]
    package let currentCase: ID<CaseFile>?
    package let isConvener: Bool
    package let reader: ID<Agency>
    /// The agency whose declaration is worded so; the area's version of the statement.
    package let statementVersion: String
    /// Cases whose flag has run out since the meeting before, where the area lists them (R7b).
    package var endedFlags: [EndedFlag] = []
    /// How it stands at this moment, as far as the reader may know.
    package var sitting: SittingBriefing?

    package init(
        meeting: MeetingLine, venue: PrivateText, minutesPerCase: Int,
        agendaGoesOutOn: CalendarDate, items: [AgendaLine], hasDeclared: Bool,
        agencies: [MeetingAgency], waiting: [AgendaLine], currentCase: ID<CaseFile>?,
        isConvener: Bool, reader: ID<Agency>, statementVersion: String
    ) {
        self.meeting = meeting
        self.venue = venue
        self.minutesPerCase = minutesPerCase
        self.agendaGoesOutOn = agendaGoesOutOn
        self.items = items
        self.hasDeclared = hasDeclared
        self.agencies = agencies
        self.waiting = waiting
        self.currentCase = currentCase
        self.isConvener = isConvener
        self.reader = reader
        self.statementVersion = statementVersion
    }
}

extension MeetingBriefing {
    package var listed: [ID<CaseFile>] { items.map(\.caseID) }
    package var listedAndWaiting: [ID<CaseFile>] { listed + waiting.map(\.caseID) }
    package var listedAndEnded: [ID<CaseFile>] { listed + endedFlags.map(\.caseID) }

    /// Cases that an agency still looks for in its own systems.
    package var toSearchFor: [AgendaLine] { items.filter { $0.outcome != .heard } }

    package func mayBeSearched(on today: CalendarDate) -> Bool {
        hasDeclared && meeting.date >= today
    }
}

/// A case whose flag has run out: agencies take it off their files.
package struct EndedFlag: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let victim: PrivateText
    /// The last day on which it stood.
    package let until: CalendarDate

    package init(
        caseID: ID<CaseFile>, reference: CaseReference, victim: PrivateText, until: CalendarDate
    ) {
        self.caseID = caseID
        self.reference = reference
        self.victim = victim
        self.until = until
    }
}

/// One case on an agenda, or in a list of cases.
package struct AgendaLine: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let state: CaseState
    package let kind: CaseKindLabel
    /// The day of the meeting that is to hear it or last heard it.
    package let meetsOn: CalendarDate?
    /// Counted from 1; nought while it waits for a meeting.
    package let place: Int
    package let at: TimeOfDay?
    package let outcome: ItemOutcome?
    package let referringAgency: String
    package let referredOn: CalendarDate
    package let advocate: String?
    package let advocacy: AdvocacySoFar
    package let card: CaseCard
    /// How many agencies were asked and how many have answered.
    package let asked: Int
    package let answered: Int
    /// What the reader's own agency has answered.
    package let ownAnswer: KnownToAgency?
    /// Whether the reader's own agency answered before somebody was added, and is asked again.
    package var isAskedAgain = false
    /// Whether the time ran out before its turn.
    package var wasNotReached = false
    /// For what it waits, while it was not heard.
    package var wait: CaseWait?

    package init(
        caseID: ID<CaseFile>, reference: CaseReference, state: CaseState, kind: CaseKindLabel,
        meetsOn: CalendarDate?, place: Int, at: TimeOfDay?, outcome: ItemOutcome?,
        referringAgency: String, referredOn: CalendarDate, advocate: String?,
        advocacy: AdvocacySoFar, card: CaseCard, asked: Int, answered: Int,
        ownAnswer: KnownToAgency?
    ) {
        self.caseID = caseID
        self.reference = reference
        self.state = state
        self.meetsOn = meetsOn
        self.kind = kind
        self.place = place
        self.at = at
        self.outcome = outcome
        self.referringAgency = referringAgency
        self.referredOn = referredOn
        self.advocate = advocate
        self.advocacy = advocacy
        self.card = card
        self.asked = asked
        self.answered = answered
        self.ownAnswer = ownAnswer
        wait = state == .open ? .meeting : nil
    }
}

/// For what an accepted case waits that was not heard.
package enum CaseWait: Sendable, Hashable, CaseIterable {
    case meeting
    /// MAPPA leads, and the chair has not decided whether the conference hears it (SR-19).
    case chair
    /// The chair left it to MAPPA, and nobody has said that it went there.
    case handOver
    /// The day of its meeting has passed, and it was not heard.
    case anotherMeeting
}

/// How far the advocacy service has come with a victim.
package struct AdvocacySoFar: Sendable, Hashable {
    package let contacts: Int
    package let hasView: Bool
    /// Whether an adviser said why there is no view (SR-22).
    package let viewIsExplained: Bool
    package let first: FirstContact

    package init(
        contacts: Int, hasView: Bool, viewIsExplained: Bool = false,
        first: FirstContact = FirstContact()
    ) {
        self.contacts = contacts
        self.hasView = hasView
        self.viewIsExplained = viewIsExplained
        self.first = first
    }

    /// Whether there is a view, or the reason why there is none (SR-22).
    package var accountsForView: Bool { hasView || viewIsExplained }

    /// A view on record is a contact too.
    package var hasContact: Bool { contacts > 0 || hasView }
}

/// The days on which an adviser first tried to reach the victim, and first spoke with her.
package struct FirstContact: Sendable, Hashable {
    package let tried: CalendarDate?
    package let reached: CalendarDate?

    package init(tried: CalendarDate? = nil, reached: CalendarDate? = nil) {
        self.tried = tried
        self.reached = reached
    }
}

/// How a case came, as a list says it.
package enum CaseKindLabel: String, Sendable, Hashable, CaseIterable {
    case new, `repeat`, transferIn
}

extension CaseKind {
    package var label: CaseKindLabel {
        switch self {
        case .new: .new
        case .repeatOf: .repeat
        case .transferIn: .transferIn
        }
    }
}

/// An agency of the area in relation to one meeting.
package struct MeetingAgency: Sendable, Hashable {
    package let agency: ID<Agency>
    package let name: String
    package let agreementIsCurrent: Bool
    package let hasAgenda: Bool
    package let attendance: Attendance?
    /// Who came for the agency, as recorded.
    package let person: PrivateText
    package let researchLeft: Int
    /// Who was there for it, from when to when.
    package var stays: [Stay] = []
    /// When somebody there first opened the agenda since it was last sent.
    package var agenda: PaperReceipt?

    package init(
        agency: ID<Agency>, name: String, agreementIsCurrent: Bool, hasAgenda: Bool,
        attendance: Attendance?, person: PrivateText = PrivateText(""), researchLeft: Int
    ) {
        self.agency = agency
        self.name = name
        self.agreementIsCurrent = agreementIsCurrent
        self.hasAgenda = hasAgenda
        self.attendance = attendance
        self.person = person
        self.researchLeft = researchLeft
    }
}

/// The case on the table, for those who write the minutes and for the chair.
package struct DeskBriefing: Sendable {
    package let meeting: MeetingBriefing
    package let file: CaseBriefing
    package let item: AgendaLine
    package let uncoveredRisks: [IdentifiedRisk]
    package let defaultDue: CalendarDate
    package let sheet: DeskSheet
    /// What the screen in the room shows.
    package var othersSee = ScreenBriefing.blank

    package init(
        meeting: MeetingBriefing, file: CaseBriefing, item: AgendaLine,
        uncoveredRisks: [IdentifiedRisk], defaultDue: CalendarDate, sheet: DeskSheet
    ) {
        self.sheet = sheet
        self.meeting = meeting
        self.file = file
        self.item = item
        self.uncoveredRisks = uncoveredRisks
        self.defaultDue = defaultDue
    }
}
