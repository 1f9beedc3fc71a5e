import Specimens
import Testing

@testable import Casework

@Suite struct AnswerActionsTests {
    private let agreeing = AnswerActions(by: Specimen.housing.id, .agreed)

    private func answered(_ answer: AnswerToActions, _ words: String = "") -> CaseEvent {
        .actionsAnswered(
            ActionsAnswered(
                agency: Specimen.housing.id, answer: answer, words: PrivateText(words),
                actions: [Specimen.action().id], stamp: stamp()))
    }

    @Test func `an agency agrees to what it was given`() throws {
        let story = try Specimen.discussedCase()
        #expect(story.record.agenciesToAgree == [Specimen.housing.id])
        given(story).when(agreeing).then(answered(.agreed))
        #expect(story.and(answered(.agreed)).record.agenciesToAgree.isEmpty)
    }

    @Test func `it queries an action, and then agrees after all`() throws {
        let query = AnswerActions(
            by: Specimen.housing.id, .queried, words: PrivateText("Which door?"))
        let story = try Specimen.discussedCase()
        given(story).when(query).then(answered(.queried, "Which door?"))
        let queried = story.and(answered(.queried, "Which door?"))
        #expect(queried.record.agenciesToAgree == [Specimen.housing.id])
        given(queried).when(agreeing).then(answered(.agreed))
    }

    @Test func `pressed twice, it is one answer`() throws {
        try given(Specimen.discussedCase().and(answered(.agreed))).when(agreeing).thenNothing()
    }

    @Test func `a further action, or other words, ask it again`() throws {
        let story = try Specimen.discussedCase().and(answered(.agreed))
        let more = Specimen.action(id: Specimen.id(198))
        #expect(
            try story.after(AgreeAction(more), on: Specimen.occasion()).record.agenciesToAgree
                == [Specimen.housing.id])
        let moment = Specimen.occasion()
        let later = Occasion(
            by: moment.by, at: Instant(milliseconds: moment.at.milliseconds + 1),
            today: moment.today)
        let other = Entry.action(Specimen.action(words: "Change both locks"))
        let reworded = try story.after(RewordEntry(other, seenAs: 0), on: later)
        #expect(reworded.record.agenciesToAgree == [Specimen.housing.id])
        given(reworded).when(agreeing, on: later).then(
            .actionsAnswered(
                ActionsAnswered(
                    agency: Specimen.housing.id, answer: .agreed, words: PrivateText(""),
                    actions: [Specimen.action().id], stamp: Stamp(later))))
    }

    @Test func `standard actions need no answer`() throws {
        let story = try Specimen.heardCase().and(answered(.agreed))
        #expect(story.record.actions.contains { $0.action.origin == .standard })
        #expect(story.record.agenciesToAgree.isEmpty)
    }

    @Test func `an agency without an action has nothing to answer`() throws {
        try given(Specimen.discussedCase()).when(AnswerActions(by: Specimen.police.id, .agreed))
            .thenRefused(.nothingToAnswer)
    }

    @Test func `a case that waits for a meeting has no actions to answer`() throws {
        try given(Specimen.acceptedCase()).when(agreeing).thenRefused(.notMinuted)
    }
}
