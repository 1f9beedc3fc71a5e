import Casework
import Records

/// Filling a briefing with the parts of a case that a reader may see, and no other.
struct CaseTelling {
    let id: ID<CaseFile>
    let file: CaseFile
    let opening: CaseOpened
    let area: AreaOutline
    let reader: Reader

    func tell(_ parts: CaseParts, in briefing: inout CaseBriefing) {
        let content = content(parts).withholding
        if parts.contains(.people) {
            briefing.people = people(parts).withholding
        }
        if parts.contains(.summary) { briefing.riskSummary = content.riskSummary }
        if parts.contains(.safeContact) { briefing.safeContact = content.safeContact }
        if parts.contains(.referral) {
            briefing.referral = content
            briefing.assessments = assessments(parts)
        }
        if parts.contains(.researchStatus) { briefing.research = research }
        if parts.contains(.ownResearch) {
            let own = file.request(to: reader.agency)
            briefing.ownResearch = own?.answer?.research
            briefing.addedSinceOwnAnswer = own?.addedSince ?? []
            briefing.ownWritten = own?.written?.words
            briefing.passedOn = own?.passedOn ?? []
        }
        if parts.contains(.minutes) { tellMinutes(in: &briefing) }
        briefing.actions = actions(parts)
        if parts.contains(.advocacy) {
            briefing.contacts = file.contacts
            briefing.victimsView = file.victimsView
            briefing.viewMissing = file.viewMissing
            briefing.safeContacts = file.safeContacts.map(\.withholding)
        }
    }

    /// Everybody named, or for a referrer those whom she named herself.
    func people(_ parts: CaseParts) -> [CasePerson] {
        isReferrerOnly(parts) ? content(parts).people : file.people
    }

    /// What is right by now. How the victim is reached is told to the advocacy service as it was
    /// last confirmed, and to the referrer as a referrer said it (domain 1.3).
    func content(_ parts: CaseParts) -> ReferralContent {
        if isReferrerOnly(parts), let own = ownJoinedContent { return own }
        var content = file.content ?? opening.content
        if !parts.contains(.advocacy), file.safeContacts.contains(where: \.isAdvisers) {
            let own = file.safeContacts.last { !$0.isAdvisers }
            content.safeContact = own?.contact ?? opening.content.safeContact
        }
        return content
    }

    /// A referrer has her own words and not another's, where the case came from two of them.
    private var ownJoinedContent: ReferralContent? {
        guard opening.referrer != reader.account else { return nil }
        return file.joined.last { $0.referrer == reader.account }?.content
    }

    private func isReferrerOnly(_ parts: CaseParts) -> Bool {
        parts.contains(.referral) && !parts.contains(.advocacy)
    }

    /// Those who run the conference or the advice service keep opposite cases apart (SR-09).
    var keepsSidesApart: Bool {
        reader.holds(anyOf: Set<Role>.conveners.union([.advocacyManager]))
    }

    private func tellMinutes(in briefing: inout CaseBriefing) {
        if reader.holds(anyOf: .conveners) {
            briefing.inWriting = file.requests.compactMap { request in
                request.written.map {
                    WrittenBriefing(agency: area.agencyName(request.agency), words: $0.words)
                }
            }
        }
        briefing.minutes = file.minutes.map {
            MinuteBriefing(
                line: $0.line, agency: $0.line.agency.map(area.agencyName), at: $0.stamp.at)
        }
        briefing.risks = file.risks.map(risk)
    }

    /// Whether each agency has answered; never what (SR-11).
    private var research: [ResearchStatus] {
        file.requests.map {
            ResearchStatus(
                agency: $0.agency, name: area.agencyName($0.agency),
                hasAnswered: $0.isAnswered, isAskedAgain: !$0.addedSince.isEmpty)
        }
    }

    private func risk(_ identified: RiskIdentified) -> RiskBriefing {
        let risk = identified.risk
        return RiskBriefing(
            risk: risk, actions: file.actions.filter { $0.action.answers == risk.id }.count,
            reasonWithoutAction: file.risksWithoutAction[risk.id])
    }

    /// Every agency's, or those of the reader's own.
    private func actions(_ parts: CaseParts) -> [ActionBriefing]? {
        if parts.contains(.actions) { return file.actions.map(action) }
        guard parts.contains(.ownActions) else { return nil }
        return file.actions.filter { $0.action.owner == reader.agency }.map(action)
    }

    private func action(_ planned: PlannedAction) -> ActionBriefing {
        let action = planned.action
        return ActionBriefing(
            id: action.id, caseID: id, reference: opening.reference,
            words: action.words, person: action.person, agency: area.agencyName(action.owner),
            origin: action.origin, agreedOn: planned.agreedOn, dueOn: action.dueOn,
            outcome: planned.report?.outcome, notes: planned.report?.notes ?? PrivateText(""))
    }
}
