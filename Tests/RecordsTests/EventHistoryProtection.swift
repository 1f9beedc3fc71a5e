import Testing

@testable import Casework
@testable import Records

/// Samples of hidden details that were shown, and of cases opened in an emergency.
extension EventHistorySamples {
    private typealias Told = EventHistoryFacts
    private static let words = PrivateText("Words that were written.")

    static let revealed: [AccessEvent] = [
        .opened(
            AccessEntry(
                page: "reveal", stamp: Told.stamp,
                reveal: Reveal(
                    ProtectedDetail(.school, of: ID(high: 1, low: 62)), for: .safeguardChild,
                    words))),
        .opened(
            AccessEntry(
                page: "reveal", stamp: Told.stamp,
                reveal: Reveal(ProtectedDetail(.telephone), for: .other, words))),
    ]

    static let breakGlass: [BreakGlassEvent] = [
        .broken(
            GlassBroken(
                caseID: Told.caseID, category: .childInDanger, reason: words,
                told: [
                    ToldOfBreakGlass(Told.account, as: .coordinator),
                    ToldOfBreakGlass(ID(high: 9, low: 9), as: .reviewer),
                ],
                reviewBy: Told.today, stamp: Told.stamp)),
        .ended(GlassEnded(stamp: Told.stamp)),
        .reviewed(GlassReviewed(wasNeeded: false, words: words, stamp: Told.stamp)),
    ]

    /// With an address of which somebody said that the perpetrator does not know it.
    static let hidden: [ReferralEvent] = {
        var content = Told.barest
        for index in content.people.indices { content.people[index].addressKnowledge = .notKnown }
        return [
            .submitted(
                ReferralSubmitted(
                    area: Told.area, caseID: Told.caseID, content: content, stamp: Told.stamp))
        ]
    }()
}

extension EventHistorySampleTests {
    @Test func `every event of an opening in an emergency reads as it always did`() throws {
        #expect(
            try EventHistory().findings(
                BreakGlass.self, samples: EventHistorySamples.breakGlass) == [])
    }
}
