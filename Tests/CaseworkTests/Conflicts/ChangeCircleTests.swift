import Specimens
import Testing

@testable import Casework

@Suite struct ChangeCircleTests {
    private let joining = CircleMember(
        ConflictGiven.who, of: Specimen.housing.id, convenes: false)

    private func asked(_ circle: [CircleMember]) throws -> Story<CaseFile> {
        try ConflictGiven.sealed().after(
            AskToChangeCircle(to: circle, because: ConflictGiven.words),
            on: Specimen.occasion())
    }

    @Test func `another of the circle agrees, and it changes`() throws {
        let wanted = ConflictGiven.circle + [joining]
        try given(asked(wanted)).when(ChangeCircle(), on: ConflictGiven.byTheChair).then(
            .circleChanged(CircleChanged(circle: wanted, stamp: stamp(by: .chair))))
        let file = try asked(wanted).after(ChangeCircle(), on: ConflictGiven.byTheChair).record
        #expect(file.conflicts.circle == wanted)
        #expect(file.conflicts.circleAsked == nil)
    }

    @Test func `an empty circle opens the case again`() throws {
        let file = try asked([]).after(ChangeCircle(), on: ConflictGiven.byTheChair).record
        #expect(!file.conflicts.isSealed)
    }

    @Test func `whoever came into conflict meanwhile is not let in`() throws {
        let story = try asked(ConflictGiven.circle + [joining]).after(
            NoteConflict(of: joining.account, .declared), on: Specimen.occasion())
        let file = try story.after(ChangeCircle(), on: ConflictGiven.byTheChair).record
        #expect(file.conflicts.circle == ConflictGiven.circle)
    }

    @Test func `it was asked, by another, and it is for the circle to agree`() throws {
        try given(ConflictGiven.sealed()).when(ChangeCircle()).thenRefused(.notAsked)
        try given(asked([])).when(ChangeCircle()).thenRefused(.samePerson)
        let other = Specimen.occasion(on: Specimen.meetsOn, by: Specimen.reader(.administrator))
        try given(asked([])).when(ChangeCircle(), on: other).thenRefused(.notOfTheCircle)
    }
}
