import Specimens
import Testing

@testable import Casework

@Suite struct OpenPaperTests {
    private let somebody = Specimen.account(.representative)
    private let police = Specimen.police.id

    private func opening(
        _ paper: MeetingPaper, about id: ID<CaseFile>? = nil, of agency: ID<Agency>? = nil
    ) -> OpenPaper {
        OpenPaper(paper, about: id, by: somebody, of: agency ?? police)
    }

    @Test func `the first opening is a receipt`() throws {
        let story = try Specimen.issuedMeeting()
        given(story).when(opening(.agenda)).then(
            .paperOpened(
                PaperOpened(
                    paper: .agenda, caseID: nil, account: somebody, agency: police,
                    stamp: stamp())))
        let opened = try story.after(opening(.agenda), on: Specimen.occasion())
        given(opened).when(opening(.agenda)).thenNothing()
        let sent = try #require(opened.record.sent(.agenda, to: police))
        #expect(opened.record.papers.isOpened(.agenda, by: police, since: sent))
        #expect(!opened.record.papers.isOpened(.agenda, by: Specimen.housing.id, since: sent))
    }

    @Test func `a case that is added late makes it a paper to open again`() throws {
        let later = Specimen.occasion(on: Specimen.meetsOn.adding(days: 1))
        let story = try Specimen.issuedMeeting().after(opening(.agenda), on: Specimen.occasion())
            .after(ListCase(Specimen.id(105), CaseReference(year: 2026, number: 409)), on: later)
        let sent = try #require(story.record.sent(.agenda, to: police))
        #expect(sent == later.at)
        #expect(!story.record.papers.isOpened(.agenda, by: police, since: sent))
    }

    /// Otherwise a receipt that is set back would tell her that a case was added (SR-08).
    @Test func `for whoever does not see the late case, the paper is as it was`() throws {
        let hidden = ID<CaseFile>(high: 1, low: 105)
        let later = Specimen.occasion(on: Specimen.meetsOn.adding(days: 1))
        let story = try Specimen.issuedMeeting().after(opening(.agenda), on: Specimen.occasion())
            .after(ListCase(hidden, CaseReference(year: 2026, number: 409)), on: later)
        let meeting = story.record
        let sent = try #require(meeting.sent(.agenda, to: police, unseen: [hidden]))
        #expect(sent < later.at && meeting.papers.isOpened(.agenda, by: police, since: sent))
        let again = OpenPaper(.agenda, by: somebody, of: police, unseen: [hidden])
        given(story).when(again, on: later).thenNothing()
    }

    @Test func `minutes are a paper of each case, once they are approved`() throws {
        let lines = [MinutesSeen(Specimen.caseID, changes: 3)]
        let approving = ApproveMinutes(of: lines, seen: Set(lines))
        let story = try Specimen.closedMeeting().after(approving, on: Specimen.occasion())
        let opened = try story.after(
            opening(.minutes, about: Specimen.caseID), on: Specimen.occasion())
        #expect(opened.record.papers.openings.count == 1)
        given(story).when(opening(.minutes, about: Specimen.otherCaseID)).thenRefused(.notSent)
    }

    @Test func `what was not sent to an agency leaves no receipt`() throws {
        let story = try Specimen.issuedMeeting()
        given(story).when(opening(.agenda, of: Specimen.newcomer.id)).thenRefused(.notSent)
        given(story).when(opening(.actionList)).thenRefused(.notSent)
    }
}
