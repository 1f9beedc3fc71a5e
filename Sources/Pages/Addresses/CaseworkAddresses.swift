package import Casework

/// Where referrals are written, received and decided.
extension At {
    package static let referrals = root / "referrals"
    package static let startReferral = root / "referrals" / "start"
    package static let findReferred = root / "referrals" / "find"
    package static let draftTasks = root / "drafts" / ID<ReferralDraft>.self
    package static let draftVictim = draftTasks / "victim"
    package static let draftPeople = draftTasks / "people"
    package static let draftPerpetrator = draftTasks / "perpetrator"
    package static let draftChild = draftTasks / "child"
    package static let draftOther = draftTasks / "other"
    package static let removeDraftPerson = draftTasks / "remove" / ID<CasePerson>.self
    package static let draftReasons = draftTasks / "reasons"
    package static let draftChecklist = draftTasks / "checklist"
    package static let draftFurtherSet = draftTasks / "further" / AddressWord.self
    package static let draftSafety = draftTasks / "safety"
    package static let draftSharing = draftTasks / "sharing"
    package static let draftAbout = draftTasks / "about"
    package static let draftPresenting = draftTasks / "presenting"
    package static let draftAnswers = draftTasks / "answers"
    package static let discardDraft = draftTasks / "discard"
    package static let referral = root / "referrals" / ID<Referral>.self
    package static let referralSent = referral / "sent"
    package static let acceptReferral = referral / "accept"
    package static let returnReferral = referral / "return"
    package static let redirectReferral = referral / "redirect"
    package static let declineReferral = referral / "decline"
    package static let amendReferral = referral / "amend"
    package static let startCorrection = referral / "correct"
    package static let referralVersions = referral / "versions"
    package static let draftCorrection = draftTasks / "correct"
}

/// Cases, and what advisers and agencies write about them.
extension At {
    package static let cases = root / "cases"
    package static let findCases = root / "cases" / "find"
    package static let caseFile = root / "cases" / ID<CaseFile>.self
    package static let caseHistory = caseFile / "history"
    package static let decideHearing = caseFile / "hearing"
    package static let leaveCase = caseFile / "hearing" / "left"
    package static let caseEmergency = caseFile / "emergency"
    package static let allocateAdvocate = caseFile / "adviser"
    package static let recordContact = caseFile / "contact"
    package static let victimsView = caseFile / "view"
    package static let missingView = caseFile / "view" / "missing"
    package static let safeContact = caseFile / "safe-contact"
    package static let furtherIncident = caseFile / "further-incident"
    package static let advisers = root / "advisers"
    package static let adviserTerms = root / "advisers" / ID<Account>.self
    package static let assessments = caseFile / "assessments"
    package static let assessment = caseFile / "assessment" / AddressWord.self
    package static let research = caseFile / "research"
    package static let researchLine = caseFile / "research" / "line"
}

/// Meetings: the agenda, the papers and the conference itself.
extension At {
    package static let meetings = root / "meetings"
    package static let callMeeting = root / "meetings" / "call"
    package static let meeting = root / "meetings" / ID<Meeting>.self
    package static let listCases = meeting / "list"
    package static let moveCase = root / "meetings" / ID<Meeting>.self / "move" / ID<CaseFile>.self
    package static let removeCase =
        root / "meetings" / ID<Meeting>.self / "remove" / ID<CaseFile>.self
    package static let issueAgenda = meeting / "issue"
    package static let declaration = meeting / "declaration"
    package static let agenda = meeting / "agenda"
    package static let researchList = meeting / "research"
    package static let attendance = meeting / "attendance"
    package static let outstanding = meeting / "outstanding"
    package static let openMeeting = meeting / "open"
    package static let desk = meeting / "desk"
    package static let openItem = root / "meetings" / ID<Meeting>.self / "item" / ID<CaseFile>.self
    package static let addMinute =
        root / "meetings" / ID<Meeting>.self / "minute" / ID<CaseFile>.self
    package static let addRisk = root / "meetings" / ID<Meeting>.self / "risk" / ID<CaseFile>.self
    package static let addAction =
        root / "meetings" / ID<Meeting>.self / "action" / ID<CaseFile>.self
    package static let finishCase =
        root / "meetings" / ID<Meeting>.self / "finish" / ID<CaseFile>.self
    package static let reopenCase =
        root / "meetings" / ID<Meeting>.self / "reopen" / ID<CaseFile>.self
    package static let deferCase =
        root / "meetings" / ID<Meeting>.self / "defer" / ID<CaseFile>.self
    package static let closeMeeting = meeting / "close"
}

/// What is written at the desk about the case on the table.
extension At {
    package static let captureLine =
        root / "meetings" / ID<Meeting>.self / "line" / ID<CaseFile>.self
    package static let undoEntry =
        root / "meetings" / ID<Meeting>.self / "undo" / ID<CaseFile>.self
    package static let linkProcess =
        root / "meetings" / ID<Meeting>.self / "process" / ID<CaseFile>.self
    package static let entry = root / "meetings" / ID<Meeting>.self / "entry" / EntryID.self
}

extension EntryID: AddressPart {
    package init?(addressPart: String) {
        let parts = addressPart.split(separator: "-", maxSplits: 1)
        switch (parts.first, parts.count) {
        case ("summary", 1): self = .summary
        case ("minute", 2):
            guard let id = ID<MinuteLine>(parts[1]) else { return nil }
            self = .minute(id)
        case ("risk", 2):
            guard let id = ID<IdentifiedRisk>(parts[1]) else { return nil }
            self = .risk(id)
        case ("action", 2):
            guard let id = ID<AgreedAction>(parts[1]) else { return nil }
            self = .action(id)
        default: return nil
        }
    }

    package var addressPart: String {
        switch self {
        case .minute(let id): "minute-\(id)"
        case .risk(let id): "risk-\(id)"
        case .action(let id): "action-\(id)"
        case .summary: "summary"
        }
    }

    package static var placeholder: String { "entry" }
}

/// Actions that agencies owe.
extension At {
    package static let actions = root / "actions"
}
