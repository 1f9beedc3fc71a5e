import Specimens
import Testing

@testable import Casework

@Suite struct SendActionListsTests {
    private let sending = SendActionLists(to: [Specimen.housing.id])

    @Test func `once the meeting is closed each agency has its actions`() throws {
        let story = try Specimen.closedMeeting()
        given(story).when(sending)
            .then(.actionListsSent(ActionListsSent(to: [Specimen.housing.id], stamp: stamp())))
        let sent = try story.after(sending, on: Specimen.occasion()).record
        #expect(sent.sent(.actionList, to: Specimen.housing.id) == stamp().at)
        #expect(sent.sent(.actionList, to: Specimen.police.id) == nil)
    }

    @Test func `they go once, and to nobody when there are none`() throws {
        let story = try Specimen.closedMeeting()
        given(story).when(SendActionLists(to: [])).thenNothing()
        try given(story.after(sending, on: Specimen.occasion())).when(sending).thenNothing()
    }

    @Test func `while a meeting sits nothing is final`() throws {
        try given(Specimen.finishedMeeting()).when(sending).thenRefused(.notClosed)
    }
}
