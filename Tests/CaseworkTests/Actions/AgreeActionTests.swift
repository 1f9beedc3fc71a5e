import Specimens
import Testing

@testable import Casework

@Suite struct AgreeActionTests {
    private func withRisk() throws -> Story<CaseFile> {
        try Specimen.listedCase().after(IdentifyRisk(Specimen.risk), on: Specimen.occasion())
    }

    private func agreed(_ action: AgreedAction) -> CaseEvent {
        .actionAgreed(ActionAgreed(action: action, stamp: stamp()))
    }

    @Test func `an agency undertakes to do something about a risk`() throws {
        try given(withRisk()).when(AgreeAction(Specimen.action())).then(agreed(Specimen.action()))
    }

    @Test func `it may be due today`() throws {
        let action = Specimen.action(dueOn: Specimen.meetsOn)
        try given(withRisk()).when(AgreeAction(action)).then(agreed(action))
    }

    @Test func `it may answer no risk in particular`() throws {
        let action = Specimen.action(answers: nil, origin: .askedByChair)
        try given(withRisk()).when(AgreeAction(action)).then(agreed(action))
    }

    @Test func `agencies that act together have it each, with who acts with them`() throws {
        let (housing, police, council) = (
            Specimen.housing.id, Specimen.police.id, Specimen.council.id
        )
        let shared = Specimen.action(jointly: [police, council])
        let story = try withRisk().after(AgreeAction(shared), on: Specimen.occasion())
        let actions = story.record.actions.map(\.action)
        #expect(actions.map(\.owner) == [housing, police, council])
        #expect(
            actions.map(\.jointly) == [[police, council], [housing, council], [housing, police]])
        #expect(Set(actions.map(\.id)).count == 3 && Set(actions.map(\.words)).count == 1)
        #expect(actions[1].person == PrivateText(""))
        given(story).when(AgreeAction(shared)).thenNothing()
    }

    @Test func `the same action sent twice is one action`() throws {
        let story = try withRisk().after(AgreeAction(Specimen.action()), on: Specimen.occasion())
        given(story).when(AgreeAction(Specimen.action())).thenNothing()
    }

    @Test func `actions are agreed while the case is listed`() throws {
        let stories = try [
            Story(), Specimen.acceptedCase(), Specimen.heardCase(), Specimen.closedCase(),
        ]
        for story in stories {
            given(story).when(AgreeAction(Specimen.action(answers: nil))).thenRefused(.notListed)
        }
    }

    @Test func `an action says what is to be done`() throws {
        try given(withRisk()).when(AgreeAction(Specimen.action(words: "")))
            .thenRefused(.nothingWritten)
    }

    @Test func `nothing is due yesterday`() throws {
        let action = Specimen.action(dueOn: Specimen.meetsOn.adding(days: -1))
        try given(withRisk()).when(AgreeAction(action)).thenRefused(.dueInThePast)
    }

    @Test func `it answers a risk that was named`() throws {
        try given(withRisk()).when(AgreeAction(Specimen.action(answers: Specimen.otherRisk.id)))
            .thenRefused(.noSuchRisk)
    }
}
