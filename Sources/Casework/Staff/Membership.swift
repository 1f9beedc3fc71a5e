/// A person's place in one area: for which agency she works there, in which roles, until when.
///
/// She has a sign-in once for all areas; what it opens in an area is told here, event by event.
package struct Membership: Record {
    package static let kind = RecordKind.membership
    package private(set) var account: ID<Account>?
    package private(set) var person: StaffPerson?
    package private(set) var agency: ID<Agency>?
    package private(set) var roles: [Role] = []
    package private(set) var standing = MembershipStanding.notInvited
    /// The last day on which she has access; nil without an end.
    package private(set) var endsOn: CalendarDate?
    /// When she was trained to stand in for the representative.
    package private(set) var trainedOn: CalendarDate?
    package private(set) var confirmation: Confirmation?
    package private(set) var proposals: [RoleProposed] = []
    package private(set) var freshStartAsked: FreshStartAsked?
    package private(set) var seats: [Seat] = []

    package init() {}

    package mutating func apply(_ event: MembershipEvent) {
        switch event {
        case .invited(let invited): enrol(invited, as: .invited)
        case .enrolled(let enrolled): enrol(enrolled, as: .active)
        case .accepted: standing = .active
        case .rolesSet(let set): (roles, trainedOn) = (set.roles, set.trainedOn ?? trainedOn)
        case .roleProposed(let proposed): proposals.append(proposed)
        case .roleConfirmed(let confirmed): take(confirmed)
        case .proposalDeclined(let declined): proposals.removeAll { $0.role == declined.role }
        case .moved(let moved): move(moved)
        case .ended(let ended): end(ended)
        case .suspended: standing = .suspended
        case .restored: standing = .active
        case .confirmed(let confirmed): confirmation = confirmed.confirmation
        case .codeIssued: break
        case .freshStartAsked(let asked): freshStartAsked = asked
        case .freshStartAgreed: freshStartAsked = nil
        case .seated(let seated): seat(seated.seat)
        case .corrected(let corrected): person = corrected.person
        }
    }
}

extension Membership {
    private mutating func enrol(_ enrolled: PersonEnrolled, as standing: MembershipStanding) {
        account = enrolled.account
        person = enrolled.person
        agency = enrolled.agency
        roles = enrolled.roles
        trainedOn = enrolled.trainedOn
        endsOn = enrolled.endsOn
        confirmation = enrolled.confirmation
        proposals = []
        freshStartAsked = nil
        self.standing = standing
    }

    private mutating func take(_ confirmed: RoleConfirmed) {
        proposals.removeAll { $0.role == confirmed.role }
        if !roles.contains(confirmed.role) { roles.append(confirmed.role) }
        roles = roles.inOrder
    }

    /// Whatever she was at her former agency ends with her going (SR-32).
    private mutating func move(_ moved: PersonMoved) {
        agency = moved.to
        roles = moved.roles
        trainedOn = nil
        proposals = []
        seats = []
    }

    private mutating func end(_ ended: MembershipEnded) {
        endsOn = ended.lastDay
        guard ended.isAtOnce else { return }
        standing = .ended
        proposals = []
        freshStartAsked = nil
        seats = []
    }

    private mutating func seat(_ seat: Seat) {
        seats.removeAll { $0.meeting == seat.meeting && $0.caseFile == seat.caseFile }
        seats.append(seat)
    }
}

extension Membership {
    /// Whether something can still be changed about her: she is invited, active or suspended.
    package var isKept: Bool { standing != .notInvited && standing != .ended }
}

/// How a person stands in an area.
package enum MembershipStanding: String, Sendable, Hashable, Codable, CaseIterable {
    case notInvited
    /// Invited; she has not set up her sign-in.
    case invited
    case active
    case suspended
    case ended
}

/// Who she is at work. Her e-mail and telephone are for calling her; nothing is sent there.
package struct StaffPerson: Sendable, Hashable, Codable {
    package let name: PrivateText
    package let email: PrivateText
    package let telephone: PrivateText

    package init(
        name: PrivateText, email: PrivateText = PrivateText(""),
        telephone: PrivateText = PrivateText("")
    ) {
        self.name = name
        self.email = email
        self.telephone = telephone
    }
}

/// Until when somebody's access stands without her agency's lead saying that she needs it (SR-32).
package struct Confirmation: Sendable, Hashable, Codable {
    /// The day by which her agency confirms her again.
    package let dueBy: CalendarDate
    /// The last day of access if it does not: the area's days of grace later.
    package let lastDay: CalendarDate
    /// For so many days after it a meeting still finds those who run it.
    package static let meetingDays = 28

    package init(dueBy: CalendarDate, lastDay: CalendarDate) {
        self.dueBy = dueBy
        self.lastDay = lastDay
    }

    /// What a confirmation on a day gives.
    package init(on day: CalendarDate, _ settings: AreaSettings) {
        dueBy = day.adding(days: settings.confirmationDays)
        lastDay = dueBy.adding(days: settings.confirmationGraceDays)
    }
}

/// A chair at one meeting for somebody who is not otherwise of it, until a moment.
package struct Seat: Sendable, Hashable, Codable {
    package let meeting: ID<Meeting>
    /// The one case she is invited to; an observer has none.
    package let caseFile: ID<CaseFile>?
    package let until: Instant

    package init(at meeting: ID<Meeting>, for caseFile: ID<CaseFile>?, until: Instant) {
        self.meeting = meeting
        self.caseFile = caseFile
        self.until = until
    }
}
