/// Something a person does in the service that only some may do.
package enum Act: String, Sendable, Hashable, CaseIterable {
    case openCase
    case openMeeting
    case openArea
    case refer
    case carryForward
    case decideReferral
    case readWaitingReferrals
    case answerResearch
    case assessRisk
    case reportIncident
    case adviseVictim
    case allocateAdviser
    case decideHearing
    case arrangeMeeting
    case knowMeetings
    case runMeeting
    case approveMinutes
    case reportAction
    case takeSeat
    case readSettings
    case changeSettings
    case decideConflict
    case seeAgencies
    case giveAccess
    case breakGlass
    case oversee
}

/// Who may do something, what of the case she must be able to see, and what goes with it.
package struct ActRule: Sendable, Hashable {
    package var roles: Set<Role>
    /// The part of the case that whoever does it must see; nil where it is about no case.
    package var part: CasePart?
    package var duties: Set<AccessDuty>

    package init(
        _ roles: Set<Role>, seeing part: CasePart? = nil, _ duties: Set<AccessDuty> = [.record]
    ) {
        self.roles = roles
        self.part = part
        self.duties = duties
    }
}

/// What must be done about an answer of the policy, whatever the answer is.
package enum AccessDuty: String, Sendable, Hashable, CaseIterable {
    /// It is an entry of the access record before the first byte leaves (SR-13).
    case record
    /// Details that could lead somebody to the victim stay hidden until they are revealed (SR-10).
    case mask
    /// Whoever saw it before is told.
    case notify
}

extension ActRule {
    /// Who may do what: the second table, beside that of who sees what.
    package static let inForce: [Act: ActRule] = [
        .openCase: ActRule(Set(Role.allCases), seeing: .outline),
        .openMeeting: ActRule(Set(Role.allCases)),
        .openArea: ActRule(Set(Role.allCases), []),
        .refer: ActRule(.referring, [.record, .notify]),
        .carryForward: ActRule(.referring, seeing: .people),
        .decideReferral: ActRule([.coordinator], seeing: .referral, [.record, .notify]),
        .readWaitingReferrals: ActRule([.coordinator, .advocacyManager]),
        .answerResearch: ActRule(.answering, seeing: .ownResearch),
        .assessRisk: ActRule(.assessing, seeing: .referral),
        .reportIncident: ActRule(.referring, seeing: .people),
        .adviseVictim: ActRule(.advocacy, seeing: .advocacy),
        .allocateAdviser: ActRule([.advocacyManager], seeing: .advocacy),
        .decideHearing: ActRule([.chair], seeing: .outline),
        .arrangeMeeting: ActRule([.coordinator]),
        .knowMeetings: ActRule(.conferring, []),
        .runMeeting: ActRule(.conveners, seeing: .minutes),
        .approveMinutes: ActRule([.chair], seeing: .minutes),
        .reportAction: ActRule(Set<Role>.answering.union(Set<Role>.conveners), seeing: .ownActions),
        .takeSeat: ActRule(.answering, seeing: .minutes),
        .readSettings: ActRule([.coordinator, .chair, .administrator], []),
        .changeSettings: ActRule([.coordinator]),
        .decideConflict: ActRule([.coordinator, .chair], seeing: .outline),
        .seeAgencies: ActRule(Set<Role>.givingAccess.union([.chair]), []),
        .giveAccess: ActRule(.givingAccess, [.record, .notify]),
        .breakGlass: ActRule(.onDuty, [.record, .notify]),
        .oversee: ActRule(.overseeing),
    ]
}

extension Set<Role> {
    /// Those who may do something, for the addresses that lead there.
    package static func who(may act: Act) -> Set<Role> { ActRule.inForce[act]?.roles ?? [] }

    /// Those who answer for their own agency.
    package static let answering = Set<Role>.representatives.union(Set<Role>.advocacy)
    /// Those who may know that a conference is held.
    package static let conferring: Set<Role> = answering.union(conveners).union([
        .attendee, .observer,
    ])
}
