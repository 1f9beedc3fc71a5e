import Specimens
import Testing

@testable import Casework

@Suite struct RecordEmergencyTests {
    private let answer = EmergencyAnswer.meet(by: Specimen.meetsOn)

    @Test func `a case keeps what was answered`() throws {
        let answered = EmergencyAnswered(answer: answer, stamp: stamp())
        try given(Specimen.acceptedCase()).when(RecordEmergency(answer))
            .then(.emergencyAnswered(answered))
        let file = try Specimen.acceptedCase()
            .after(RecordEmergency(answer), on: Specimen.occasion()).record
        #expect(file.emergency == answered)
        #expect(file.emergency?.answer.meetingBy == Specimen.meetsOn)
        #expect(EmergencyAnswer.wait(because: PrivateText("Later.")).meetingBy == nil)
    }

    @Test func `a meeting that was promised is not taken back by a referral that can wait`() throws
    {
        let promised = try Specimen.acceptedCase()
            .after(RecordEmergency(answer), on: Specimen.occasion())
        for later in [
            EmergencyAnswer.wait(because: PrivateText("It can.")),
            .meet(by: Specimen.meetsOn.adding(days: 1)),
        ] {
            given(promised).when(RecordEmergency(later)).thenNothing()
        }
        let sooner = EmergencyAnswer.meet(by: Specimen.meetsOn.adding(days: -1))
        given(promised).when(RecordEmergency(sooner))
            .then(.emergencyAnswered(EmergencyAnswered(answer: sooner, stamp: stamp())))
    }

    @Test func `a case that was heard has no emergency any more`() throws {
        for story in try [Specimen.heardCase(), Specimen.closedCase(), Story()] {
            given(story).when(RecordEmergency(answer)).thenRefused(.caseIsNotOpen)
        }
    }
}
