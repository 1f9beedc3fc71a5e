import Specimens
import Testing

@testable import Casework

@Suite struct MovePersonTests {
    private func moving(
        to agency: Agency = Specimen.police, as roles: [Role] = [.referrer],
        handingTo taker: ID<Account>? = nil, holdsWork: Bool = false, agencyIsMember: Bool = true
    ) -> MovePerson {
        MovePerson(
            to: agency.id, as: roles, handingTo: taker, holdsWork: holdsWork,
            agencyIsMember: agencyIsMember)
    }

    @Test func `the roles of the old agency end at once, and what was asked for too`() throws {
        let story = try Specimen.active([.representative, .deputy, .chair])
            .after(moving(), on: Specimen.occasion())
        #expect(story.record.agency == Specimen.police.id)
        #expect(story.record.roles == [.referrer])
        #expect(story.record.trainedOn == nil)
        #expect(story.record.proposals == [])
    }

    @Test func `nothing is left without somebody`() throws {
        let active = try given(Specimen.active())
        active.when(moving(holdsWork: true)).thenRefused(.nobodyTakesOver)
        active.when(moving(handingTo: Specimen.newcomerAccount, holdsWork: true))
            .thenRefused(.handedToHerself)
        active.when(moving(handingTo: Specimen.account(.deputy), holdsWork: true)).then(
            .moved(
                PersonMoved(
                    from: Specimen.housing.id, to: Specimen.police.id, roles: [.referrer],
                    handedTo: Specimen.account(.deputy), stamp: stamp())))
    }

    @Test func `what a move needs`() throws {
        given(new: Membership.self).when(moving()).thenRefused(.notHere)
        let active = try given(Specimen.active())
        active.when(moving(), on: Specimen.herself()).thenRefused(.oneself)
        active.when(moving(to: Specimen.housing)).thenRefused(.sameAgency)
        active.when(moving(agencyIsMember: false)).thenRefused(.agencyIsNoMember)
        active.when(moving(as: [])).thenRefused(.noRole)
        active.when(moving(as: [.observer, .referrer])).thenRefused(.rolesExcludeEachOther)
        active.when(moving(as: [.chair])).thenRefused(.needsSecondPerson)
        active.when(moving(as: [.deputy])).thenRefused(.deputyIsNotTrained)
    }
}
