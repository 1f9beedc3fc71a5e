import Specimens
import Testing

@testable import Casework

@Suite struct DecideLinkTests {
    let pair = LinkedPair(ID(high: 1, low: 1), and: ID(high: 1, low: 2), in: ID(high: 9, low: 9))
    private let why: [MatchReason] = [.sameName, .sameBirth, .differentSex]

    private func link(
        _ isSame: Bool, _ reasons: [MatchReason]? = nil, makesRepeat: Bool = false
    ) -> PersonLink {
        PersonLink(pair, isSame: isSame, reasons: reasons ?? why, makesRepeat: makesRepeat)
    }

    @Test(arguments: [true, false])
    func `what is decided stands with its reasons, and is not decided twice`(
        isSame: Bool
    ) throws {
        try given(Specimen.acceptedCase()).when(DecideLink(link(isSame))).then(
            .personLinkDecided(PersonLinkDecided(link: link(isSame), stamp: stamp())))
        let decided = try Specimen.acceptedCase()
            .after(DecideLink(link(isSame)), on: Specimen.occasion())
        #expect(decided.record.links.link(pair)?.link == link(isSame))
        given(decided).when(DecideLink(link(isSame))).thenNothing()
        given(decided).when(DecideLink(link(!isSame))).thenRefused(.decidedOtherwise)
    }

    @Test func `a case that is new becomes a repeat, and one that is a repeat becomes no other`()
        throws
    {
        let repeated = try Specimen.acceptedCase()
            .after(DecideLink(link(true, makesRepeat: true)), on: Specimen.occasion())
        #expect(repeated.record.kind == .repeatOf(pair.other))
        let another = LinkedPair(pair.person, and: ID(high: 1, low: 3), in: ID(high: 9, low: 8))
        given(repeated).when(
            DecideLink(PersonLink(another, isSame: true, reasons: [], makesRepeat: true))
        ).thenRefused(.isRepeatAlready)
    }

    @Test func `only what is new and speaks for the contrary asks again`() throws {
        let other = link(false)
        #expect(other.news(in: [.sameName, .sameBirth]) == [])
        #expect(other.news(in: why + [.differentBirth]) == [])
        #expect(other.news(in: why + [.sameTelephone]) == [.sameTelephone])
        #expect(link(true).news(in: why + [.sameTelephone]) == [])
        #expect(link(true).news(in: why + [.differentBirth]) == [.differentBirth])
        let decided = try Specimen.acceptedCase()
            .after(DecideLink(other), on: Specimen.occasion())
        let again = link(true, why + [.sameTelephone])
        given(decided).when(DecideLink(again)).then(
            .personLinkDecided(PersonLinkDecided(link: again, stamp: stamp())))
    }

    @Test func `a repeat that is overruled is none, and one that is confirmed stays one`() throws {
        let repeated = try Specimen.acceptedCase()
            .after(DecideLink(link(true, makesRepeat: true)), on: Specimen.occasion())
        let overruled =
            try repeated
            .after(DecideLink(link(false, why + [.differentBirth])), on: Specimen.occasion())
        #expect(overruled.record.kind == .new)
        let confirmed = repeated.and(
            .personLinkDecided(
                PersonLinkDecided(link: link(true, why + [.differentBirth]), stamp: stamp())))
        #expect(confirmed.record.kind == .repeatOf(pair.other))
    }

    @Test func `a referral that waits can be linked before it is a case`() {
        given(Story<CaseFile>()).when(DecideLink(link(false))).then(
            .personLinkDecided(PersonLinkDecided(link: link(false), stamp: stamp())))
    }
}
