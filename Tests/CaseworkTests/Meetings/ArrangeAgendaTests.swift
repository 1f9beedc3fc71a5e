import Specimens
import Testing

@testable import Casework

@Suite struct ArrangeAgendaTests {
    private let third: ID<CaseFile> = Specimen.id(105)
    private let number = CaseReference(year: 2026, number: 409)
    private let one = (id: Specimen.caseID, reference: Specimen.reference)
    private let two = (id: Specimen.otherCaseID, reference: Specimen.otherReference)

    private func order(
        _ cases: [(id: ID<CaseFile>, reference: CaseReference)], in story: Story<Meeting>
    ) throws -> [ID<CaseFile>] {
        try story.after(ArrangeAgenda(cases), on: Specimen.occasion()).record.agenda.map(\.caseID)
    }

    @Test func `a whole agenda is set at once`() throws {
        let story = try Specimen.calledMeeting()
        #expect(try order([two, (third, number), one], in: story) == [two.id, third, one.id])
    }

    @Test func `what is on it already is moved and not listed again`() throws {
        let story = try Specimen.plannedMeeting()
        given(story).when(ArrangeAgenda([two, one])).then(
            .caseMoved(ItemMoved(caseID: two.id, to: 1, stamp: stamp())))
        given(story).when(ArrangeAgenda([one, two])).thenNothing()
    }

    @Test func `a case that is not named keeps its place`() throws {
        let story = try Specimen.plannedMeeting()
        #expect(try order([(third, number), two], in: story) == [one.id, third, two.id])
        given(story).when(ArrangeAgenda([two])).thenNothing()
    }

    @Test func `a case that is named twice stands where it is named first`() throws {
        #expect(try order([two, one, two], in: Specimen.calledMeeting()) == [two.id, one.id])
    }

    @Test func `an agenda of nothing is none`() throws {
        try given(Specimen.calledMeeting()).when(ArrangeAgenda([])).thenRefused(.noCases)
    }

    @Test func `before it is called and after it closed, a meeting has no agenda to set`() throws {
        for story in try [Story(), Specimen.closedMeeting()] {
            given(story).when(ArrangeAgenda([one])).thenRefused(.meetingIsOver)
        }
    }
}
