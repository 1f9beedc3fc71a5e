import Specimens
import Testing

@testable import Casework

@Suite struct IssueCodeTests {
    private let day: Int64 = 86_400
    private func code(seconds: Int64) -> IssueCode {
        IssueCode(until: Specimen.occasion().at.adding(seconds: seconds))
    }

    @Test func `a code stands from now to seven days at most`() throws {
        let invited = try given(Specimen.invited())
        let week = code(seconds: 7 * day)
        invited.when(week).then(.codeIssued(CodeIssued(until: week.until, stamp: stamp())))
        invited.when(code(seconds: 7 * day + 1)).thenRefused(.standsTooLong)
        invited.when(code(seconds: 0)).thenRefused(.standsTooLong)
    }

    @Test func `only for somebody who is invited, and not for oneself`() throws {
        try given(Specimen.active()).when(code(seconds: day)).thenRefused(.notInvited)
        try given(Specimen.invited()).when(code(seconds: day), on: Specimen.herself())
            .thenRefused(.oneself)
    }
}
