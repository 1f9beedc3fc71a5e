@testable import Casework

/// Samples of what is decided of people of two cases.
extension EventHistorySamples {
    private typealias Told = EventHistoryFacts
    private static let pair = LinkedPair(
        ID(high: 3, low: 4), and: ID(high: 3, low: 5), in: Told.otherCaseID)

    static let links: [CaseEvent] = [
        .personLinkDecided(
            PersonLinkDecided(
                link: PersonLink(
                    pair, isSame: true, reasons: MatchReason.allCases, makesRepeat: true),
                stamp: Told.stamp)),
        .personLinkDecided(
            PersonLinkDecided(
                link: PersonLink(pair, isSame: false, reasons: []), stamp: Told.stamp)),
        .personLinkUndone(PersonLinkUndone(pair: pair, stamp: Told.stamp)),
    ]
}
