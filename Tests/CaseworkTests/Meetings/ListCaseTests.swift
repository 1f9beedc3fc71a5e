import Specimens
import Testing

@testable import Casework

@Suite struct ListCaseTests {
    private let late: ID<CaseFile> = Specimen.id(105)
    private let reference = CaseReference(year: 2026, number: 409)

    @Test func `a case takes the next place, also after the agenda went out`() throws {
        let listed = MeetingEvent.caseListed(
            ItemListed(caseID: late, reference: reference, stamp: stamp()))
        let stories = try [
            Specimen.calledMeeting(), Specimen.plannedMeeting(), Specimen.issuedMeeting(),
            Specimen.openMeeting(),
        ]
        for story in stories { given(story).when(ListCase(late, reference)).then(listed) }
        let agenda = try Specimen.plannedMeeting()
            .after(ListCase(late, reference), on: Specimen.occasion()).record.agenda
        #expect(agenda.map(\.caseID) == [Specimen.caseID, Specimen.otherCaseID, late])
    }

    @Test func `on the agenda already, there is nothing to do`() throws {
        try given(Specimen.plannedMeeting()).when(ListCase(Specimen.caseID, Specimen.reference))
            .thenNothing()
    }

    @Test func `a meeting that is over or was never called takes no case`() throws {
        for story in try [Story(), Specimen.closedMeeting()] {
            given(story).when(ListCase(late, reference)).thenRefused(.meetingIsOver)
        }
    }
}
