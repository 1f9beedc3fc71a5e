package import Casework
package import Markup

extension CaseState {
    /// Where a case stands, as a status beside its number.
    package var words: Phrase {
        switch self {
        case .notOpened: "Not accepted yet"
        case .open: "Waiting for a meeting"
        case .listed: "Listed"
        case .heard: "Heard"
        case .closed: "Closed"
        }
    }

    package var family: TagFamily {
        switch self {
        case .notOpened, .open: .grey
        case .listed: .blue
        case .heard, .closed: .plain
        }
    }
}

extension CaseKindLabel {
    /// How a case came to the conference.
    package var words: Phrase {
        switch self {
        case .new: "New"
        case .repeat: "Repeat"
        case .transferIn: "Transfer in"
        }
    }

    package var family: TagFamily { self == .new ? .plain : .purple }
}

extension CaseMarker {
    /// What makes a case run differently.
    package var words: Phrase {
        switch self {
        case .mappaLed: "Managed under MAPPA, which leads"
        case .honourBased: "Honour-based abuse or forced marriage"
        case .youngPerpetrator: "The perpetrator is under 18"
        }
    }
}

extension HistoryEvent {
    /// What was done, without the words that were written.
    package var words: Phrase {
        switch self {
        case .opened: "Referral accepted, case opened"
        case .advocateAllocated: "Adviser allocated"
        case .contactAttempted: "Adviser tried to reach the victim"
        case .victimsViewRecorded: "Victim’s view recorded"
        case .listed: "Listed for a meeting"
        case .unlisted: "Taken off the agenda"
        case .researchAsked: "Agencies asked what they know"
        case .researchSubmitted: "Research recorded"
        case .minuted: "Minute recorded"
        case .riskIdentified: "Risk named"
        case .actionAgreed: "Action agreed"
        case .riskLeftWithoutAction: "Reason given for a risk without an action"
        case .heard: "Heard at the meeting"
        case .deferred: "Put off to another meeting"
        case .flagRaised: "Flag began"
        case .safeContactConfirmed: "Safe contact confirmed"
        case .viewNotObtained: "Reason given why there is no view of the victim"
        case .corrected: "Referral corrected"
        case .actionReported: "Action reported on"
        case .closed: "Closed"
        case .assessed: "Risk assessed anew"
        case .referralJoined: "A further referral joined"
        case .oppositePartiesKnown: "Kept apart from a case in which the parties change places"
        case .offenderMeetingLeads: "MAPPA leads, the chair decides about the hearing"
        case .hearingDecided: "Chair decided whether it is heard here"
        case .emergencyAnswered: "Answered whether there is an emergency meeting"
        case .leftToOffenderMeeting: "Left to MAPPA"
        case .joinedCorrected: "A further referral corrected"
        case .researchAskedAgain: "Agencies asked again, about people who came since"
        case .entryReworded, .entryWithdrawn, .actionsAnswered, .processLinked, .flagPlaced,
            .researchSetAside, .writtenSubmitted, .hearingReopened:
            wordsAtTheConference
        }
    }

    /// The same for what is done at the table and around it; nothing gets here but what is named.
    private var wordsAtTheConference: Phrase {
        switch self {
        case .entryReworded: "Minutes or plan reworded"
        case .entryWithdrawn: "Taken out of the minutes or the plan"
        case .actionsAnswered: "Agency answered for its actions"
        case .processLinked: "Link to another process noted"
        case .flagPlaced: "Agency’s file flagged"
        case .researchSetAside: "Research of agencies set aside"
        case .hearingReopened: "Taken up again at the meeting"
        case .writtenSubmitted: "Agency wrote to the chair"
        default: ""
        }
    }
}
