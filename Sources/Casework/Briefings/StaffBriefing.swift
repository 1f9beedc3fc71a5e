/// An agency of the area, in one line.
package struct AgencyLine: Sendable, Hashable {
    package let agency: Agency
    package let isCore: Bool
    package let agreement: AgreementStanding
    package let signedOn: CalendarDate?
    package let reviewBy: CalendarDate?
    /// Who answers for its people, by name.
    package let contact: String?
    package let people: Int
    /// By which the desk names it, where the area has chosen them.
    package let letters: String?
    package let lastDay: CalendarDate?
    package let belongs: Bool

    package init(
        _ agency: Agency, isCore: Bool, agreement: AgreementStanding, signedOn: CalendarDate?,
        reviewBy: CalendarDate?, contact: String?, people: Int, letters: String? = nil,
        lastDay: CalendarDate?, belongs: Bool
    ) {
        self.agency = agency
        self.isCore = isCore
        self.agreement = agreement
        self.signedOn = signedOn
        self.reviewBy = reviewBy
        self.contact = contact
        self.people = people
        self.letters = letters
        self.lastDay = lastDay
        self.belongs = belongs
    }
}

/// How an agency's information-sharing agreement stands (SR-01).
package enum AgreementStanding: Sendable, Hashable {
    case notSigned, current, lapsed
    /// Its review was due, and the area's days of grace run.
    case reviewIsDue

    package init(
        signedOn: CalendarDate?, reviewBy: CalendarDate?, isCurrent: Bool, on day: CalendarDate
    ) {
        switch (signedOn, reviewBy) {
        case (.some(let signed), .some(let review)) where signed <= day:
            self = isCurrent ? (review < day ? .reviewIsDue : .current) : .lapsed
        default: self = .notSigned
        }
    }
}

/// A person of an agency, in one line.
package struct PersonLine: Sendable, Hashable {
    package let id: ID<Membership>
    package let account: ID<Account>
    package let name: String
    package let agency: ID<Agency>
    package let agencyName: String
    package let roles: [Role]
    package let proposed: [Role]
    package let standing: MembershipStanding
    package let endsOn: CalendarDate?
    package let trainedOn: CalendarDate?
    package let confirmation: Confirmation?
    package let wantsFreshStart: Bool

    package init(
        id: ID<Membership>, account: ID<Account>, name: String, agency: ID<Agency>,
        agencyName: String, roles: [Role], proposed: [Role] = [], standing: MembershipStanding,
        endsOn: CalendarDate? = nil, trainedOn: CalendarDate? = nil,
        confirmation: Confirmation? = nil, wantsFreshStart: Bool = false
    ) {
        self.id = id
        self.account = account
        self.name = name
        self.agency = agency
        self.agencyName = agencyName
        self.roles = roles
        self.proposed = proposed
        self.standing = standing
        self.endsOn = endsOn
        self.trainedOn = trainedOn
        self.confirmation = confirmation
        self.wantsFreshStart = wantsFreshStart
    }

    /// How her access stands on a day, whatever ended or stopped it.
    package func access(on day: CalendarDate) -> StaffAccess {
        switch standing {
        case .notInvited, .ended: return .ended
        case .invited: return .invited
        case .suspended: return .suspended
        case .active: break
        }
        if let endsOn, endsOn < day { return .ended }
        guard let confirmation else { return .open }
        if confirmation.lastDay < day { return .notConfirmed }
        return confirmation.dueBy.adding(days: -14) <= day ? .toConfirm : .open
    }
}

/// How a colleague's access stands, as a list shows it.
package enum StaffAccess: Sendable, Hashable {
    case invited, open, suspended, ended
    /// Her agency is asked to say that she still needs it.
    case toConfirm
    /// Nobody said so in time: she has no access until somebody does (SR-32).
    case notConfirmed
}

/// An agency's own page.
package struct AgencyBriefing: Sendable {
    package let line: AgencyLine
    package let contact: ID<Account>?
    package let people: [PersonLine]
    /// Whether the reader invites people and changes what they may do.
    package let gives: Bool
    /// Whether the reader answers for this agency's people.
    package let leads: Bool

    package init(
        line: AgencyLine, contact: ID<Account>?, people: [PersonLine], gives: Bool, leads: Bool
    ) {
        self.line = line
        self.contact = contact
        self.people = people
        self.gives = gives
        self.leads = leads
    }
}

/// One colleague's own page.
package struct PersonBriefing: Sendable {
    package let line: PersonLine
    package let person: StaffPerson
    package let seats: [SeatLine]
    package let work: HeldWork
    package let deeds: Set<StaffDeed>
    package let history: [StaffHappening]

    package init(
        line: PersonLine, person: StaffPerson, seats: [SeatLine], work: HeldWork,
        deeds: Set<StaffDeed>, history: [StaffHappening]
    ) {
        self.line = line
        self.person = person
        self.seats = seats
        self.work = work
        self.deeds = deeds
        self.history = history
    }

    /// When it was last changed who she is and where she is called; nil when it never was.
    package var detailsChangedAt: Instant? {
        history.first { if case .corrected = $0.event { true } else { false } }?.at
    }
}

/// What a person holds that somebody must take over when she goes.
package struct HeldWork: Sendable, Hashable {
    /// Cases allocated to her that the reader may know of.
    package let cases: [HeldCase]
    /// Referrals that she began and has not sent.
    package let drafts: Int
    /// Open actions of her agency that name her, and that the reader may know of.
    package let actions: [HeldAction]

    package init(cases: [HeldCase] = [], drafts: Int = 0, actions: [HeldAction] = []) {
        self.cases = cases
        self.drafts = drafts
        self.actions = actions
    }

    /// Actions stay with her agency, whoever is named on them.
    package var mustBeHanded: Bool { !cases.isEmpty || drafts > 0 }

    /// The cases whose numbers stand here.
    package var caseIDs: Set<ID<CaseFile>> { Set(cases.map(\.id) + actions.map(\.caseID)) }
}

package struct HeldCase: Sendable, Hashable {
    package let id: ID<CaseFile>
    package let reference: CaseReference

    package init(_ id: ID<CaseFile>, _ reference: CaseReference) {
        self.id = id
        self.reference = reference
    }
}

package struct HeldAction: Sendable, Hashable {
    package let id: ID<AgreedAction>
    package let caseID: ID<CaseFile>
    package let reference: CaseReference
    package let dueOn: CalendarDate

    package init(
        _ id: ID<AgreedAction>, of caseID: ID<CaseFile>, _ reference: CaseReference,
        dueOn: CalendarDate
    ) {
        self.id = id
        self.caseID = caseID
        self.reference = reference
        self.dueOn = dueOn
    }
}

/// One entry of the record of who was given access, changed or ended.
package struct StaffHappening: Sendable {
    package let event: MembershipEvent
    package let at: Instant
    /// Who did it, by name; nil for the program on an operator's word.
    package let by: String?
    /// About whom, by name.
    package let about: String
    package let membership: ID<Membership>

    package init(
        _ event: MembershipEvent, at: Instant, by: String?, about: String,
        _ membership: ID<Membership>
    ) {
        self.event = event
        self.at = at
        self.by = by
        self.about = about
        self.membership = membership
    }
}

/// A chair at one meeting, as its holder and the coordinator see it.
package struct SeatLine: Sendable, Hashable {
    package let seat: Seat
    package let meeting: MeetingLine
    /// The case she is invited to, once she may know of it.
    package let reference: CaseReference?
    package let hasDeclared: Bool

    package init(
        _ seat: Seat, _ meeting: MeetingLine, reference: CaseReference?, hasDeclared: Bool
    ) {
        self.seat = seat
        self.meeting = meeting
        self.reference = reference
        self.hasDeclared = hasDeclared
    }

    /// The case whose number stands here.
    package var shownCase: ID<CaseFile>? { reference == nil ? nil : seat.caseFile }
}

/// An area that a person may work in.
package struct AreaChoice: Sendable, Hashable {
    package let id: ID<Area>
    package let name: String
    package let roles: [Role]
    package let isChosen: Bool

    package init(id: ID<Area>, name: String, roles: [Role], isChosen: Bool) {
        self.id = id
        self.name = name
        self.roles = roles
        self.isChosen = isChosen
    }
}

/// The meetings, and for somebody invited to one case their cases, at which she can have a chair.
package struct SeatsToGive: Sendable {
    package struct ListedCase: Sendable, Hashable {
        package let meeting: ID<Meeting>
        package let caseID: ID<CaseFile>
        package let reference: CaseReference

        package init(meeting: ID<Meeting>, caseID: ID<CaseFile>, reference: CaseReference) {
            self.meeting = meeting
            self.caseID = caseID
            self.reference = reference
        }
    }

    package let person: PersonLine
    package let meetings: [MeetingLine]
    package let cases: [ListedCase]
    package let isForCase: Bool

    package init(
        person: PersonLine, meetings: [MeetingLine], cases: [ListedCase], isForCase: Bool
    ) {
        self.person = person
        self.meetings = meetings
        self.cases = cases
        self.isForCase = isForCase
    }
}
