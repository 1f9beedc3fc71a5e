import Specimens
import Testing

@testable import Casework

@Suite struct EndMembershipTests {
    private func ending(
        on day: CalendarDate? = nil, handingTo taker: ID<Account>? = nil, holdsWork: Bool = false
    ) -> EndMembership {
        EndMembership(
            on: day, today: Specimen.meetsOn, because: .leftPost, handingTo: taker,
            holdsWork: holdsWork)
    }

    @Test func `access ends at once, or after a last day`() throws {
        let now = try Specimen.active().after(ending(), on: Specimen.occasion())
        #expect(!now.record.isOpen(on: Specimen.meetsOn))
        let day = Specimen.meetsOn.adding(days: 10)
        let later = try Specimen.active().after(ending(on: day), on: Specimen.occasion())
        #expect(later.record.isOpen(on: day))
        #expect(!later.record.isOpen(on: day.adding(days: 1)))
    }

    @Test func `taking access away at once waits for nobody`() throws {
        let story = try Specimen.active().after(ending(holdsWork: true), on: Specimen.occasion())
        #expect(story.record.standing == .ended)
    }

    @Test func `what an end needs`() throws {
        given(new: Membership.self).when(ending()).thenRefused(.notHere)
        let active = try given(Specimen.active())
        active.when(ending(), on: Specimen.herself()).thenRefused(.oneself)
        active.when(ending(on: Specimen.meetsOn.adding(days: -1))).thenRefused(.lastDayIsPast)
        active.when(ending(on: Specimen.meetsOn, holdsWork: true)).thenRefused(.nobodyTakesOver)
        active.when(ending(handingTo: Specimen.newcomerAccount)).thenRefused(.handedToHerself)
    }
}
