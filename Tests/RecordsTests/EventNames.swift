import Casework

/// The name of every event, so that none is without a sample: when an event is added, its switch
/// below stops compiling; give it a name here, and the test then asks for a sample.
enum AreaEventName: String, CaseIterable {
    case established, settingsAdopted, agencyJoined, agreementSigned, agencyDescribed
    case agencyLeft

    init(_ event: AreaEvent) {
        switch event {
        case .established: self = .established
        case .settingsAdopted: self = .settingsAdopted
        case .agencyJoined: self = .agencyJoined
        case .agreementSigned: self = .agreementSigned
        case .agencyDescribed: self = .agencyDescribed
        case .agencyLeft: self = .agencyLeft
        }
    }
}

enum ReferralEventName: String, CaseIterable {
    case submitted, returned, resubmitted, accepted, declined, redirected, emergencyAnswered
    case joined, amended

    init(_ event: ReferralEvent) {
        switch event {
        case .submitted: self = .submitted
        case .returned: self = .returned
        case .resubmitted: self = .resubmitted
        case .accepted: self = .accepted
        case .declined: self = .declined
        case .redirected: self = .redirected
        case .amended: self = .amended
        case .emergencyAnswered: self = .emergencyAnswered
        case .joined: self = .joined
        }
    }
}

enum CaseEventName: String, CaseIterable {
    case opened, advocateAllocated, contactAttempted, victimsViewRecorded, listed, unlisted
    case researchAsked, researchSubmitted, minuted, riskIdentified, actionAgreed
    case riskLeftWithoutAction, heard, deferred, flagRaised, actionReported, closed
    case referralJoined, oppositePartiesKnown, offenderMeetingLeads, hearingDecided
    case emergencyAnswered, assessed, safeContactConfirmed, viewNotObtained, corrected
    case leftToOffenderMeeting, joinedCorrected, researchAskedAgain
    case entryReworded, entryWithdrawn, actionsAnswered, processLinked, flagPlaced
    case researchSetAside, researchPassedOn, writtenSubmitted, hearingReopened
    case conflictNoted, conflictDecided, conflictLiftAsked, conflictLifted
    case caseSealed, circleChangeAsked, circleChanged, personLinkDecided, personLinkUndone

    init(_ event: CaseEvent) {
        switch event {
        case .opened: self = .opened
        case .advocateAllocated: self = .advocateAllocated
        case .contactAttempted: self = .contactAttempted
        case .victimsViewRecorded: self = .victimsViewRecorded
        case .listed: self = .listed
        case .unlisted: self = .unlisted
        case .researchAsked: self = .researchAsked
        case .researchSubmitted: self = .researchSubmitted
        case .minuted: self = .minuted
        case .riskIdentified: self = .riskIdentified
        case .actionAgreed: self = .actionAgreed
        case .riskLeftWithoutAction: self = .riskLeftWithoutAction
        case .heard: self = .heard
        case .deferred: self = .deferred
        case .flagRaised: self = .flagRaised
        case .actionReported: self = .actionReported
        case .closed: self = .closed
        case .assessed: self = .assessed
        case .safeContactConfirmed: self = .safeContactConfirmed
        case .viewNotObtained: self = .viewNotObtained
        case .corrected: self = .corrected
        case .referralJoined: self = .referralJoined
        case .oppositePartiesKnown: self = .oppositePartiesKnown
        case .offenderMeetingLeads: self = .offenderMeetingLeads
        case .hearingDecided: self = .hearingDecided
        case .emergencyAnswered: self = .emergencyAnswered
        case .leftToOffenderMeeting: self = .leftToOffenderMeeting
        case .joinedCorrected: self = .joinedCorrected
        case .researchAskedAgain: self = .researchAskedAgain
        case .personLinkDecided: self = .personLinkDecided
        case .personLinkUndone: self = .personLinkUndone
        case .entryReworded, .entryWithdrawn, .actionsAnswered, .processLinked, .flagPlaced,
            .researchSetAside, .researchPassedOn, .writtenSubmitted, .conflictNoted,
            .conflictDecided, .conflictLiftAsked, .conflictLifted, .caseSealed,
            .circleChangeAsked, .circleChanged, .hearingReopened:
            self = Self.further(event)
        }
    }

    /// The same for more than one switch takes in; nothing gets here that stands above.
    private static func further(_ event: CaseEvent) -> CaseEventName {
        switch event {
        case .entryReworded: .entryReworded
        case .entryWithdrawn: .entryWithdrawn
        case .actionsAnswered: .actionsAnswered
        case .processLinked: .processLinked
        case .flagPlaced: .flagPlaced
        case .hearingReopened: .hearingReopened
        case .researchSetAside: .researchSetAside
        case .researchPassedOn: .researchPassedOn
        case .writtenSubmitted: .writtenSubmitted
        case .conflictNoted: .conflictNoted
        case .conflictDecided: .conflictDecided
        case .conflictLiftAsked: .conflictLiftAsked
        case .conflictLifted: .conflictLifted
        case .caseSealed: .caseSealed
        case .circleChangeAsked: .circleChangeAsked
        case .circleChanged: .circleChanged
        default: .opened
        }
    }
}

enum MeetingEventName: String, CaseIterable {
    case called, caseListed, caseRemoved, caseMoved, agendaIssued, confidentialityAgreed
    case attendanceRecorded, opened, itemOpened, itemFinished, closed
    case stageEntered, speakerNamed, screenSet, breakTaken, breakEnded
    case attendanceEnded, actionListsSent, minutesApproved, paperOpened
    case leavingTakenBack, itemReopened

    init(_ event: MeetingEvent) {
        switch event {
        case .called: self = .called
        case .caseListed: self = .caseListed
        case .caseRemoved: self = .caseRemoved
        case .caseMoved: self = .caseMoved
        case .agendaIssued: self = .agendaIssued
        case .confidentialityAgreed: self = .confidentialityAgreed
        case .attendanceRecorded: self = .attendanceRecorded
        case .opened: self = .opened
        case .itemOpened: self = .itemOpened
        case .itemFinished: self = .itemFinished
        case .stageEntered: self = .stageEntered
        case .speakerNamed: self = .speakerNamed
        case .screenSet: self = .screenSet
        case .breakTaken: self = .breakTaken
        case .breakEnded: self = .breakEnded
        case .attendanceEnded: self = .attendanceEnded
        case .actionListsSent: self = .actionListsSent
        case .minutesApproved: self = .minutesApproved
        case .paperOpened: self = .paperOpened
        case .leavingTakenBack: self = .leavingTakenBack
        case .itemReopened: self = .itemReopened
        case .closed: self = .closed
        }
    }
}

enum AccessEventName: String, CaseIterable {
    case opened, refused, searched, lookedInto

    init(_ event: AccessEvent) {
        switch event {
        case .opened: self = .opened
        case .refused: self = .refused
        case .searched: self = .searched
        case .lookedInto: self = .lookedInto
        }
    }
}

enum MembershipEventName: String, CaseIterable {
    case invited, enrolled, accepted, rolesSet, roleProposed, roleConfirmed, proposalDeclined
    case moved, ended, suspended, restored, confirmed, codeIssued
    case freshStartAsked, freshStartAgreed, seated, corrected

    init(_ event: MembershipEvent) {
        switch event {
        case .invited: self = .invited
        case .enrolled: self = .enrolled
        case .accepted: self = .accepted
        case .rolesSet: self = .rolesSet
        case .roleProposed: self = .roleProposed
        case .roleConfirmed: self = .roleConfirmed
        case .proposalDeclined: self = .proposalDeclined
        case .moved: self = .moved
        case .ended: self = .ended
        case .suspended: self = .suspended
        case .restored: self = .restored
        case .confirmed: self = .confirmed
        case .codeIssued: self = .codeIssued
        case .freshStartAsked: self = .freshStartAsked
        case .freshStartAgreed: self = .freshStartAgreed
        case .seated: self = .seated
        case .corrected: self = .corrected
        }
    }
}
