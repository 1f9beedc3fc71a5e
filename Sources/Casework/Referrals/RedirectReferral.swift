/// Where a referral leads that is not for the conference, such as one made only to get an adviser
/// or a letter for housing (Leeds, R17).
package enum Redirection: String, Sendable, Hashable, Codable, CaseIterable {
    case childrensSocialCare, adultSafeguarding, adviceAndLocalServices, anotherConference
}

/// The coordinator says that a referral is not for this conference and where it belongs; the
/// referrer, who knows the victim, takes it there.
package struct RedirectReferral: Decision {
    package let destination: Redirection
    package let words: PrivateText

    package init(to destination: Redirection, saying words: PrivateText) {
        self.destination = destination
        self.words = words
    }

    package enum Refusal: Error, Equatable, CaseIterable { case notWaiting, wordsAreMissing }

    package func decide(given referral: Referral, on occasion: Occasion) throws(Refusal)
        -> [ReferralEvent]
    {
        guard referral.state == .submitted else { throw .notWaiting }
        guard !words.isEmpty else { throw .wordsAreMissing }
        return [
            .redirected(
                ReferralRedirected(to: destination, words: words, stamp: Stamp(occasion)))
        ]
    }
}
