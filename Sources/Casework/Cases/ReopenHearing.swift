/// The meeting takes up again a case that it had finished by mistake, or too early, before it
/// closes: what was written stays, and the hearing or the putting off did not happen. The standard
/// actions go with the hearing, but for those that an agency has reported on; the others are given
/// anew when it is finished again.
package struct ReopenHearing: Decision {
    package let meeting: ID<Meeting>

    package init(at meeting: ID<Meeting>) {
        self.meeting = meeting
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notFinishedThere }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard file.wasFinished(at: meeting) else { throw .notFinishedThere }
        let stamp = Stamp(occasion)
        return [.hearingReopened(HearingReopened(meeting: meeting, stamp: stamp))]
            + file.untouchedStandardActions.map {
                .entryWithdrawn(EntryWithdrawn(entry: .action($0), stamp: stamp))
            }
    }
}

package struct HearingReopened: Sendable, Hashable, Codable {
    package let meeting: ID<Meeting>
    package let stamp: Stamp
}

extension CaseFile {
    /// Whether a meeting heard it, or put it off and no other meeting has it on its agenda since.
    fileprivate func wasFinished(at meeting: ID<Meeting>) -> Bool {
        if let hearing { return hearing.meeting == meeting }
        return state == .open && !awaitsChair && deferrals.last?.meeting == meeting
    }

    fileprivate var untouchedStandardActions: [ID<AgreedAction>] {
        actions.filter { $0.action.origin == .standard && $0.report == nil }.map(\.action.id)
    }
}
