/// A case: one victim and one or more perpetrators, as heard in one episode, from the day the
/// referral was accepted until every action is done.
package struct CaseFile: Record {
    package static let kind = RecordKind.caseFile
    package private(set) var opening: CaseOpened?
    /// The referral's content with every correction, and the safe contact as last confirmed.
    package private(set) var content: ReferralContent?
    package private(set) var corrections: [CaseCorrected] = []
    package private(set) var safeContacts: [SafeContactConfirmed] = []
    package private(set) var state = CaseState.notOpened
    package private(set) var advocate: ID<Account>?
    package private(set) var allocatedOn: CalendarDate?
    package private(set) var contacts: [ContactAttempted] = []
    package private(set) var victimsView: VictimsViewRecorded?
    /// Why there is no view, while there is none.
    package private(set) var viewMissing: ViewNotObtained?
    /// The meeting that is to hear it, or that heard it.
    package private(set) var meeting: ID<Meeting>?
    package private(set) var requests: [ResearchRequest] = []
    package private(set) var minutes: [Minuted] = []
    package private(set) var risks: [RiskIdentified] = []
    package private(set) var risksWithoutAction: [ID<IdentifiedRisk>: PrivateText] = [:]
    package private(set) var actions: [PlannedAction] = []
    package private(set) var hearing: CaseHeard?
    package private(set) var flag: Flag?
    /// Assessments made since the referral, in the order in which they were recorded.
    package private(set) var assessments: [CaseAssessed] = []
    /// Further referrals of the same people that came while it was open.
    package private(set) var joined: [ReferralJoinedCase] = []
    /// Cases in which its two parties change places (SR-09).
    package private(set) var opposite: [ID<CaseFile>] = []
    /// Whether a MAPPA meeting leads (SR-19), and what the chair then decided.
    package private(set) var offenderMeetingLeads = false
    package private(set) var hearingDecision: HearingDecided?
    /// To whom it went when the chair left it to that meeting; nil when it came back.
    package private(set) var leftTo: LeftToOffenderMeeting?
    /// Each answer to whether it gets an emergency meeting, the last of which holds (SR-16).
    package private(set) var emergencies: [EmergencyAnswered] = []
    /// For whom it does not exist, and to whom alone it is open (SR-08).
    package private(set) var conflicts = CaseConflicts()

    package init() {}

    package mutating func apply(_ event: CaseEvent) {
        switch event {
        case .opened(let opened):
            (opening, content, state) = (opened, opened.content, .open)
        case .advocateAllocated(let allocated):
            (advocate, allocatedOn) = (allocated.advocate, allocated.stamp.on)
        case .contactAttempted(let attempted): contacts.append(attempted)
        case .victimsViewRecorded(let view): (victimsView, viewMissing) = (view, nil)
        case .viewNotObtained(let missing): viewMissing = missing
        case .safeContactConfirmed(let confirmed):
            safeContacts.append(confirmed)
            content?.safeContact = confirmed.contact
        case .corrected(let corrected):
            corrections.append(corrected)
            content = corrected.content
        case .listed(let listed): (meeting, state) = (listed.meeting, .listed)
        case .unlisted, .deferred: (meeting, state) = (nil, .open)
        case .researchAsked(let asked): ask(asked.agencies, for: asked.meeting)
        case .researchSubmitted(let submitted): answer(submitted)
        case .minuted(let minuted): minutes.append(minuted)
        case .riskIdentified(let identified): risks.append(identified)
        case .actionAgreed(let agreed): add(agreed)
        case .riskLeftWithoutAction(let left): risksWithoutAction[left.risk] = left.reason
        case .heard(let heard): (hearing, state) = (heard, .heard)
        case .flagRaised(let raised): flag = raised.flag
        case .actionReported(let reported): report(reported)
        case .closed: state = .closed
        case .assessed(let assessed): assessments.append(assessed)
        case .referralJoined, .joinedCorrected, .oppositePartiesKnown, .offenderMeetingLeads,
            .hearingDecided, .leftToOffenderMeeting, .emergencyAnswered, .researchAskedAgain:
            applyTriage(event)
        case .conflictNoted(let noted): conflicts.note(noted)
        case .conflictDecided(let decided): conflicts.decide(decided)
        case .conflictLiftAsked(let asked): conflicts.askToLift(asked)
        case .conflictLifted(let lifted): conflicts.lift(lifted)
        case .caseSealed(let sealed): conflicts.seal(sealed)
        case .circleChangeAsked(let asked): conflicts.ask(asked)
        case .circleChanged(let changed): conflicts.changeCircle(changed)
        }
    }

    /// What triage decided, and what follows from that while the case is open.
    private mutating func applyTriage(_ event: CaseEvent) {
        switch event {
        case .referralJoined(let joining): joined.append(joining)
        case .joinedCorrected(let corrected): correct(corrected)
        case .oppositePartiesKnown(let known): opposite.append(known.other)
        case .offenderMeetingLeads: offenderMeetingLeads = true
        case .hearingDecided(let decided): decide(decided)
        case .leftToOffenderMeeting(let left): (leftTo, state) = (left, .closed)
        case .emergencyAnswered(let answered): emergencies.append(answered)
        case .researchAskedAgain(let again): askAgain(again)
        default: return
        }
    }

    /// A case that comes to another meeting keeps what was answered for the first.
    private mutating func ask(_ agencies: [ID<Agency>], for meeting: ID<Meeting>) {
        for agency in agencies {
            if let index = requests.firstIndex(where: { $0.agency == agency }) {
                requests[index].meeting = meeting
            } else {
                requests.append(ResearchRequest(agency: agency, meeting: meeting))
            }
        }
    }

    private mutating func answer(_ submitted: ResearchSubmitted) {
        guard let index = requests.firstIndex(where: { $0.agency == submitted.agency }) else {
            return
        }
        requests[index].answer = submitted
        requests[index].addedSince = []
    }

    private mutating func askAgain(_ again: ResearchAskedAgain) {
        for index in requests.indices where again.agencies.contains(requests[index].agency) {
            requests[index].addedSince.append(contentsOf: again.people)
        }
    }

    private mutating func correct(_ corrected: JoinedReferralCorrected) {
        guard let index = joined.firstIndex(where: { $0.referral == corrected.referral }) else {
            return
        }
        joined[index].content = corrected.content
    }

    private mutating func decide(_ decided: HearingDecided) {
        hearingDecision = decided
        if decided.isHeard && leftTo != nil { (leftTo, state) = (nil, .open) }
    }

    private mutating func add(_ agreed: ActionAgreed) {
        actions.append(PlannedAction(action: agreed.action, agreedOn: agreed.stamp.on))
    }

    private mutating func report(_ reported: ActionReported) {
        guard let index = actions.firstIndex(where: { $0.action.id == reported.action }) else {
            return
        }
        actions[index].report = reported
        // A closed case of which an action turns out not to be done is open again: somebody waits.
        if state == .closed && actions[index].isOpen { state = .heard }
    }
}

/// Where a case stands.
package enum CaseState: String, Sendable, Hashable, Codable, CaseIterable {
    case notOpened, open, listed, heard, closed
}

/// An agency that was asked what it holds, and its answer once it has one.
package struct ResearchRequest: Sendable, Hashable {
    package let agency: ID<Agency>
    /// The meeting for which it was last asked.
    package var meeting: ID<Meeting>
    package var answer: ResearchSubmitted?
    /// People who came or were renamed after it had answered: it is asked to look again.
    package var addedSince: [ID<CasePerson>] = []
}

extension ResearchRequest {
    package var isAnswered: Bool { answer != nil && addedSince.isEmpty }
}

extension CaseFile {
    package var isOpen: Bool { state == .open || state == .listed }

    /// Whether a MAPPA meeting leads and the chair has not said that this conference hears it too.
    package var awaitsChair: Bool { offenderMeetingLeads && hearingDecision?.isHeard != true }

    /// Whether the chair has said that this conference does not hear it, as a MAPPA meeting leads.
    package var isLeftToOthers: Bool { offenderMeetingLeads && hearingDecision?.isHeard == false }

    package var isForTheChair: Bool {
        offenderMeetingLeads && (state == .open || leftTo != nil)
    }

    /// What was last answered to whether it gets an emergency meeting.
    package var emergency: EmergencyAnswered? { emergencies.last }

    /// Everybody named in its referrals; somebody named alike in two of them stands once.
    package var people: [CasePerson] {
        joined.flatMap(\.content.people).reduce(into: content?.people ?? []) { people, one in
            let isThere = people.contains { $0.role == one.role && $0.name == one.name }
            if one.role != .victim && !isThere { people.append(one) }
        }
    }

    package func request(to agency: ID<Agency>) -> ResearchRequest? {
        requests.first { $0.agency == agency }
    }

    package func action(_ id: ID<AgreedAction>) -> PlannedAction? {
        actions.first { $0.action.id == id }
    }

    /// Risks that no action answers and for which nobody has said why.
    package var uncoveredRisks: [IdentifiedRisk] {
        risks.map(\.risk).filter { risk in
            risksWithoutAction[risk.id] == nil && !actions.contains { $0.action.answers == risk.id }
        }
    }

    /// Whether the meeting has the victim's view, or why there is none (SR-22).
    package var accountsForView: Bool {
        victimsView != nil || viewMissing != nil
            || minutes.contains { $0.line.kind == .victimsView }
    }

    /// The day on which an adviser first tried to reach the victim, however that went.
    package var firstTriedOn: CalendarDate? { contacts.map(\.madeOn).min() }

    /// The day on which an adviser first spoke with the victim.
    package var firstReachedOn: CalendarDate? {
        contacts.filter { [.reached, .declinedSupport].contains($0.attempt.outcome) }
            .map(\.madeOn).min()
    }
}
