/// A case follows the correction of its referral: its people, its card and its agenda line say
/// what is right from then on (SR-35).
package struct CorrectCase: Decision {
    package let referral: ID<Referral>
    package let content: ReferralContent
    package let before: ReferralContent
    package let reason: PrivateText

    /// `before` is what the referral said until now.
    package init(
        by referral: ID<Referral>, from before: ReferralContent, to content: ReferralContent,
        because reason: PrivateText
    ) {
        self.referral = referral
        self.before = before
        self.content = content
        self.reason = reason
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notOpenedFromThis }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard let opening = file.opening, opening.referral == referral,
            let standing = file.content
        else { throw .notOpenedFromThis }
        var corrected = content
        corrected.safeContact = safeContact(standing.safeContact, file)
        guard corrected != standing else { return [] }
        let stamp = Stamp(occasion)
        let correction = CaseCorrected(content: corrected, reason: reason, stamp: stamp)
        return file.changing(.corrected(correction), stamp)
    }

    /// What was confirmed on the case is newer than the referral and stands. Where the correction
    /// says something else, nobody may rely on either until it is confirmed again (SR-05).
    private func safeContact(_ standing: SafeContact, _ file: CaseFile) -> SafeContact {
        // Correcting something else confirms nothing: what stands keeps the day it was said.
        guard !content.safeContact.saysTheSame(as: before.safeContact) else { return standing }
        guard !file.safeContacts.isEmpty else { return content.safeContact }
        var unsettled = standing
        unsettled.confirmedOn = nil
        return unsettled
    }
}

package struct CaseCorrected: Sendable, Hashable, Codable {
    package let content: ReferralContent
    package let reason: PrivateText
    package let stamp: Stamp
}

extension SafeContact {
    /// Whether both say the same, whenever each was confirmed.
    package func saysTheSame(as other: SafeContact) -> Bool {
        var other = other
        other.confirmedOn = confirmedOn
        return self == other
    }
}
