/// A case: one victim and one or more perpetrators, as heard in one episode, from the day the
/// referral was accepted until every action is done.
package struct CaseFile: Record {
    package static let kind = RecordKind.caseFile
    package private(set) var opening: CaseOpened?
    /// The referral's content with every correction, and the safe contact as last confirmed.
    package private(set) var content: ReferralContent?
    package private(set) var corrections: [CaseCorrected] = []
    /// What it and the referrals that joined it said before each correction.
    package private(set) var formerContents: [ReferralContent] = []
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
    /// Each time a meeting put it off or did not reach it.
    package private(set) var deferrals: [CaseDeferred] = []
    package private(set) var minutes: [Minuted] = []
    package private(set) var risks: [RiskIdentified] = []
    package private(set) var risksWithoutAction: [ID<IdentifiedRisk>: PrivateText] = [:]
    package private(set) var actions: [PlannedAction] = []
    /// Each entry of the minutes, risks and actions in all its wordings, those taken back included.
    package private(set) var entries = EntryHistory()
    /// What each agency last said of the actions that it was given.
    package private(set) var answersToActions: [ID<Agency>: ActionsAnswered] = [:]
    package private(set) var processes: [ProcessLinked] = []
    package private(set) var flaggedBy: [ID<Agency>] = []
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
    /// What was decided of its people and those of other cases, and not undone.
    package private(set) var links: [PersonLinkDecided] = []

    package init() {}

    package mutating func apply(_ event: CaseEvent) {
        switch event {
        case .opened(let opened):
            (opening, content, state) = (opened, opened.content, .open)
        case .advocateAllocated(let allocated):
            (advocate, allocatedOn) = (allocated.advocate, allocated.stamp.on)
        case .contactAttempted, .victimsViewRecorded, .viewNotObtained, .safeContactConfirmed:
            applyAdvice(event)
        case .corrected(let corrected):
            corrections.append(corrected)
            if let content { formerContents.append(content) }
            content = corrected.content
        case .listed(let listed): (meeting, state) = (listed.meeting, .listed)
        case .unlisted: (meeting, state) = (nil, .open)
        case .deferred(let deferred):
            (meeting, state) = (nil, .open)
            deferrals.append(deferred)
        case .researchAsked, .researchSubmitted, .researchSetAside, .researchPassedOn,
            .writtenSubmitted, .researchAskedAgain:
            requests.apply(event)
        case .minuted, .riskIdentified, .actionAgreed, .entryReworded, .entryWithdrawn,
            .actionsAnswered, .processLinked, .flagPlaced:
            applyEntry(event)
        case .riskLeftWithoutAction(let left): risksWithoutAction[left.risk] = left.reason
        case .heard(let heard): (hearing, state) = (heard, .heard)
        case .flagRaised(let raised): flag = raised.flag
        case .hearingReopened(let reopened): reopen(reopened)
        case .actionReported(let reported): report(reported)
        case .closed: state = .closed
        case .assessed(let assessed): assessments.append(assessed)
        case .referralJoined, .joinedCorrected, .oppositePartiesKnown, .offenderMeetingLeads,
            .hearingDecided, .leftToOffenderMeeting, .emergencyAnswered:
            applyTriage(event)
        case .conflictNoted, .conflictDecided, .conflictLiftAsked, .conflictLifted, .caseSealed,
            .circleChangeAsked, .circleChanged:
            conflicts.apply(event)
        case .personLinkDecided(let decided): links.append(decided)
        case .personLinkUndone(let undone): links.undo(undone.pair)
        }
    }

    /// What the adviser heard from the victim, and how she is reached.
    private mutating func applyAdvice(_ event: CaseEvent) {
        switch event {
        case .contactAttempted(let attempted): contacts.append(attempted)
        case .victimsViewRecorded(let view): (victimsView, viewMissing) = (view, nil)
        case .viewNotObtained(let missing): viewMissing = missing
        case .safeContactConfirmed(let confirmed):
            safeContacts.append(confirmed)
            content?.safeContact = confirmed.contact
        default: return
        }
    }

    /// What was written at the conference.
    private mutating func applyEntry(_ event: CaseEvent) {
        switch event {
        case .minuted(let minuted):
            minutes.append(minuted)
            entries.add(.minute(minuted.line), minuted.stamp)
        case .riskIdentified(let identified):
            risks.append(identified)
            entries.add(.risk(identified.risk), identified.stamp)
        case .actionAgreed(let agreed):
            actions.append(PlannedAction(action: agreed.action, agreedOn: agreed.stamp.on))
            entries.add(.action(agreed.action), agreed.stamp)
        case .entryReworded(let reworded):
            entries.reword(reworded)
            put(reworded.entry)
        case .entryWithdrawn(let withdrawn):
            entries.withdraw(withdrawn)
            remove(withdrawn.entry)
        case .actionsAnswered(let answered): answersToActions[answered.agency] = answered
        case .processLinked(let linked): processes.append(linked)
        case .flagPlaced(let placed): flaggedBy.append(placed.agency)
        default: return
        }
    }

    private mutating func put(_ entry: Entry) {
        switch entry {
        case .minute(let line):
            for index in minutes.indices where minutes[index].line.id == line.id {
                minutes[index] = Minuted(line: line, stamp: minutes[index].stamp)
            }
        case .risk(let risk):
            for index in risks.indices where risks[index].risk.id == risk.id {
                risks[index] = RiskIdentified(risk: risk, stamp: risks[index].stamp)
            }
        case .action(let action):
            for index in actions.indices where actions[index].action.id == action.id {
                actions[index].action = action
            }
        case .summary: return
        }
    }

    private mutating func remove(_ entry: EntryID) {
        switch entry {
        case .minute(let id): minutes.removeAll { $0.line.id == id }
        case .risk(let id): risks.removeAll { $0.risk.id == id }
        case .action(let id): actions.removeAll { $0.action.id == id }
        case .summary: return
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
        default: return
        }
    }

    /// Why the meeting had no view of the victim need not be said again.
    private mutating func reopen(_ reopened: HearingReopened) {
        if let heard = hearing {
            if viewMissing == nil && !heard.reasonWithoutContact.isEmpty {
                viewMissing = ViewNotObtained(
                    reason: .other, words: heard.reasonWithoutContact, stamp: heard.stamp)
            }
            (hearing, flag) = (nil, nil)
        } else {
            _ = deferrals.popLast()
        }
        (meeting, state) = (reopened.meeting, .listed)
    }

    private mutating func correct(_ corrected: JoinedReferralCorrected) {
        guard let index = joined.firstIndex(where: { $0.referral == corrected.referral }) else {
            return
        }
        formerContents.append(joined[index].content)
        joined[index].content = corrected.content
    }

    private mutating func decide(_ decided: HearingDecided) {
        hearingDecision = decided
        if decided.isHeard && leftTo != nil { (leftTo, state) = (nil, .open) }
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

    /// What a room must not read of it: all that its referrals say, and what they said before they
    /// were corrected, for somebody who was renamed is known by both names.
    package var tellingWords: TellingWords {
        let contents = [content].compactMap(\.self) + joined.map(\.content) + formerContents
        return TellingWords(
            of: contents.flatMap(\.people),
            reached: contents.map(\.safeContact) + safeContacts.map(\.contact))
    }

    package func request(to agency: ID<Agency>) -> ResearchRequest? {
        requests.first { $0.agency == agency }
    }

    /// Agencies that told the chair in writing about it, and those among some that take part in
    /// writing whose words stand in its minutes (SR-12).
    package func contributedInWriting(among writing: [ID<Agency>]) -> Set<ID<Agency>> {
        let wrote = requests.filter { $0.written != nil }.map(\.agency)
        let readOut = minutes.compactMap(\.line.agency).filter(writing.contains)
        return Set(wrote + readOut)
    }

    package func action(_ id: ID<AgreedAction>) -> PlannedAction? {
        actions.first { $0.action.id == id }
    }

    /// Risks that no action answers and for which nobody has said why.
    package var uncoveredRisks: [IdentifiedRisk] {
        risks.map(\.risk).filter { risk in
            risk.aspect != .protective && risksWithoutAction[risk.id] == nil
                && !actions.contains { $0.action.answers == risk.id }
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
