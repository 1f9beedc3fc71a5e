import Casework
import Markup
import Pages
import Testing

struct MeetingGoldenTests {
    @Test func `the desk is as it was last looked at`() throws {
        try expectGolden(deskPage(sampleFrame(), MeetingSpecimen.scene()), "meeting-desk")
    }

    @Test func `the meeting page of a coordinator is as it was last looked at`() throws {
        let page = meetingPage(sampleFrame(), MeetingSpecimen.convened(), notice: .issued)
        try expectGolden(page, "meeting-arranged")
    }
}
