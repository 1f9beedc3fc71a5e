import Casework
import Specimens
import Testing

@Suite struct RepeatCheckTests {
    private let earlier = RepeatCheckTests.earlier()

    /// Referred on 3 November 2025 and heard on the 19th, when nothing else is said.
    private static func earlier(
        _ number: UInt64 = 100, heard: String? = "2025-11-19", samePerpetrator: Bool = true
    ) -> EarlierCase {
        EarlierCase(
            id: Specimen.id(number), reference: CaseReference(year: 2025, number: Int(number)),
            referredOn: day("2025-11-03"), heardOn: heard.map(day),
            hasPerpetratorInCommon: samePerpetrator)
    }

    private func further(
        _ referred: String, happened: String? = nil, _ kind: IncidentKind = .notKnown
    ) -> FurtherIncident {
        FurtherIncident(referredOn: day(referred), happenedOn: happened.map(day), kind: kind)
    }

    private func reason(_ check: RepeatCheck) -> NotARepeat.Reason? { check.others.first?.reason }

    @Test func `both days of the earlier case are told, whichever is counted from`() throws {
        for anchor in RepeatRule.Anchor.allCases {
            let check = RepeatRule(anchor: anchor).check([earlier], further("2026-05-01"))
            let proposal = try #require(check.proposal)
            #expect(proposal.earlier.referredOn == day("2025-11-03"))
            #expect(proposal.earlier.heardOn == day("2025-11-19"))
            #expect(proposal.questions == [] && check.others == [])
        }
    }

    @Test func `where only crimes count, what is not one makes no repeat`() {
        let rule = RepeatRule(qualifyingIncident: .wouldBeCrime)
        let check = rule.check([earlier], further("2026-05-01", .otherAbuse))
        #expect(check.proposal == nil)
        #expect(reason(check) == .notACrime)
        let crime = rule.check([earlier], further("2026-05-01", .wouldBeCrime))
        #expect(crime.proposal?.questions == [])
    }

    @Test func `where only crimes count and nobody knows, it is proposed with the question`() {
        let rule = RepeatRule(qualifyingIncident: .wouldBeCrime)
        let check = rule.check([earlier], further("2026-05-01"))
        #expect(check.proposal?.questions == [.wouldItBeACrime])
    }

    @Test(arguments: IncidentKind.allCases)
    func `where any abuse counts, its kind does not matter`(kind: IncidentKind) {
        let check = RepeatRule().check([earlier], further("2026-05-01", kind))
        #expect(check.proposal?.questions == [])
    }

    @Test func `counted from the meeting, a case that was never heard says so`() {
        let check = RepeatRule(anchor: .lastMeeting)
            .check([Self.earlier(heard: nil)], further("2026-05-01"))
        #expect(check.proposal == nil)
        #expect(reason(check) == .neverHeard)
    }

    @Test func `counted from the meeting, what was referred before it says so`() {
        let check = RepeatRule(anchor: .lastMeeting).check([earlier], further("2025-11-10"))
        #expect(reason(check) == .referredBefore(day("2025-11-19")))
    }

    @Test func `another perpetrator makes a new case, and the day after the window too`() {
        let other = RepeatRule().check(
            [Self.earlier(samePerpetrator: false)], further("2026-05-01"))
        #expect(reason(other) == .otherPerpetrator)
        let late = RepeatRule().check([earlier], further("2026-11-04"))
        #expect(reason(late) == .windowEnded(day("2026-11-03")))
    }

    @Test func `what happened inside the window and was referred after it is a question`() {
        let check = RepeatRule().check([earlier], further("2026-11-10", happened: "2026-11-03"))
        #expect(check.proposal?.questions == [.referredAfterwards])
        let late = RepeatRule().check([earlier], further("2026-11-10", happened: "2026-11-04"))
        #expect(reason(late) == .windowEnded(day("2026-11-03")))
    }

    @Test func `what happened before the day counted from is a question`() {
        let check = RepeatRule().check([earlier], further("2025-12-01", happened: "2025-11-01"))
        #expect(check.proposal?.questions == [.happenedBeforehand])
    }

    @Test func `cases that make no repeat are told beside the one that does`() {
        let cases = [earlier, Self.earlier(101, samePerpetrator: false)]
        let check = RepeatRule().check(cases, further("2026-05-01"))
        #expect(check.proposal?.earlier == earlier)
        #expect(check.others.map(\.reason) == [.otherPerpetrator])
    }

    @Test func `windows that begin or end on the leap day`() {
        let leap = EarlierCase(
            id: Specimen.id(100), reference: CaseReference(year: 2028, number: 1),
            referredOn: day("2028-02-29"), heardOn: day("2027-02-28"),
            hasPerpetratorInCommon: true)
        #expect(RepeatRule().check([leap], further("2029-02-28")).proposal != nil)
        #expect(RepeatRule().check([leap], further("2029-03-01")).proposal == nil)
        let heard = RepeatRule(anchor: .lastMeeting)
        #expect(heard.check([leap], further("2028-02-28")).proposal != nil)
        #expect(heard.check([leap], further("2028-02-29")).proposal == nil)
    }

    @Test func `a rule that changed between incident and hearing is that of the referral's day`()
        throws
    {
        let six = AreaSettings(repeatRule: RepeatRule(windowMonths: 6))
        let area = try Specimen.establishedArea()
            .after(
                AdoptSettings(six, from: day("2026-06-01")),
                on: Specimen.systemOccasion(on: Specimen.areaBegins)
            ).record
        for (referred, isRepeat) in [("2026-05-31", true), ("2026-06-01", false)] {
            let rule = area.settings(on: day(referred)).repeatRule
            let happened = further(referred, happened: "2026-05-20")
            #expect((rule.check([earlier], happened).proposal != nil) == isRepeat)
        }
    }

    @Test(arguments: ShippedPresets.codes)
    func `each preset counts the last day of its window and not the next`(code: String) throws {
        let rule = try ShippedPresets.read(code).settings.repeatRule
        let anchor = rule.anchor == .lastReferral ? day("2025-11-03") : day("2025-11-19")
        let last = anchor.adding(months: rule.windowMonths)
        for kind in IncidentKind.allCases {
            let counts = rule.qualifyingIncident == .anyAbuse || kind != .otherAbuse
            let onLast = rule.check([earlier], FurtherIncident(referredOn: last, kind: kind))
            #expect((onLast.proposal != nil) == counts)
            let after = FurtherIncident(referredOn: last.adding(days: 1), kind: kind)
            #expect(rule.check([earlier], after).proposal == nil)
        }
        let unheard = rule.check([Self.earlier(heard: nil)], FurtherIncident(referredOn: last))
        #expect((unheard.proposal == nil) == (rule.anchor == .lastMeeting))
    }
}
