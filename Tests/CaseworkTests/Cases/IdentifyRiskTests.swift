import Specimens
import Testing

@testable import Casework

@Suite struct IdentifyRiskTests {
    private let identifying = IdentifyRisk(Specimen.risk)

    @Test(arguments: IdentifiedRisk.Bearer.allCases)
    func `the meeting names a danger to anybody`(bearer: IdentifiedRisk.Bearer) throws {
        let risk = IdentifiedRisk(
            id: Specimen.id(127), to: bearer, words: PrivateText("He has a key."))
        try given(Specimen.listedCase()).when(IdentifyRisk(risk))
            .then(.riskIdentified(RiskIdentified(risk: risk, stamp: stamp())))
    }

    @Test func `the same risk sent twice is one risk`() throws {
        let story = try Specimen.listedCase().after(identifying, on: Specimen.occasion())
        given(story).when(identifying).thenNothing()
    }

    @Test func `only of a listed case are risks named`() throws {
        let stories = try [
            Story(), Specimen.acceptedCase(), Specimen.heardCase(), Specimen.closedCase(),
        ]
        for story in stories { given(story).when(identifying).thenRefused(.notListed) }
    }

    @Test func `a risk has words`() throws {
        let risk = IdentifiedRisk(id: Specimen.id(127), to: .staff, words: PrivateText(""))
        try given(Specimen.listedCase()).when(IdentifyRisk(risk)).thenRefused(.nothingWritten)
    }
}
