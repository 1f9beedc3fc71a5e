@testable import Casework

/// Samples of what is decided about referrals, and what a case keeps of it.
extension EventHistorySamples {
    private typealias Told = EventHistoryFacts
    private static let words = PrivateText("Words that were written.")
    private static let answers: [EmergencyAnswer] = [
        .meet(by: Told.today), .wait(because: words),
    ]

    static let triaged: [ReferralEvent] =
        [
            .declined(
                ReferralDeclined(
                    reason: words, reviewer: PrivateText("Gus Gavelman"), stamp: Told.stamp)),
            .redirected(
                ReferralRedirected(
                    to: .adviceAndLocalServices, words: words, stamp: Told.stamp)),
            .joined(
                ReferralJoined(
                    caseID: Told.otherCaseID, reference: Told.reference, stamp: Told.stamp)),
        ] + answers.map { .emergencyAnswered(EmergencyAnswered(answer: $0, stamp: Told.stamp)) }

    static let triage: [CaseEvent] =
        [
            .referralJoined(
                ReferralJoinedCase(
                    referral: Told.referralID, referrer: Told.account,
                    referringAgency: Told.police, referredOn: Told.begins, content: Told.barest,
                    stamp: Told.stamp)),
            .oppositePartiesKnown(
                OppositePartiesKnown(other: Told.otherCaseID, stamp: Told.stamp)),
            .offenderMeetingLeads(OffenderMeetingLeads(stamp: Told.stamp)),
            .hearingDecided(HearingDecided(isHeard: true, reason: words, stamp: Told.stamp)),
            .leftToOffenderMeeting(LeftToOffenderMeeting(words: words, stamp: Told.stamp)),
            .joinedCorrected(
                JoinedReferralCorrected(
                    referral: Told.referralID, content: Told.barest, reason: words,
                    stamp: Told.stamp)),
            .researchAskedAgain(
                ResearchAskedAgain(
                    agencies: [Told.police], people: [ID(high: 3, low: 4)], stamp: Told.stamp)),
        ] + answers.map { .emergencyAnswered(EmergencyAnswered(answer: $0, stamp: Told.stamp)) }
}
