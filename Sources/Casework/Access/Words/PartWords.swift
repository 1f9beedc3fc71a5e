/// The rows and columns of the table as docs/access.md tells them.
extension CasePart {
    package var words: String {
        switch self {
        case .outline: "That there is a case: its number, state and hearing"
        case .people: "Names, dates of birth, relationships (the agenda line)"
        case .safeContact: "How the victim is safely reached"
        case .referral: "The whole referral and the answers of the risk checklist"
        case .researchStatus: "Which agencies have answered, never what (SR-11)"
        case .ownResearch: "Her own agency’s research, shared or not (SR-11)"
        case .minutes: "Risks and minutes of the case"
        case .actions: "The whole action plan"
        case .advocacy: "The adviser’s contacts and the victim’s view"
        case .history: "What was done, by which agency and when"
        case .summary: "The risk in short, as the referrer put it"
        case .ownActions: "Her own agency’s actions"
        case .protectedDetails: "Hidden details: safe address, refuge, school (SR-10)"
        case .ownProtectedDetails: "The same, as far as she wrote it herself"
        case .urgentDetails: "Those of them that the emergency is about"
        }
    }

    /// From the least to the most dangerous to have.
    package static let inReadingOrder: [CasePart] = [
        .outline, .people, .summary, .referral, .safeContact, .protectedDetails,
        .ownProtectedDetails, .urgentDetails, .advocacy,
        .researchStatus, .ownResearch, .minutes, .actions, .ownActions, .history,
    ]
}

extension Standing {
    package var words: String {
        switch self {
        case .coordinator: "Coordinator"
        case .chair: "Chair"
        case .minuteTaker: "Minute-taker"
        case .representative: "Representative or deputy"
        case .advocacyManager: "Advisers’ manager"
        case .advocate: "Adviser (IDVA)"
        case .referrer: "Referrer"
        case .referrerOfBothSides: "Referrer who also supports the other side"
        case .referringAgency: "Somebody of the referring agency"
        case .attendee: "Single-case attendee"
        case .observer: "Observer"
        case .breakGlass: "Whoever opened it in an emergency"
        case .governanceLead: "Governance lead"
        case .administrator: "Administrator"
        }
    }
}

extension Act {
    package var words: String {
        switch self {
        case .openCase: "Open a case, at the parts that the table above shows"
        case .openMeeting: "Open a meeting that the table above shows"
        case .openArea: "Work in the area"
        case .refer: "Write, send, correct and send again a referral of one’s own"
        case .carryForward: "Begin a referral from one that her own agency sent before"
        case .decideReferral: "Accept, send back, redirect or decline a referral"
        case .readWaitingReferrals: "Read the referrals of every agency that wait"
        case .answerResearch: "Record what her own agency holds"
        case .assessRisk: "Add a risk assessment"
        case .reportIncident: "Report a further incident"
        case .adviseVictim: "Record contacts with the victim and the victim’s view"
        case .allocateAdviser: "Give a case to an adviser, and keep the advisers’ terms"
        case .approveMinutes: "Approve the minutes of a meeting"
        case .decideHearing: "Decide whether a case that a MAPPA meeting leads is heard"
        case .arrangeMeeting: "Call a meeting, make its agenda and send it out"
        case .knowMeetings: "See the list of meetings"
        case .takeSeat: "Sit at a meeting for her own agency: say, offer and agree to actions"
        case .runMeeting: "Run a meeting: attendance, minutes, risks, actions"
        case .reportAction: "Report how an action ended, for her own agency or as one who convenes"
        case .readSettings: "Read the area’s settings"
        case .changeSettings: "Change the area’s settings"
        case .decideConflict: "Decide about conflicts of interest and named circles"
        case .seeAgencies: "See the agencies and their people"
        case .giveAccess: "Invite people and keep agencies and agreements"
        case .breakGlass: "Open a case in an emergency, for an hour, to read only"
        case .oversee: "See who has opened what, in the area or for her own agency"
        }
    }
}

extension Role {
    /// As a list of who may do something has it.
    package var words: String {
        switch self {
        case .referrer: "referrer"
        case .representative: "representative"
        case .deputy: "deputy"
        case .coordinator: "coordinator"
        case .chair: "chair"
        case .minuteTaker: "minute-taker"
        case .advocacyManager: "advisers’ manager"
        case .advocate: "adviser"
        case .administrator: "administrator"
        case .attendee: "single-case attendee"
        case .observer: "observer"
        case .governanceLead: "governance lead"
        }
    }
}
