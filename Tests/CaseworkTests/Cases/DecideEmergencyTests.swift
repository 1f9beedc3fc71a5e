import Specimens
import Testing

@testable import Casework

@Suite struct DecideEmergencyTests {
    private let soon = EmergencyAnswer.meet(by: Specimen.meetsOn)
    private let wait = EmergencyAnswer.wait(because: PrivateText("He is in custody again."))

    @Test func `an emergency meeting is given though nobody asked for one`() throws {
        try given(Specimen.acceptedCase()).when(DecideEmergency(soon))
            .then(.emergencyAnswered(EmergencyAnswered(answer: soon, stamp: stamp())))
    }

    @Test func `an answer may change, and both stay`() throws {
        let file = try Specimen.acceptedCase()
            .after(DecideEmergency(soon), on: Specimen.occasion())
            .after(DecideEmergency(wait), on: Specimen.occasion()).record
        #expect(file.emergencies.map(\.answer) == [soon, wait])
        #expect(file.emergency?.answer == wait)
    }

    @Test func `the same answer twice is one`() throws {
        let once = try Specimen.acceptedCase().after(DecideEmergency(soon), on: Specimen.occasion())
        given(once).when(DecideEmergency(soon)).thenNothing()
    }

    @Test func `an answer needs a day to come or a reason, and a case that is not heard`() throws {
        let late = DecideEmergency(.meet(by: Specimen.meetsOn.adding(days: -1)))
        try given(Specimen.acceptedCase()).when(late).thenRefused(.dayHasPassed)
        try given(Specimen.acceptedCase())
            .when(DecideEmergency(.wait(because: PrivateText("")))).thenRefused(.reasonIsMissing)
        try given(Specimen.heardCase()).when(DecideEmergency(soon)).thenRefused(.caseIsNotOpen)
    }
}
