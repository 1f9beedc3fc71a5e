/// The chair finishes a case: its risks are answered, the standard actions are added, and the flag
/// begins.
package struct FinishHearing: Decision {
    package let meeting: ID<Meeting>
    package let agencies: [ID<Agency>]
    package let standard: StandardActions
    package let flagMonths: Int
    /// "No action, because": what somebody wrote for a risk that no action answers.
    package let withoutAction: [ID<IdentifiedRisk>: PrivateText]
    package let reasonWithoutContact: PrivateText

    package init(
        at meeting: ID<Meeting>, agencies: [ID<Agency>], standard: StandardActions,
        flagMonths: Int, withoutAction: [ID<IdentifiedRisk>: PrivateText] = [:],
        reasonWithoutContact: PrivateText = PrivateText("")
    ) {
        self.meeting = meeting
        self.agencies = agencies
        self.standard = standard
        self.flagMonths = flagMonths
        self.withoutAction = withoutAction
        self.reasonWithoutContact = reasonWithoutContact
    }

    package enum Refusal: Error, Equatable, CaseIterable {
        case notListedThere, riskWithoutAction, noViewNeedsReason
    }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.state == .listed, file.meeting == meeting else { throw .notListedThere }
        let stamp = Stamp(occasion)
        let left = try reasons(for: file.uncoveredRisks, stamp)
        if !file.accountsForView && reasonWithoutContact.isEmpty { throw .noViewNeedsReason }
        let heard = CaseHeard(
            meeting: meeting, agencies: agencies, reasonWithoutContact: reason(without: file),
            stamp: stamp)
        let agreed = standard.actions(besides: file.actions.map(\.action)).map {
            CaseEvent.actionAgreed(ActionAgreed(action: $0, stamp: stamp))
        }
        let flag = FlagRaised(flag: Flag(from: occasion.today, months: flagMonths), stamp: stamp)
        return left + agreed + [.heard(heard), .flagRaised(flag)]
    }

    /// What the adviser wrote stands, unless the meeting says something else.
    private func reason(without file: CaseFile) -> PrivateText {
        guard reasonWithoutContact.isEmpty, let missing = file.viewMissing else {
            return reasonWithoutContact
        }
        return missing.words
    }

    private func reasons(for risks: [IdentifiedRisk], _ stamp: Stamp) throws(Refusal) -> [CaseEvent]
    {
        var events: [CaseEvent] = []
        for risk in risks {
            guard let reason = withoutAction[risk.id], !reason.isEmpty else {
                throw .riskWithoutAction
            }
            events.append(
                .riskLeftWithoutAction(
                    RiskLeftWithoutAction(risk: risk.id, reason: reason, stamp: stamp)))
        }
        return events
    }
}
