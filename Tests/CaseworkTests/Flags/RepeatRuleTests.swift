import Casework
import Specimens
import Testing

@Suite struct RepeatRuleTests {
    private let fromReferral = RepeatRule(windowMonths: 12, anchor: .lastReferral)
    private let fromMeeting = RepeatRule(windowMonths: 12, anchor: .lastMeeting)

    private func earlier(
        _ number: UInt64 = 100, referred: String = "2025-11-03", heard: String? = "2025-11-19",
        samePerpetrator: Bool = true
    ) -> EarlierCase {
        EarlierCase(
            id: Specimen.id(number), reference: CaseReference(year: 2025, number: Int(number)),
            referredOn: day(referred), heardOn: heard.map(day),
            hasPerpetratorInCommon: samePerpetrator)
    }

    @Test func `a further referral inside the window is a repeat, with the reason`() throws {
        let proposal = try #require(
            fromReferral.proposal(from: [earlier()], referredOn: day("2026-05-01")))
        #expect(proposal.earlier == earlier())
        #expect(proposal.rule == fromReferral)
        #expect(proposal.anchorDay == day("2025-11-03"))
        #expect(proposal.windowEnds == day("2026-11-03"))
    }

    @Test(arguments: [
        ("2025-11-02", false), ("2025-11-03", true), ("2026-11-03", true), ("2026-11-04", false),
    ])
    func `the window counts its first and its last day`(on referred: String, isRepeat: Bool) {
        let proposal = fromReferral.proposal(from: [earlier()], referredOn: day(referred))
        #expect((proposal != nil) == isRepeat)
    }

    @Test(arguments: [
        ("2025-11-18", false), ("2025-11-19", true), ("2026-11-19", true), ("2026-11-20", false),
    ])
    func `some areas count from the last meeting`(on referred: String, isRepeat: Bool) {
        let proposal = fromMeeting.proposal(from: [earlier()], referredOn: day(referred))
        #expect((proposal != nil) == isRepeat)
    }

    @Test func `counted from the meeting, a case that was not heard makes no repeat`() {
        let unheard = [earlier(heard: nil)]
        #expect(fromMeeting.proposal(from: unheard, referredOn: day("2026-01-01")) == nil)
        #expect(fromReferral.proposal(from: unheard, referredOn: day("2026-01-01")) != nil)
    }

    @Test func `another perpetrator makes a new case`() {
        let other = [earlier(samePerpetrator: false)]
        #expect(fromReferral.proposal(from: other, referredOn: day("2026-01-01")) == nil)
    }

    @Test func `of several earlier cases the latest counts, whatever order they come in`() {
        let cases = [
            earlier(1, referred: "2026-01-05"), earlier(2, referred: "2026-06-05"),
            earlier(3, referred: "2026-09-05", samePerpetrator: false),
        ]
        for order in [cases, cases.reversed()] {
            let proposal = fromReferral.proposal(from: order, referredOn: day("2026-10-01"))
            #expect(proposal?.earlier.id == Specimen.id(2))
        }
    }

    @Test func `without earlier cases there is no repeat`() {
        #expect(fromReferral.proposal(from: [], referredOn: day("2026-10-01")) == nil)
    }

    @Test func `a window from the leap day ends on the last day of February`() {
        let leap = [earlier(referred: "2028-02-29")]
        #expect(fromReferral.proposal(from: leap, referredOn: day("2029-02-28")) != nil)
        #expect(fromReferral.proposal(from: leap, referredOn: day("2029-03-01")) == nil)
    }

    @Test func `a window that ends on the leap day counts it`() {
        let four = RepeatRule(windowMonths: 48, anchor: .lastReferral)
        let leap = [earlier(referred: "2024-02-29")]
        #expect(four.proposal(from: leap, referredOn: day("2028-02-29")) != nil)
        #expect(four.proposal(from: leap, referredOn: day("2028-03-01")) == nil)
    }

    @Test func `the window is the area’s`() {
        let six = RepeatRule(windowMonths: 6, anchor: .lastReferral)
        #expect(six.proposal(from: [earlier()], referredOn: day("2026-05-03")) != nil)
        #expect(six.proposal(from: [earlier()], referredOn: day("2026-05-04")) == nil)
    }
}

extension RepeatRule {
    /// The latest earlier case that makes a referral of this day a repeat, if there is one.
    func proposal(
        from earlier: [EarlierCase], referredOn day: CalendarDate
    ) -> RepeatProposal? {
        check(earlier, FurtherIncident(referredOn: day)).proposal
    }
}
