/// A case: one victim and one or more perpetrators, as heard in one episode, from the day the
/// referral was accepted until every action is done.
package struct CaseFile: Record {
    package static let kind = RecordKind.caseFile
    package private(set) var opening: CaseOpened?
    package private(set) var state = CaseState.notOpened
    package private(set) var advocate: ID<Account>?
    package private(set) var contacts: [ContactAttempted] = []
    package private(set) var victimsView: VictimsViewRecorded?
    /// The meeting that is to hear it, or that heard it.
    package private(set) var meeting: ID<Meeting>?
    package private(set) var requests: [ResearchRequest] = []
    package private(set) var minutes: [Minuted] = []
    package private(set) var risks: [RiskIdentified] = []
    package private(set) var risksWithoutAction: [ID<IdentifiedRisk>: PrivateText] = [:]
    package private(set) var actions: [PlannedAction] = []
    package private(set) var hearing: CaseHeard?
    package private(set) var flag: Flag?

    package init() {}

    package mutating func apply(_ event: CaseEvent) {
        switch event {
        case .opened(let opened): (opening, state) = (opened, .open)
        case .advocateAllocated(let allocated): advocate = allocated.advocate
        case .contactAttempted(let attempted): contacts.append(attempted)
        case .victimsViewRecorded(let view): victimsView = view
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
}

extension CaseFile {
    package var isOpen: Bool { state == .open || state == .listed }
    package var content: ReferralContent? { opening?.content }

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

    /// Whether the adviser has tried to reach the victim, or has her view by another way (SR-22).
    package var hasAdvocacyContact: Bool { !contacts.isEmpty || victimsView != nil }
}
