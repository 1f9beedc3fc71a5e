/// A case keeps what is right of a referral that joined it, when its referrer corrects that
/// (SR-35).
package struct CorrectJoined: Decision {
    package let referral: ID<Referral>
    package let content: ReferralContent
    package let reason: PrivateText

    package init(
        _ referral: ID<Referral>, to content: ReferralContent, because reason: PrivateText
    ) {
        self.referral = referral
        self.content = content
        self.reason = reason
    }

    package enum Refusal: Error, Equatable, CaseIterable { case didNotJoin }

    package func decide(given file: CaseFile, on occasion: Occasion) throws(Refusal) -> [CaseEvent]
    {
        guard let standing = file.joined.first(where: { $0.referral == referral }) else {
            throw .didNotJoin
        }
        guard standing.content != content else { return [] }
        let stamp = Stamp(occasion)
        let corrected = JoinedReferralCorrected(
            referral: referral, content: content, reason: reason, stamp: stamp)
        return file.changing(.joinedCorrected(corrected), stamp)
    }
}
