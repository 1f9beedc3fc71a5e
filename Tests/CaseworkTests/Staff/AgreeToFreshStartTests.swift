import Specimens
import Testing

@testable import Casework

@Suite struct AgreeToFreshStartTests {
    private let chair = Specimen.occasion(by: Specimen.reader(.chair))
    private func agreeing(days: Int64 = 1) -> AgreeToFreshStart {
        AgreeToFreshStart(codeUntil: chair.at.adding(seconds: days * 86_400))
    }

    @Test func `two people are needed for a new start`() throws {
        let asked = try Specimen.active().after(AskFreshStart(), on: Specimen.occasion())
        given(asked).when(agreeing()).thenRefused(.samePerson)
        given(asked).when(agreeing(), on: Specimen.herself()).thenRefused(.oneself)
        given(asked).when(agreeing(days: 8), on: chair).thenRefused(.standsTooLong)
        let agreed = try asked.after(agreeing(), on: chair)
        #expect(agreed.record.freshStartAsked == nil)
        given(agreed).when(agreeing(), on: chair).thenRefused(.notAsked)
    }
}
