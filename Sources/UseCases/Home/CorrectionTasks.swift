import Casework
import Records

extension Errand {
    /// Corrections of what this reader saw, as long as she may still see it (SR-35).
    func correctionTasks() throws -> [WaitingTask] {
        try CorrectionQuery.unread(by: reader.account, in: area.id, connection).compactMap(told)
    }

    private func told(_ correction: UnreadCorrection) throws -> WaitingTask? {
        let id = correction.caseID
        guard let facts = try AccessFactsQuery.facts(of: id, for: reader, area, connection) else {
            return nil
        }
        let parts = AccessPolicy.visibleParts(facts, to: reader)
        guard parts.contains(.people) else { return nil }
        let isHers =
            try ReferralQuery.find(correction.referral, connection)?.referrer == reader.account
        let referral = parts.contains(.advocacy) || isHers ? correction.referral : nil
        // Without a case there is only the referral to read.
        guard referral != nil || correction.reference != nil else { return nil }
        return .referralCorrected(referral, id, correction.reference, on: correction.on)
    }
}
