import Specimens
import Testing

@testable import Casework

@Suite struct OpenCaseTests {
    private let accepting = Specimen.occasion(on: Specimen.acceptedOn)

    private func opened(
        _ content: ReferralContent, _ kind: CaseKind = .new, referrer: Role = .referrer
    ) -> CaseEvent {
        .opened(
            CaseOpened(
                area: Specimen.area, reference: Specimen.reference, kind: kind,
                referral: Specimen.referralID, referrer: Specimen.account(referrer),
                referringAgency: Specimen.agency(of: referrer).id,
                referredOn: Specimen.referredOn, content: content,
                stamp: stamp(on: Specimen.acceptedOn)))
    }

    @Test func `a case begins with what was referred, by whom and when`() throws {
        let content = Specimen.referral()
        try given(new: CaseFile.self).when(Specimen.opening(content), on: accepting)
            .then(opened(content))
        let file = try Specimen.acceptedCase(content).record
        #expect(file.state == .open)
        #expect(file.isOpen)
        #expect(file.content == content)
    }

    @Test(arguments: [
        CaseKind.repeatOf(Specimen.otherCaseID), .transferIn(from: "Mockland MARAC"),
    ])
    func `a case says how it came`(kind: CaseKind) throws {
        try given(new: CaseFile.self).when(Specimen.opening(kind: kind), on: accepting)
            .then(opened(Specimen.referral(), kind))
    }

    @Test func `what came after a return is in the case, dated as it was first sent`() throws {
        let later = Specimen.referral(whatHappened: "Pip goes to Mockford Primary.")
        let submission = try #require(Specimen.sentReferral().record.submission)
        let opening = OpenCase(
            in: Specimen.area, from: Specimen.referralID, submission, later,
            as: Specimen.reference, kind: .new)
        given(new: CaseFile.self).when(opening, on: accepting).then(opened(later))
    }

    @Test func `a case is opened once`() throws {
        let stories = try [
            Specimen.acceptedCase(), Specimen.listedCase(), Specimen.heardCase(),
            Specimen.closedCase(),
        ]
        for story in stories {
            try given(story).when(Specimen.opening()).thenRefused(.alreadyOpen)
        }
    }

    @Test func `a referral that nobody’s agency sent opens no case`() throws {
        let story = try Story<Referral>()
            .after(Specimen.submission(), on: Specimen.systemOccasion(on: Specimen.referredOn))
        let opening = OpenCase(
            in: Specimen.area, from: Specimen.referralID, try #require(story.record.submission),
            Specimen.referral(), as: Specimen.reference, kind: .new)
        given(new: CaseFile.self).when(opening).thenRefused(.referrerHasNoAgency)
    }
}
