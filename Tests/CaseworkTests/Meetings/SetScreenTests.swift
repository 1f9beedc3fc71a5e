import Specimens
import Testing

@testable import Casework

@Suite struct SetScreenTests {
    private let showing = SetScreen(.caseOnTheTable)

    @Test func `the chair shows the case on the table`() throws {
        let story = try Specimen.openMeeting()
            .after(OpenItem(Specimen.caseID), on: Specimen.occasion())
        let set = MeetingEvent.screenSet(ScreenSet(screen: .caseOnTheTable, stamp: stamp()))
        given(story).when(showing).then(set)
        given(story.and(set)).when(showing).thenNothing()
    }

    @Test func `the screen is blank at the beginning and after every change of case`() throws {
        let open = try Specimen.openMeeting()
        #expect(open.record.sitting.screen == .blank)
        let shown = try open.after(OpenItem(Specimen.caseID), on: Specimen.occasion())
            .after(showing, on: Specimen.occasion())
        #expect(shown.record.sitting.screen == .caseOnTheTable)
        let next = try shown.after(OpenItem(Specimen.otherCaseID), on: Specimen.occasion())
        #expect(next.record.sitting.screen == .blank)
        let finished =
            try shown
            .after(FinishItem(Specimen.caseID, .heard), on: Specimen.occasion())
        #expect(finished.record.sitting.screen == .blank)
    }

    @Test func `without a case on the table there is none to show`() throws {
        try given(Specimen.openMeeting()).when(showing).thenRefused(.noCaseOnTheTable)
    }

    @Test func `a meeting that does not sit shows nothing`() throws {
        try given(Specimen.closedMeeting()).when(SetScreen(.blank)).thenRefused(.notInSession)
    }
}
