import Specimens
import Testing

@testable import Casework

@Suite struct SetRolesTests {
    @Test func `roles are given and taken away`() throws {
        let story = try Specimen.active([.referrer])
            .after(SetRoles([.representative]), on: Specimen.occasion())
        #expect(story.record.roles == [.representative])
    }

    @Test func `what is the same already changes nothing`() throws {
        try given(Specimen.active()).when(SetRoles([.representative])).thenNothing()
    }

    @Test(arguments: Role.allCases.filter(Set<Role>.needingSecondPerson.contains))
    func `no one person gives a role that needs a second`(role: Role) throws {
        try given(Specimen.active()).when(SetRoles([role])).thenRefused(.needsSecondPerson)
    }

    @Test func `a role that needs two to be given is taken away by one`() throws {
        let story = try Specimen.active([.representative, .chair])
            .after(ConfirmRole(.chair), on: Specimen.occasion(by: Specimen.reader(.chair)))
            .after(SetRoles([.representative]), on: Specimen.occasion())
        #expect(story.record.roles == [.representative])
    }

    @Test func `what a change of roles needs`() throws {
        given(new: Membership.self).when(SetRoles([.referrer])).thenRefused(.notHere)
        let active = try given(Specimen.active())
        active.when(SetRoles([.referrer]), on: Specimen.herself()).thenRefused(.oneself)
        active.when(SetRoles([])).thenRefused(.noRole)
        active.when(SetRoles([.observer, .referrer])).thenRefused(.rolesExcludeEachOther)
        active.when(SetRoles([.attendee])).thenRefused(.endIsMissing)
        active.when(SetRoles([.deputy], trainedOn: Specimen.meetsOn.adding(days: 2)))
            .thenRefused(.trainedInTheFuture)
        let untrained = try Story<Membership>()
            .after(Specimen.invitation([.referrer]), on: Specimen.occasion())
        given(untrained).when(SetRoles([.deputy])).thenRefused(.deputyIsNotTrained)
        given(untrained).when(SetRoles([.deputy], trainedOn: Specimen.meetsOn)).then(
            .rolesSet(RolesSet(roles: [.deputy], trainedOn: Specimen.meetsOn, stamp: stamp())))
    }
}
