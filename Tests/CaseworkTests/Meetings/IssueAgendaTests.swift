import Specimens
import Testing

@testable import Casework

@Suite struct IssueAgendaTests {
    private let police = Specimen.police.id
    private let newcomer = Specimen.newcomer.id

    @Test func `it goes to every agency whose agreement is current and to no other`() throws {
        try given(Specimen.plannedMeeting()).when(Specimen.issuing)
            .then(
                .agendaIssued(
                    AgendaIssued(
                        to: Specimen.signatories.map(\.id), withheldFrom: [newcomer],
                        stamp: stamp())))
        let meeting = try Specimen.issuedMeeting().record
        #expect(meeting.state == .agendaIssued)
        #expect(!meeting.recipients.contains(newcomer))
    }

    @Test func `a current agreement without membership brings nothing`() throws {
        let issuing = IssueAgenda(
            members: [police], whoseAgreementIsCurrent: [police, Specimen.id(29)])
        try given(Specimen.plannedMeeting()).when(issuing)
            .then(.agendaIssued(AgendaIssued(to: [police], withheldFrom: [], stamp: stamp())))
    }

    @Test func `it may go out again, and those who got it stay recipients`() throws {
        let again = IssueAgenda(
            members: [newcomer, Specimen.housing.id], whoseAgreementIsCurrent: [newcomer])
        let meeting = try Specimen.issuedMeeting().after(again, on: Specimen.occasion()).record
        #expect(meeting.recipients == Specimen.signatories.map(\.id) + [newcomer])
        #expect(meeting.state == .agendaIssued)
    }

    @Test func `issued during the meeting, the meeting goes on`() throws {
        let story = try Specimen.openMeeting().after(Specimen.issuing, on: Specimen.occasion())
        #expect(story.record.state == .inSession)
    }

    @Test func `an agenda has cases`() throws {
        try given(Specimen.calledMeeting()).when(Specimen.issuing).thenRefused(.noCases)
    }

    @Test func `a meeting that is over or was never called has no agenda to send`() throws {
        for story in try [Story(), Specimen.closedMeeting()] {
            given(story).when(Specimen.issuing).thenRefused(.meetingIsOver)
        }
    }

    @Test func `without a current agreement nobody receives it`() throws {
        let issuing = IssueAgenda(members: [police, newcomer], whoseAgreementIsCurrent: [])
        try given(Specimen.plannedMeeting()).when(issuing).thenRefused(.nobodyMayReceiveIt)
    }
}
