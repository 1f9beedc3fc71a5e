/// Who does not see one case and why, for those who may decide about it (SR-08).
package struct ConflictBriefing: Sendable {
    package let caseID: ID<CaseFile>
    /// Nil while it is a referral that waits.
    package let reference: CaseReference?
    package var known: [ConflictLine] = []
    package var circle: [StaffLine] = []
    package var whySealed: PrivateText?
    package var circleAsked: CircleAskLine?
    package var staff: [StaffLine] = []
    /// In which offices the reader decides here; none for somebody who is only of the circle.
    package var offices: Set<DecidingOffice> = []
    package var isOfCircle = false
    package var running = CaseRunning()

    package init(caseID: ID<CaseFile>, reference: CaseReference?) {
        self.caseID = caseID
        self.reference = reference
    }
}

/// A member of staff who may be chosen.
package struct StaffLine: Sendable, Hashable {
    package let account: ID<Account>
    package let name: String
    package let agencyID: ID<Agency>
    package let agency: String
    /// Whether she may run a case: a coordinator or a chair.
    package let convenes: Bool

    package init(
        account: ID<Account>, name: String, agencyID: ID<Agency>, agency: String, convenes: Bool
    ) {
        self.account = account
        self.name = name
        self.agencyID = agencyID
        self.agency = agency
        self.convenes = convenes
    }
}

/// One person's conflict as those who decide read it.
package struct ConflictLine: Sendable, Hashable {
    package let conflict: ConflictOfInterest
    package let name: String
    package let agency: String
    package let notedBy: String?
    /// Who asked that it be lifted.
    package var askedBy: String?
    package var isOwnAsk = false

    package init(
        _ conflict: ConflictOfInterest, name: String, agency: String, notedBy: String?
    ) {
        self.conflict = conflict
        self.name = name
        self.agency = agency
        self.notedBy = notedBy
    }
}

/// A change of the circle that waits for another of it.
package struct CircleAskLine: Sendable, Hashable {
    package let by: String
    package let isOwn: Bool
    package let joining: [String]
    package let leaving: [String]
    package let opens: Bool
    package let reason: PrivateText

    package init(
        by: String, isOwn: Bool, joining: [String], leaving: [String], opens: Bool,
        reason: PrivateText
    ) {
        self.by = by
        self.isOwn = isOwn
        self.joining = joining
        self.leaving = leaving
        self.opens = opens
        self.reason = reason
    }
}

/// Who is left to run a case, by name.
package struct CaseRunning: Sendable, Hashable {
    package var coordinators: [String] = []
    package var chairs: [String] = []
    package var minuteTakers: [String] = []

    package init() {}
}

/// What it means that somebody is kept out of a case, to be read before it is recorded.
package enum ConflictConsequence: String, Sendable, Hashable, CaseIterable {
    case sheReferredIt, sheAdvisesTheVictim, onlyCoordinator, onlyChair, onlyMinuteTaker
    case herAgencyNeedsADeputy
}

/// What somebody is about to enter, with what follows from it.
package struct ConflictToEnter: Sendable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference?
    package let staff: [StaffLine]
    package let consequences: [ID<Account>: [ConflictConsequence]]

    package init(
        caseID: ID<CaseFile>, reference: CaseReference?, staff: [StaffLine],
        consequences: [ID<Account>: [ConflictConsequence]]
    ) {
        self.caseID = caseID
        self.reference = reference
        self.staff = staff
        self.consequences = consequences
    }
}

/// Everything about conflicts that waits in an area, as far as the reader may decide it.
package struct ConflictsWaiting: Sendable {
    package let open: [OpenConflictLine]
    package let declarations: [DeclarationLine]

    package init(open: [OpenConflictLine], declarations: [DeclarationLine]) {
        self.open = open
        self.declarations = declarations
    }
}

package struct OpenConflictLine: Sendable, Hashable {
    package let caseID: ID<CaseFile>
    package let reference: CaseReference?
    package let name: String
    package let agency: String
    package let isAskToLift: Bool
    package let isCircle: Bool
    package let since: CalendarDate

    package init(
        caseID: ID<CaseFile>, reference: CaseReference?, name: String, agency: String,
        isAskToLift: Bool, isCircle: Bool, since: CalendarDate
    ) {
        self.caseID = caseID
        self.reference = reference
        self.name = name
        self.agency = agency
        self.isAskToLift = isAskToLift
        self.isCircle = isCircle
        self.since = since
    }
}

/// Whom somebody of the staff said she knows.
package struct DeclarationLine: Sendable, Hashable {
    package let id: ID<ConflictDeclaration>
    package let name: String
    package let agency: String
    package let person: KnownPerson
    package let madeOn: CalendarDate

    package init(
        id: ID<ConflictDeclaration>, name: String, agency: String, person: KnownPerson,
        madeOn: CalendarDate
    ) {
        self.id = id
        self.name = name
        self.agency = agency
        self.person = person
        self.madeOn = madeOn
    }
}
