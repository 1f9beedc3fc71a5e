import Casework
import UseCases

/// How agencies report what became of their actions.
extension AreaStory {
    /// Of the actions still open, so many in a hundred are reported done, each by its owner.
    func report(
        _ one: CaseInHand, of meeting: MeetingInHand, doneInHundred: Int
    ) async throws {
        for (action, party) in try await openActions(of: one, meeting)
        where chance.happens(doneInHundred) {
            try await report(action, by: party, .done, chance.one(of: Self.notes))
        }
    }

    /// What agencies undertook is opened on the day itself, but for one of them.
    func openActionLists(of meeting: MeetingInHand, by parties: [Party]) async throws {
        let id = try meeting.id.made()
        for party in parties where meeting.declared.contains(party) {
            try await office.receive(.actionList, of: id, by: speaker(party))
        }
    }

    func approveMinutes(of meeting: MeetingInHand) async throws {
        let (id, chair) = (try meeting.id.made(), try reader(.chair))
        let page = try await office.minutes(of: id, page: "minutes", for: chair)
        try await office.approveMinutes(of: id, seen: Set(page.seen), by: chair).get()
    }

    /// One undertaking ended otherwise than planned; it answered a risk and was no standard one.
    func reportOtherwise(
        _ one: CaseInHand, of meeting: MeetingInHand, _ outcome: ActionOutcome, _ notes: String
    ) async throws {
        let undertaken = try await openActions(of: one, meeting)
            .first { $0.0.origin != .standard }
        guard let (action, party) = undertaken else { return }
        try await report(action, by: party, outcome, notes)
    }

    /// The actions that are open and whose owner may open the case: she declared for its meeting.
    private func openActions(
        of one: CaseInHand, _ meeting: MeetingInHand
    ) async throws -> [(ActionBriefing, Party)] {
        let briefing = try await office.caseBriefing(
            one.id.made(), page: "case", for: reader(.coordinator))
        return (briefing.actions ?? []).filter { $0.outcome == nil }.compactMap { action in
            guard let party = party(named: action.agency), meeting.declared.contains(party) else {
                return nil
            }
            return (action, party)
        }
    }

    private func report(
        _ action: ActionBriefing, by party: Party, _ outcome: ActionOutcome, _ notes: String
    ) async throws {
        clock.pass(seconds: 90)
        try await office.reportAction(
            action.id, of: action.caseID, outcome, notes: PrivateText(notes), by: speaker(party)
        ).get()
    }

    private static let notes = ["", "", "Done and noted on file.", "Done; the adviser knows."]
}
