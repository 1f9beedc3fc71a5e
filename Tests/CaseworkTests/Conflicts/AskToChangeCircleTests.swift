import Specimens
import Testing

@testable import Casework

@Suite struct AskToChangeCircleTests {
    private let circle = ConflictGiven.circle
    private let joining = CircleMember(
        ConflictGiven.who, of: Specimen.housing.id, convenes: false)

    private func asking(
        _ circle: [CircleMember], because reason: PrivateText = ConflictGiven.words
    ) -> AskToChangeCircle { AskToChangeCircle(to: circle, because: reason) }

    @Test func `one of the circle asks, and nothing changes yet`() throws {
        for wanted in [circle + [joining], []] {
            try given(ConflictGiven.sealed()).when(asking(wanted)).then(
                .circleChangeAsked(
                    CircleChangeAsked(
                        circle: wanted, reason: ConflictGiven.words, stamp: stamp())))
        }
        let file = try ConflictGiven.sealed().after(asking([]), on: Specimen.occasion()).record
        #expect(file.conflicts.circle == circle)
    }

    @Test func `only of a sealed case, and only somebody of its circle`() throws {
        try given(Specimen.acceptedCase()).when(asking([])).thenRefused(.notSealed)
        let other = Specimen.occasion(on: Specimen.meetsOn, by: Specimen.reader(.administrator))
        try given(ConflictGiven.sealed()).when(asking([]), on: other)
            .thenRefused(.notOfTheCircle)
    }

    @Test func `the new circle is one as well`() throws {
        let sealed = try ConflictGiven.sealed()
        given(sealed).when(asking(circle)).thenRefused(.nothingChanges)
        given(sealed).when(asking(Array(circle.dropLast()))).thenRefused(.tooFew)
        let alike = (circle + [joining]).map {
            CircleMember($0.account, of: Specimen.police.id, convenes: $0.convenes)
        }
        given(sealed).when(asking(alike)).thenRefused(.oneAgencyOnly)
        let silent = (circle + [joining]).map {
            CircleMember($0.account, of: $0.agency, convenes: false)
        }
        given(sealed).when(asking(silent)).thenRefused(.nobodyRunsIt)
    }

    @Test func `nobody in conflict joins it, and it needs a reason`() throws {
        let barred = try ConflictGiven.sealed().after(
            NoteConflict(of: joining.account, .declared), on: Specimen.occasion())
        given(barred).when(asking(circle + [joining])).thenRefused(.someoneIsInConflict)
        try given(ConflictGiven.sealed()).when(asking([], because: PrivateText("")))
            .thenRefused(.reasonIsMissing)
    }
}
