import Specimens
import Testing

@testable import Casework

@Suite struct ProposeRoleTests {
    @Test func `a role that needs a second person is asked for once and not held`() throws {
        let story = try Specimen.active().after(ProposeRole(.chair), on: Specimen.occasion())
        #expect(story.record.roles == [.representative])
        given(story).when(ProposeRole(.chair)).thenNothing()
    }

    @Test func `what cannot be asked for`() throws {
        given(new: Membership.self).when(ProposeRole(.chair)).thenRefused(.notHere)
        let active = try given(Specimen.active())
        active.when(ProposeRole(.chair), on: Specimen.herself()).thenRefused(.oneself)
        active.when(ProposeRole(.referrer)).thenRefused(.needsNoSecondPerson)
        active.when(ProposeRole(.administrator)).thenRefused(.rolesExcludeEachOther)
        let chair = Specimen.occasion(by: Specimen.reader(.chair))
        let advocate = try Specimen.active([.advocate]).after(ConfirmRole(.advocate), on: chair)
        given(advocate).when(ProposeRole(.advocate)).thenRefused(.alreadyHeld)
    }
}
