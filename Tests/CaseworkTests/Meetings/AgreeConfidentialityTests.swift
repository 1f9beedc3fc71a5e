import Specimens
import Testing

@testable import Casework

@Suite struct AgreeConfidentialityTests {
    private let account = Specimen.account(.representative)
    private var agreeing: AgreeConfidentiality {
        AgreeConfidentiality(account, of: Specimen.housing.id, to: "1")
    }

    @Test func `a person declares for one meeting`() throws {
        let agreed = MeetingEvent.confidentialityAgreed(
            ConfidentialityAgreed(
                account: account, agency: Specimen.housing.id, statementVersion: "1",
                stamp: stamp()))
        for story in try [Specimen.calledMeeting(), Specimen.openMeeting()] {
            given(story).when(agreeing).then(agreed)
        }
    }

    @Test func `it counts for the person who declared and for nobody else`() throws {
        let meeting = try Specimen.issuedMeeting()
            .after(agreeing, on: Specimen.occasion()).record
        #expect(meeting.hasDeclared(account))
        #expect(!meeting.hasDeclared(Specimen.account(.deputy)))
        #expect(try !Specimen.issuedMeeting().record.hasDeclared(account))
    }

    @Test func `declared already, there is nothing to do`() throws {
        let story = try Specimen.issuedMeeting().after(agreeing, on: Specimen.occasion())
        given(story).when(agreeing).thenNothing()
    }

    @Test func `there is nothing to declare for a meeting that was never called`() {
        given(new: Meeting.self).when(agreeing).thenRefused(.noSuchMeeting)
    }
}
