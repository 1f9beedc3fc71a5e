import Specimens
import Testing

@testable import Casework

@Suite struct PutForwardTests {
    private let puttingForward = PutForward(to: Specimen.meetingID)
    private let listed = CaseEvent.listed(
        CaseListed(meeting: Specimen.meetingID, stamp: stamp()))

    @Test func `an open case is put forward for a meeting`() throws {
        try given(Specimen.acceptedCase()).when(puttingForward).then(listed)
        let file = try Specimen.listedCase().record
        #expect(file.state == .listed)
        #expect(file.meeting == Specimen.meetingID)
    }

    @Test func `listed there already, there is nothing to do`() throws {
        try given(Specimen.listedCase()).when(puttingForward).thenNothing()
    }

    @Test func `a case that was put off is put forward again`() throws {
        let deferring = DeferCase(
            from: Specimen.otherMeetingID, because: PrivateText("Nobody could present it."))
        let story = try Specimen.acceptedCase()
            .after(PutForward(to: Specimen.otherMeetingID), on: Specimen.occasion())
            .after(deferring, on: Specimen.occasion())
        given(story).when(puttingForward).then(listed)
    }

    @Test func `a case is on one agenda at a time`() throws {
        try given(Specimen.listedCase()).when(PutForward(to: Specimen.otherMeetingID))
            .thenRefused(.listedElsewhere)
    }

    @Test func `a case that is not open does not come back to a meeting`() throws {
        let stories = try [Story(), Specimen.heardCase(), Specimen.closedCase()]
        for story in stories { given(story).when(puttingForward).thenRefused(.caseIsNotOpen) }
    }

    @Test func `a case that MAPPA leads waits for the chair`() throws {
        let led = try Specimen.acceptedCase()
            .after(LetOffenderMeetingLead(), on: Specimen.occasion())
        given(led).when(puttingForward).thenRefused(.awaitsChair)
        let no = DecideHearing(isHeard: false, because: PrivateText("MAPPA does enough."))
        given(try led.after(no, on: Specimen.occasion())).when(puttingForward)
            .thenRefused(.awaitsChair)
        let yes = DecideHearing(isHeard: true, because: PrivateText("The victim needs a plan."))
        given(try led.after(yes, on: Specimen.occasion())).when(puttingForward).then(listed)
    }
}
