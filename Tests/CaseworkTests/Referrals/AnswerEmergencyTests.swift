import Specimens
import Testing

@testable import Casework

@Suite struct AnswerEmergencyTests {
    private let reason = PrivateText("He is in custody until the next meeting.")

    @Test(arguments: [0, 2])
    func `a meeting is promised for today or a day to come`(days: Int) throws {
        let answer = EmergencyAnswer.meet(by: Specimen.meetsOn.adding(days: days))
        try given(Specimen.sentReferral(Specimen.urgentReferral())).when(AnswerEmergency(answer))
            .then(.emergencyAnswered(EmergencyAnswered(answer: answer, stamp: stamp())))
    }

    @Test func `no is said with a reason that the referrer reads`() throws {
        let urgent = try Specimen.sentReferral(Specimen.urgentReferral())
        #expect(urgent.record.awaitsEmergencyAnswer)
        let answer = EmergencyAnswer.wait(because: reason)
        given(urgent).when(AnswerEmergency(answer))
            .then(.emergencyAnswered(EmergencyAnswered(answer: answer, stamp: stamp())))
        let record = try urgent.after(AnswerEmergency(answer), on: Specimen.occasion()).record
        #expect(record.emergency?.answer == answer)
        #expect(!record.awaitsEmergencyAnswer)
        #expect(record.state == .submitted)
        given(urgent).when(AnswerEmergency(.wait(because: PrivateText(""))))
            .thenRefused(.reasonIsMissing)
    }

    @Test func `yesterday cannot be promised`() throws {
        let late = AnswerEmergency(.meet(by: Specimen.meetsOn.adding(days: -1)))
        try given(Specimen.sentReferral(Specimen.urgentReferral())).when(late)
            .thenRefused(.dayHasPassed)
    }

    @Test func `it may be given unasked, and answered otherwise later: both answers stay`() throws {
        let yes = EmergencyAnswer.meet(by: Specimen.meetsOn)
        let no = EmergencyAnswer.wait(because: reason)
        let accepted = try Specimen.acceptedReferral()
            .after(AnswerEmergency(yes), on: Specimen.occasion())
        given(accepted).when(AnswerEmergency(yes)).thenNothing()
        let changed = try accepted.after(AnswerEmergency(no), on: Specimen.occasion()).record
        #expect(changed.emergencies.map(\.answer) == [yes, no])
        #expect(changed.emergency?.answer == no)
    }

    @Test func `what came back or was declined gets no answer`() throws {
        let stories = try [Story(), Specimen.returnedReferral(), Specimen.declinedReferral()]
        for story in stories {
            given(story).when(AnswerEmergency(.wait(because: reason))).thenRefused(.notWaiting)
        }
    }
}
