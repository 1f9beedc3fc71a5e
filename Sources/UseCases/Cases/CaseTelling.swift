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
        let content = opening.content
        if parts.contains(.people) {
            briefing.people = content.people
            briefing.riskSummary = content.riskSummary
        }
        if parts.contains(.safeContact) { briefing.safeContact = content.safeContact }
        if parts.contains(.referral) { briefing.referral = content }
        if parts.contains(.researchStatus) { briefing.research = research }
        if parts.contains(.ownResearch) {
            briefing.ownResearch = file.request(to: reader.agency)?.answer?.research
        }
        if parts.contains(.minutes) { tellMinutes(in: &briefing) }
        if parts.contains(.actions) { briefing.actions = file.actions.map(action) }
        if parts.contains(.advocacy) {
            briefing.contacts = file.contacts
            briefing.victimsView = file.victimsView
        }
    }

    private func tellMinutes(in briefing: inout CaseBriefing) {
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
                hasAnswered: $0.answer != nil)
        }
    }

    private func risk(_ identified: RiskIdentified) -> RiskBriefing {
        let risk = identified.risk
        return RiskBriefing(
            risk: risk, actions: file.actions.filter { $0.action.answers == risk.id }.count,
            reasonWithoutAction: file.risksWithoutAction[risk.id])
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
