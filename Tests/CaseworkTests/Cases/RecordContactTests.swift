import Specimens
import Testing

@testable import Casework

@Suite struct RecordContactTests {
    private let recording = RecordContact(Specimen.contact)

    @Test func `an attempt to reach the victim is written down`() throws {
        let attempted = CaseEvent.contactAttempted(
            ContactAttempted(attempt: Specimen.contact, stamp: stamp()))
        let stories = try [
            Specimen.acceptedCase(), Specimen.listedCase(), Specimen.askedCase(),
        ]
        for story in stories { given(story).when(recording).then(attempted) }
    }

    @Test func `the same attempt sent twice is one attempt`() throws {
        let story = try Specimen.acceptedCase().after(recording, on: Specimen.occasion())
        given(story).when(recording).thenNothing()
    }

    @Test(arguments: ContactAttempt.Outcome.allCases)
    func `any outcome shows that the adviser has tried`(outcome: ContactAttempt.Outcome) throws {
        let attempt = ContactAttempt(
            id: Specimen.id(125), route: .telephone, outcome: outcome, notes: PrivateText(""))
        let after = try Specimen.acceptedCase()
            .after(RecordContact(attempt), on: Specimen.occasion()).record
        #expect(after.firstTriedOn == Specimen.meetsOn)
    }

    @Test(arguments: [
        ContactAttempt.Route.text, .voicemail, .email, .letter, .other,
    ])
    func `a way of which nobody said that it is safe needs a reason`(
        route: ContactAttempt.Route
    ) throws {
        let story = try Specimen.acceptedCase()
        given(story).when(RecordContact(attempt(by: route))).thenRefused(.notSafeNeedsReason)
        given(story).when(RecordContact(attempt(by: route, because: PrivateText(""))))
            .thenRefused(.notSafeNeedsReason)
        let explained = attempt(by: route, because: PrivateText("She wrote first."))
        given(story).when(RecordContact(explained))
            .then(.contactAttempted(ContactAttempted(attempt: explained, stamp: stamp())))
    }

    @Test(arguments: [ContactAttempt.Route.inPerson, .throughReferrer])
    func `to see somebody or to go through the referrer is judged on the spot`(
        route: ContactAttempt.Route
    ) throws {
        let met = attempt(by: route)
        try given(Specimen.acceptedCase()).when(RecordContact(met))
            .then(.contactAttempted(ContactAttempted(attempt: met, stamp: stamp())))
    }

    @Test func `what was safe is not for ever: the last day and the day after`() throws {
        let story = try Specimen.acceptedCase()
        let last = Specimen.occasion(on: Specimen.referredOn.adding(days: 30))
        given(story).when(recording, on: last)
            .then(
                .contactAttempted(
                    ContactAttempted(attempt: Specimen.contact, stamp: Stamp(last))))
        let after = Specimen.occasion(on: Specimen.referredOn.adding(days: 31))
        given(story).when(recording, on: after).thenRefused(.notSafeNeedsReason)
        given(story).when(RecordContact(Specimen.contact, staleAfter: 31), on: after)
            .then(
                .contactAttempted(
                    ContactAttempted(attempt: Specimen.contact, stamp: Stamp(after))))
    }

    @Test func `an attempt of an earlier day is judged and counted by that day`() throws {
        let early = ContactTime(Specimen.acceptedOn, at: TimeOfDay(minutes: 600))
        let attempt = ContactAttempt(
            id: Specimen.id(126), route: .telephone, outcome: .reached, notes: PrivateText(""),
            made: early)
        let late = Specimen.occasion(on: Specimen.referredOn.adding(days: 60))
        let story = try Specimen.acceptedCase().after(RecordContact(attempt), on: late)
        #expect(story.record.firstTriedOn == Specimen.acceptedOn)
        #expect(story.record.firstReachedOn == Specimen.acceptedOn)
        let coming = ContactAttempt(
            id: Specimen.id(127), route: .telephone, outcome: .reached, notes: PrivateText(""),
            made: ContactTime(Specimen.meetsOn.adding(days: 1), at: nil))
        given(story).when(RecordContact(coming)).thenRefused(.madeInTheFuture)
    }

    private func attempt(
        by route: ContactAttempt.Route, because why: PrivateText? = nil
    ) -> ContactAttempt {
        ContactAttempt(
            id: Specimen.id(128), route: route, outcome: .noAnswer, notes: PrivateText(""),
            whyNotSafe: why)
    }

    @Test func `a case that is closed or was never opened takes no more`() throws {
        try given(Specimen.closedCase()).when(recording).thenRefused(.caseIsClosed)
        given(new: CaseFile.self).when(recording).thenRefused(.caseIsClosed)
    }
}
